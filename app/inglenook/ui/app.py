"""Builds the objects of the window program, hands them to each other, and runs it to its end."""

import gc
import importlib
import os
import signal
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, Qt, QTimer, Signal
from PySide6.QtGui import QClipboard, QFileOpenEvent, QGuiApplication, QSessionManager
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import Shiboken

from inglenook import __version__
from inglenook.core import log as log_file
from inglenook.core import settings
from inglenook.core.backup import folder_for
from inglenook.core.errors import UserError
from inglenook.core.language import together, tr
from inglenook.core.paths import Paths
from inglenook.core.recovery import open_store
from inglenook.core.wish import Wish
from inglenook.jobs.background import Background
from inglenook.jobs.collector import Collector
from inglenook.jobs.conversations import Conversations
from inglenook.jobs.generation import Generation
from inglenook.jobs.models import Models
from inglenook.jobs.preferences import Preferences
from inglenook.ui import crash_dialog, languages
from inglenook.ui.main_window import MainWindow
from inglenook.ui.theme import Theme
from inglenook.ui.wishes import Wishes

if TYPE_CHECKING:
    from inglenook.engine.process import EngineProcess
    from inglenook.engine.protocol import Event
    from inglenook.jobs.online import Online
    from inglenook.jobs.power import Power
    from inglenook.jobs.safety import Safety
    from inglenook.ui import instance
    from inglenook.ui.quick_chat import QuickChatPlace
    from inglenook.ui.tray import Tray

# What is needed after the first paint, in this order. What the first use of a window would need longer
# than 50 ms to import belongs here too.
_FIRST = ("engine.protocol", "jobs.memory", "models.headers", "models.installed", "ui.instance")
_THE_REST = (
    "jobs.online",
    "jobs.power",
    "jobs.safety",
    "jobs.titles",
    "ui.desktop_notification",
    "ui.model_popup",
    "ui.models_place",
    "ui.quick_chat",
    "ui.tray",
)

START_AGAIN = 75  # exit status of `run`: start the program again, now that nothing has the chats open


def run(
    paths: Paths,
    on_connected: Callable[[], None],
    wish: Wish | None = None,
    restart_command: Sequence[str] = (),
) -> int:
    """Show the window over this data folder until it is closed; returns the exit status.

    `on_connected` is called once Qt has its own connection to the display. `wish`: what this start
    wants of the program. `restart_command`: what the desktop starts it with in the next session.
    """
    os.umask(0o077)
    app = _Application(sys.argv[:1])
    on_connected()
    app.setApplicationName("Inglenook")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(os.environ.get("FLATPAK_ID", "inglenook"))
    # The window decides when it is over: a chat window may stay open behind it.
    app.setQuitOnLastWindowClosed(False)
    Collector(app)
    crashes = crash_dialog.install(lambda: None)
    try:
        return _run(app, crashes, paths, wish or Wish(), restart_command)
    except Exception as error:
        if not crashes.is_installed:  # it was the end of the program that went wrong
            raise
        crashes.refuse_start(error, paths.logs / log_file.NAME)
        return 1


