"""Builds the objects of the window program, hands them to each other, and runs it to its end."""

import gc
import importlib
import os
import signal
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from shiboken6 import Shiboken

from inglenook import __version__
from inglenook.core import settings
from inglenook.core.backup import folder_for
from inglenook.core.errors import UserError
from inglenook.core.paths import Paths
from inglenook.core.recovery import open_store
from inglenook.engine.process import EngineProcess
from inglenook.jobs.background import Background
from inglenook.jobs.collector import Collector
from inglenook.jobs.conversations import Conversations
from inglenook.jobs.generation import Generation
from inglenook.jobs.models import Models
from inglenook.jobs.preferences import Preferences
from inglenook.ui import crash_dialog, instance
from inglenook.ui.main_window import MainWindow
from inglenook.ui.theme import Theme

if TYPE_CHECKING:
    from inglenook.jobs.online import Online
    from inglenook.jobs.safety import Safety

START_AGAIN = 75  # exit status of `run`: start the program again, now that nothing has the chats open


def run(paths: Paths, on_connected: Callable[[], None]) -> int:
    """Show the window over this data folder until it is closed; returns the exit status.

    `on_connected` is called once Qt has its own connection to the display.
    """
    os.umask(0o077)
    app = QApplication(sys.argv[:1])
    on_connected()
    app.setApplicationName("Inglenook")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("inglenook")
    # The window decides when it is over: a chat window may stay open behind it.
    app.setQuitOnLastWindowClosed(False)
    Collector(app)
    theme = Theme(app)
    app.setWindowIcon(theme.app_icon())
    try:
        loaded = settings.load(paths.settings)
        theme.apply(loaded.settings.appearance, loaded.settings.text_size)
        folders = [folder_for(paths.root, loaded.settings.backup_folder), paths.backups]
        opened = open_store(paths.database, folders)
        store = opened.store
        store.interrupt_leftovers()
    except UserError as error:
        box = QMessageBox(QMessageBox.Icon.Critical, "Inglenook", "", QMessageBox.StandardButton.Close)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(str(error))
        box.exec()
        return 1

    background = Background(app)
    preferences = Preferences(paths.settings, loaded.settings, app)
    generation = Generation(
        paths.database, lambda on_event: EngineProcess(on_event, paths.logs / "engine.log"), app
    )
    models = Models(paths.models, preferences, background, app)
    conversations = Conversations(store, generation, models, preferences, app)
    window = MainWindow(theme, conversations, models, preferences, background, paths)
    crash_dialog.install(window.keep_drafts)
    listener = instance.listen(paths, window.raise_window)
    quits = _Signals(window.leave, app)

    # What is not needed for the window to be seen, when it is there; ended in this order.
    online: list[Online] = []
    safety: list[Safety] = []

    def go_on() -> None:
        from inglenook.jobs.online import Online
        from inglenook.jobs.safety import Safety
        from inglenook.jobs.titles import Titles
        from inglenook.ui.desktop_notification import DesktopNotification

        Titles(conversations, generation, preferences, app)
        notification = DesktopNotification(window, lambda: preferences.settings.notify)
        notification.follow(conversations)
        notification.clicked.connect(window.show_place)
        online.append(Online(paths, preferences, models, background, app))
        window.connect_online(online[0])
        online[0].downloads.finished.connect(
            lambda download: notification.tell("Download finished", download.order.name)
        )
        online[0].start()
        safety.append(Safety(paths, preferences, app))
        window.connect_safety(safety[0])
        safety[0].start()

    def after_first_paint() -> None:
        # What was made to show the window stays to the end: the collector need not walk it again
        # and again, least of all while a reply streams.
        gc.freeze()
        models.refresh()
        generation.start()
        background.run(_import_the_rest, lambda _: go_on())
        if loaded.note:
            window.view.banner.show_message("warn", loaded.note)
        if opened.told:
            window.view.banner.show_message("error" if opened.problem else "warn", opened.told)

    _FirstPaint(window, after_first_paint)
    window.show()
    status = app.exec()
    settle_clipboard()
    quits.close()
    if listener:
        listener.close()
    for each in online:
        each.close()
    generation.close()
    for looked_after in safety:
        looked_after.close()
    conversations.close()
    background.close()
    store.close()
    return START_AGAIN if window.starts_again else status


def settle_clipboard() -> None:
    """Let Qt hold what was copied in an object of its own.

    WORKAROUND: what a transcript gave to the clipboard was made in Python. Qt deletes it after Python
    has ended, and the process then dies with SIGSEGV.
    """
    clipboard = QGuiApplication.clipboard()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        held = clipboard.mimeData(mode)
        if held is not None and Shiboken.createdByPython(held):
            clipboard.setText(held.text(), mode)


def _import_the_rest() -> None:
    """What is needed after the first paint, imported where nobody waits for it."""
    for module in ("jobs.online", "jobs.safety", "jobs.titles", "ui.desktop_notification", "ui.models_place"):
        importlib.import_module(f"inglenook.{module}")


class _FirstPaint(QObject):
    """Calls something once, when the window has been painted for the first time.

    A timer of 0 ms is no substitute: on X11 it fires before the server has shown the window. One
    that starts minimised is not painted for a while; then what waits does not wait longer than 2 s.
    """

    def __init__(self, window: QWidget, do: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._do: Callable[[], None] | None = do
        window.installEventFilter(self)
        QTimer.singleShot(2000, self._begin)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._begin)
        return False

    def _begin(self) -> None:
        do, self._do = self._do, None
        if do is not None:
            self._window.removeEventFilter(self)
            do()


class _Signals(QObject):
    """SIGTERM, SIGINT and SIGHUP end the program as closing its window does.

    Python runs a signal handler only between two byte codes, and Qt's event loop has
    none; the pipe makes the loop turn. Windows sends no such signals to a window.
    """

    def __init__(self, leave: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._leave = leave
        self._pipe: tuple[int, int] | None = None
        if os.name == "nt":
            return
        self._pipe = os.pipe()
        for end in self._pipe:
            os.set_blocking(end, False)
        signal.set_wakeup_fd(self._pipe[1], warn_on_full_buffer=False)
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, lambda *_: None)
        self._notifier = QSocketNotifier(self._pipe[0], QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)

    def _on_signal(self) -> None:
        assert self._pipe
        os.read(self._pipe[0], 64)
        self._leave()

    def close(self) -> None:
        if self._pipe:
            signal.set_wakeup_fd(-1)
            self._notifier.setEnabled(False)
            for end in self._pipe:
                os.close(end)
            self._pipe = None
