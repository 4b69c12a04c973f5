"""Checks a built wheel: what it carries, and that it starts where it is installed.

python .ci/check_wheel.py WHEEL VENV    (VENV: an environment the wheel was installed into)
"""

import json
import os
import signal
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SLOWEST_S = 60


def main() -> None:
    wheel, environment = Path(sys.argv[1]), Path(sys.argv[2])
    check_contents(wheel)
    programs = environment / ("Scripts" if os.name == "nt" else "bin")
    check_version(programs)
    check_start(programs)
    print(f"{wheel.name}, {wheel.stat().st_size / 1e3:.0f} KB: complete, installs and starts")


def check_contents(wheel: Path) -> None:
    """Every resource of the repository, the licence, and no tests."""
    carried = set(zipfile.ZipFile(wheel).namelist())
    resources = [path for path in (ROOT / "resources").rglob("*") if path.is_file()]
    wanted = {f"inglenook/resources/{path.relative_to(ROOT / 'resources').as_posix()}" for path in resources}
    if lacking := wanted - carried:
        sys.exit(f"the wheel lacks {sorted(lacking)}")
    if not any(name.endswith("licenses/LICENSE") for name in carried):
        sys.exit("the wheel lacks its licence")
    if strangers := {name for name in carried if not name.startswith("inglenook")}:
        sys.exit(f"the wheel carries {sorted(strangers)}")


def check_version(programs: Path) -> None:
    shown = subprocess.run(
        [programs / "inglenook", "--version"], capture_output=True, text=True, timeout=SLOWEST_S
    )
    if shown.returncode or not shown.stdout.startswith("Inglenook "):
        sys.exit(f"inglenook --version: status {shown.returncode}, {shown.stdout!r} {shown.stderr!r}")


def check_start(programs: Path) -> None:
    """The installed program, away from the checkout, shows its window and ends on SIGTERM."""
    with tempfile.TemporaryDirectory() as folder:
        program = subprocess.Popen(
            [programs / "python", ROOT / "tests" / "drive.py", "watch", Path(folder) / "data"],
            cwd=folder,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        )
        with program:
            assert program.stdout
            first = json.loads(program.stdout.readline() or "{}")
            if first.get("did") != "shown":
                program.kill()
                sys.exit(f"the installed program showed no window: {first}")
            program.send_signal(signal.SIGTERM)
            program.stdout.read()
            if status := program.wait(SLOWEST_S):
                sys.exit(f"the installed program ended with status {status}")


main()