def _run(
    app: "_Application",
    crashes: crash_dialog.CrashReporter,
    paths: Paths,
    wish: Wish,
    restart_command: Sequence[str],
) -> int:
    """All of `run` from the settings on. What goes wrong before there is a window is raised."""
    loaded = settings.load(paths.settings)
    chosen = loaded.settings
    spoken = languages.speak(chosen.language, app)
    theme = Theme(app)
    app.setWindowIcon(theme.app_icon())
    theme.apply(chosen.appearance, chosen.text_size, chosen.motion == "less")
    try:
        folders = [folder_for(paths.root, chosen.backup_folder), paths.backups]
        opened = open_store(paths.database, folders)
        store = opened.store
        store.interrupt_leftovers()
    except UserError as error:
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(QMessageBox.Icon.Critical, "Inglenook", "", QMessageBox.StandardButton.Close)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(str(error))
        box.exec()
        return 1

    background = Background(app)
    preferences = Preferences(paths.settings, chosen, app)

    def make_engine(on_event: "Callable[[Event], None]") -> "EngineProcess":
        from inglenook.engine.process import EngineProcess

        return EngineProcess(on_event, paths.logs / "engine.log")

    generation = Generation(paths.database, make_engine, app)
    models = Models(paths.models, preferences, background, app)
    conversations = Conversations(store, generation, models, preferences, app)
    window = MainWindow(theme, conversations, models, preferences, background, paths)
    crashes.save = window.keep_drafts
    crashes.llama_version = lambda: generation.engine.version if generation.engine else ""
    wishes = Wishes(window)
    app.file_opened.connect(wishes.take_file)
    quits = _Signals(window.leave, app)
    _Session(app, window, restart_command)

    # What is not needed for the window to be seen, when it is there; ended in this order.
    listeners: list[instance.Listener] = []
    online: list[Online] = []
    safety: list[Safety] = []
    desktop: list[Tray | Power | QuickChatPlace] = []

    def go_on() -> None:
        from inglenook.jobs.online import Online
        from inglenook.jobs.power import Power
        from inglenook.jobs.safety import Safety
        from inglenook.jobs.titles import Titles
        from inglenook.ui.desktop_notification import DesktopNotification
        from inglenook.ui.quick_chat import QuickChatPlace
        from inglenook.ui.tray import Tray

        Titles(conversations, generation, preferences, app)
        tray = Tray(window, conversations, preferences)
        window.connect_tray(tray)
        notification = DesktopNotification(window, tray, lambda: preferences.settings.notify)
        notification.follow(conversations)
        notification.clicked.connect(window.show_place)
        window.stays_in_tray.connect(
            lambda: notification.say(tr("Inglenook keeps running"), tr("Its icon brings the window back."))
        )
        online.append(Online(paths, preferences, models, background, app))
        window.connect_online(online[0])
        online[0].downloads.finished.connect(
            lambda download: notification.tell(tr("Download finished"), download.order.name)
        )
        quick_chat = QuickChatPlace(window, theme, conversations, preferences)
        quick_chat.failed.connect(window.view.notice)
        tray.quick_chat_wanted.connect(quick_chat.show)
        wishes.quick_chat_wanted.connect(quick_chat.show)
        wishes.offline_wanted.connect(online[0].connections.stay_offline)
        wishes.start(wish)
        online[0].start()
        safety.append(Safety(paths, preferences, app))
        window.connect_safety(safety[0])
        safety[0].start()
        power = Power(background, app)
        power.about_to_sleep.connect(window.keep_everything)
        power.about_to_sleep.connect(online[0].downloads.note_sleep)
        power.woke.connect(online[0].downloads.go_on_after_sleep)
        power.woke.connect(window.refresh_days)
        power.new_day.connect(window.refresh_days)
        power.start()
        desktop.extend((quick_chat, power, tray))

        # What was made until here stays to the end: the collector need not walk it again and again,
        # least of all while a reply streams.
        gc.freeze()

    def begin() -> None:
        from inglenook.ui import instance

        models.refresh()
        generation.start()
        if listener := instance.listen(paths, wishes.take):
            listeners.append(listener)
        background.run(lambda: _import(_THE_REST), lambda _: go_on())

    def after_first_paint() -> None:
        background.run(lambda: _import(_FIRST), lambda _: begin())
        told = together(opened.told, loaded.note, languages.without_letters(spoken))
        if told:
            window.tell("error" if opened.problem else "warn", told)

    _FirstPaint(window, after_first_paint)
    window.show()
    status = app.exec()
    settle_clipboard()
    window.transfer.close()  # an export would wait for the loop that has ended
    quits.close()
    for listener in listeners:
        listener.close()
    for part in desktop:
        part.close()
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


def _import(modules: Sequence[str]) -> None:
    """Import what is needed after the first paint, on a thread that nobody waits for."""
    for module in modules:
        importlib.import_module(f"inglenook.{module}")


class _Application(QApplication):
    """Hears of files that the desktop opens with a program that runs already, as macOS does."""

    file_opened = Signal(str)  # a path or a file: URL

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self.file_opened.emit(event.file() or event.url().toString())
            return True
        return super().event(event)


class _Session(QObject):
    """The desktop ends its session: everything is stored at once, and nothing is asked that would hold it up.

    The window itself is closed, or the program ended, by what follows.
    """

    def __init__(self, app: QApplication, window: MainWindow, restart_command: Sequence[str]) -> None:
        super().__init__(app)
        self._window, self._restart_command = window, list(restart_command)
        app.commitDataRequest.connect(self._on_commit)
        app.saveStateRequest.connect(self._on_save_state)

    def _on_commit(self) -> None:
        self._window.prepare_for_session_end()

    def _on_save_state(self, manager: QSessionManager) -> None:
        if self._restart_command:
            manager.setRestartCommand(self._restart_command)


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
