"""The program's door: arguments, paths, log, crash hook, then the window.

The same door leads to the engine process (`--engine`), so that a bundled program
needs no second executable. Everything heavy is imported behind the argument that
needs it.
"""

import argparse
import os
import stat
import sys
import time
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inglenook.core.lock import Lock
    from inglenook.core.paths import Paths
    from inglenook.core.wish import Wish

_AGAIN_S = 0.05  # between two looks at a data folder that another program has open


def run() -> None:
    """The command `inglenook`. Exits with 0 after a normal end, 1 where it cannot start."""
    sys.exit(main(sys.argv[1:]))


def main(arguments: list[str]) -> int:
    """Run the program with these arguments and return its exit status."""
    if arguments[:1] == ["--engine"]:
        from inglenook.engine import worker

        return worker.main()
    if arguments[:1] == ["--engine-probe"]:
        from inglenook.engine import probe

        return probe.main()
    if arguments[:1] == ["--engine-grammar"]:
        from inglenook.engine import grammar

        return grammar.main()
    if arguments[:1] == ["--engine-template"]:
        from inglenook.engine import template_preview

        return template_preview.main()
    options = _parse(arguments)
    try:
        return _run_window(options)
    except Exception as error:  # a fault of ours where there is no window to say it in
        return _tell_fault(error)


def restart_command(options: argparse.Namespace) -> list[str]:
    """What starts the program again over the same data, with the options that still hold then."""
    if getattr(sys, "frozen", False):
        # Of an AppImage the program itself is gone as soon as it ends.
        command = [os.environ.get("APPIMAGE") or sys.executable]
    else:
        command = [sys.executable, "-P", "-m", "inglenook"]
    if options.data_dir:
        command += ["--data-dir", os.path.abspath(os.path.expanduser(options.data_dir))]
    command += ["--offline"] if options.offline else []
    command += ["--log"] if options.log else []
    return command


def _parse(arguments: list[str]) -> argparse.Namespace:
    from inglenook import __version__

    parser = argparse.ArgumentParser(
        prog="inglenook",
        description="A private assistant that runs open AI models on this computer.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "files", nargs="*", metavar="FILE", help="a model (.gguf) to chat with; it is used where it lies"
    )
    parser.add_argument("--data-dir", metavar="DIR", help="keep everything in this folder")
    parser.add_argument(
        "--offline", action="store_true", help="open no network connection, whatever the settings say"
    )
    parser.add_argument("--new-chat", action="store_true", help="begin a new chat")
    parser.add_argument("--quick-chat", action="store_true", help="open the small window for a question")
    parser.add_argument("--log", action="store_true", help="write the log to the terminal as well")
    parser.add_argument("--version", action="version", version=f"Inglenook {__version__}")
    return parser.parse_intermixed_args(arguments)


def _run_window(options: argparse.Namespace) -> int:
    from inglenook import preflight
    from inglenook.core import log
    from inglenook.core.errors import UserError
    from inglenook.core.paths import Paths
    from inglenook.core.wish import ACTIVATION, MOST_FILES, Wish, local_path

    if sentence := preflight.check():
        return _refuse(sentence)
    files = tuple(local_path(file) for file in options.files[:MOST_FILES])
    activation = os.environ.get(ACTIVATION, "")
    wish = Wish(files, options.new_chat, options.quick_chat, options.offline, activation)
    try:
        paths = Paths.under(options.data_dir) if options.data_dir else Paths.default()
        paths.create()
        held = _hold_or_hand_over(paths, wish)
    except UserError as error:
        status = _refuse(str(error))
        if _nobody_reads_stderr():
            from inglenook.ui import refusal

            refusal.show(str(error))
        return status
    if held is None:
        return 0
    command = restart_command(options)
    with held:
        log.start(paths.logs, to_stderr=options.log)
        from inglenook.ui import app

        status = app.run(paths, preflight.release, wish, command)
    if status == app.START_AGAIN:
        import subprocess

        # A bundle would else take the child for a part of itself.
        environment = os.environ | {"PYINSTALLER_RESET_ENVIRONMENT": "1"}
        environment.pop(ACTIVATION, None)  # it holds once
        subprocess.Popen(command, start_new_session=True, env=environment)
        return 0
    return status


def _hold_or_hand_over(paths: "Paths", wish: "Wish") -> "Lock | None":
    """The lock of the data folder; None where the program that has it open took the wish.

    The one that has it may be about to start, or to end: it is asked, and the lock tried, again and
    again. Raises InUseError where it does not answer for long.
    """
    from inglenook.core import lock
    from inglenook.core.errors import InUseError

    until: float | None = None
    while True:
        try:
            return lock.acquire(paths.lock)
        except InUseError:
            from inglenook.ui import instance

            until = until or time.monotonic() + instance.PATIENCE_S
            left = until - time.monotonic()
            if left <= 0:
                raise
            if instance.hand_over(paths, wish, left):
                return None
            time.sleep(_AGAIN_S)


def _refuse(sentence: str) -> int:
    """Say in one line why the program cannot start."""
    if sys.stderr is not None:  # a windowed program on Windows has none
        print(f"inglenook: {sentence}", file=sys.stderr)
    return 1


def _nobody_reads_stderr() -> bool:
    """Whether the desktop started the program, and not a person at a terminal or another program."""
    if sys.stderr is None:
        return True
    return not (os.isatty(0) or os.isatty(2) or stat.S_ISFIFO(os.fstat(2).st_mode))


def _tell_fault(error: Exception) -> int:
    import logging

    from inglenook.core import log
    from inglenook.core.faults import describe
    from inglenook.core.language import tr

    file = log.file()
    if file is None:
        return _refuse(f"{tr('Something in Inglenook went wrong.')}\n{describe(error)}")
    logging.getLogger(__name__).error("without a window\n%s", describe(error))
    sentence = tr("Something in Inglenook went wrong. What it was stands in {path}.", path=file)
    status = _refuse(sentence)
    if _nobody_reads_stderr():
        with suppress(ImportError):  # Qt itself may be what is missing
            from inglenook.ui import refusal

            refusal.show(sentence)
    return status


if __name__ == "__main__":
    run()
