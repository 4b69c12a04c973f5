"""The window is there at once: until its first paint, only what it shows is imported.

No clock is read here, because that would measure the machine; `python -m tests.bench start` does.
"""

import subprocess
import sys
from importlib.util import find_spec

import pytest

from tests.bench.history import write_history

# Of the program's own modules. Each costs about half a millisecond, one with dataclasses or
# many classes of Qt several.
MOST_MODULES = 130

# What may wait until the window is there, with all that is in it.
NOT_BEFORE = (
    "inglenook.core.diagnostics",
    "inglenook.core.exporters",
    "inglenook.core.importers",
    "inglenook.core.network",
    "inglenook.core.salvage",
    "inglenook.core.search",
    "inglenook.engine",
    "inglenook.jobs.inference",
    "inglenook.jobs.memory",
    "inglenook.jobs.replies",
    "inglenook.models",
    "inglenook.ui.command_palette",
    "inglenook.ui.first_run",
    "inglenook.ui.instance",
    "inglenook.ui.link_dialog",
    "inglenook.ui.message_toolbar",
    "inglenook.ui.model_popup",
    "inglenook.ui.model_rows",
    "inglenook.ui.models_page",
    "inglenook.ui.quick_chat",
    "inglenook.ui.reply_editor",
    "inglenook.ui.settings_dialog",
    "inglenook.ui.tray",
    *("asyncio", "hashlib", "logging.handlers", "socket", "ssl", "subprocess", "uuid"),
    *("httpx2", "huggingface_hub", "jinja2", "llama_cpp", "markdown_it", "psutil", "pygments"),
    *("sqlite_utils", "ziafont", "ziamath"),
    *("PySide6.QtDBus", "PySide6.QtNetwork"),
)

# Says what is imported when the main window is painted first, and ends there.
_PROBE = """
import os
import sys

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QMainWindow

from inglenook.__main__ import main


class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            print("\\n".join(sys.modules), flush=True)
            os._exit(0)
        return False


first_paint = FirstPaint()
show = QMainWindow.show


def watched_show(window):
    window.installEventFilter(first_paint)
    show(window)


QMainWindow.show = watched_show
sys.exit(main(["--data-dir", sys.argv[1], "--offline"]))
"""


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """What a program with a few chats has imported at its first paint."""
    folder = tmp_path_factory.mktemp("data")
    write_history(folder, chats=3)
    probe = subprocess.run(
        [sys.executable, "-c", _PROBE, str(folder)], stdout=subprocess.PIPE, text=True, timeout=120
    )
    assert probe.returncode == 0
    return set(probe.stdout.split())


@pytest.mark.parametrize("package", NOT_BEFORE)
def test_what_the_window_does_not_show_yet_is_imported_later(imported: set[str], package: str) -> None:
    assert find_spec(package), "it has another name now"
    early = {name for name in imported if name == package or name.startswith(f"{package}.")}
    assert not early, "import it in the function that needs it; see _FIRST and _THE_REST in ui/app.py"


def test_the_first_paint_needs_few_modules(imported: set[str]) -> None:
    own = sorted(name for name in imported if name.split(".")[0] == "inglenook")
    assert "inglenook.ui.main_window" in own
    assert len(own) <= MOST_MODULES, own


def test_what_is_imported_after_the_first_paint_is_there() -> None:
    code = "from inglenook.ui import app; app._import(app._FIRST); app._import(app._THE_REST)"
    assert subprocess.run([sys.executable, "-c", code], timeout=120).returncode == 0
