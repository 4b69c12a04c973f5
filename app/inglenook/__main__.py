"""The program's door: arguments, paths, log, crash hook, then the window.

The same door leads to the engine process (`--engine`), so that a bundled program
needs no second executable. Everything heavy is imported behind the argument that
needs it.
"""

import argparse
import sys


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
    return _run_window(options)


def _parse(arguments: list[str]) -> argparse.Namespace:
    from inglenook import __version__

    parser = argparse.ArgumentParser(
        prog="inglenook", description="A private assistant that runs open AI models on this computer."
    )
    parser.add_argument("--data-dir", metavar="DIR", help="keep everything in this folder")
    parser.add_argument("--log", action="store_true", help="write the log to the terminal as well")
    parser.add_argument("--version", action="version", version=f"Inglenook {__version__}")
    return parser.parse_args(arguments)


def _run_window(options: argparse.Namespace) -> int:
    from inglenook import preflight
    from inglenook.core import lock, log
    from inglenook.core.errors import InUseError, UserError
    from inglenook.core.paths import Paths

    if sentence := preflight.check():
        return _refuse(sentence)
    try:
        paths = Paths.under(options.data_dir) if options.data_dir else Paths.default()
        paths.create()
        held = lock.acquire(paths.lock)
    except InUseError as error:
        from inglenook.ui import instance

        return 0 if instance.raise_first(paths) else _refuse(str(error))
    except UserError as error:
        return _refuse(str(error))
    with held:
        log.start(paths.logs, to_stderr=options.log)
        from inglenook.ui import app

        status = app.run(paths, preflight.release)
    if status == app.START_AGAIN:
        import subprocess

        # A restored backup is put in its place at a start, before anything has the chats open.
        subprocess.Popen([sys.executable, "-m", "inglenook", *sys.argv[1:]], start_new_session=True)
        return 0
    return status


def _refuse(sentence: str) -> int:
    """Say in one line why the program cannot start."""
    print(f"inglenook: {sentence}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    run()
