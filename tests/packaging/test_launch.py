"""The bundled program's first steps."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging.scripts import FOLDER


@pytest.mark.parametrize("before", [None, "/opt/lib"])
def test_other_programs_find_their_own_libraries(tmp_path: Path, before: str | None) -> None:
    """Those that are started from here, such as a browser, must not get the bundle's."""
    package = tmp_path / "inglenook"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "__main__.py").write_text(
        "import os\n"
        "def run():\n"
        "    print([value for name, value in os.environ.items() if name.startswith('LD_LIBRARY')])\n"
    )
    environment = os.environ | {"LD_LIBRARY_PATH": "/bundle", "PYTHONPATH": str(tmp_path)}
    environment |= {"LD_LIBRARY_PATH_ORIG": before} if before else {}
    said = subprocess.run(
        [sys.executable, FOLDER / "launch.py"], env=environment, capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == str([before] if before else [])
