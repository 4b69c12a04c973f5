"""What happens when the program itself is at fault: save, log, and say so once.

Errors that are nobody's bug are `UserError`s and are shown where they arise. Anything else that
nobody caught, in whichever thread, ends here. The report holds the path through the code, never
the words of a chat: core/faults.py.
"""

import logging
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, QTimer, Signal, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication, QTextOption
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from inglenook.core.errors import UserError
from inglenook.core.faults import describe, place
from inglenook.core.language import mark, tr
from inglenook.ui.labels import plain_label

log = logging.getLogger(__name__)

REST_MS = 30_000  # after the first window was closed, before the next fault opens another; then twice that
_LONGEST_REST_MS = 3_600_000
_MOST_REPORTS = 20  # in one window; the others are in the log
_MOST_REPORTS_LOGGED = 500
_COPIED_MS = 2_000

SENT = mark(
    "What is sent: nothing. Inglenook has no server. Copy the report if you want to tell somebody: "
    "it shows where in the program this happened, and holds no word of a chat."
)


def install(on_crash_save: Callable[[], None], rest_ms: int = REST_MS) -> "CrashReporter":
    """Catch what nobody caught, until the application ends. GUI thread, after the QApplication is made.

    `on_crash_save` puts on disk what is not there yet; it is called in the GUI thread before
    anything is shown.
    """
    return CrashReporter(on_crash_save, rest_ms)


class CrashReporter(QObject):
    """Stands in for Python's three last resorts. Its hooks may be called in any thread."""

    # The sentence of a UserError, or nothing; the report. Queued: a crash in the middle of a paint
    # event, or in a worker, opens its window from the event loop of the GUI thread.
    _happened = Signal(str, str)

    def __init__(self, on_crash_save: Callable[[], None], rest_ms: int = REST_MS) -> None:
        super().__init__(QCoreApplication.instance())
        self.save = on_crash_save
        self.llama_version: Callable[[], str] = lambda: ""
        self._reports: set[str] = set()
        self._places: set[tuple[str, str, int]] = set()
        self._window: CrashDialog | None = None
        self._waiting: list[tuple[str, str]] = []  # for the end of the rest
        self._rest_ms = rest_ms
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._on_rested)
        self._happened.connect(self._on_happened, Qt.ConnectionType.QueuedConnection)
        self.is_installed = True
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._on_uncaught
        threading.excepthook = self._on_uncaught_in_thread
        sys.unraisablehook = self._on_unraisable
        application = QCoreApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(self.uninstall)

    def uninstall(self) -> None:
        """Give Python its own hooks back: at the end there is no window left to say anything in."""
        self.is_installed = False
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        self._rest.stop()
        self._waiting.clear()
        if self.window is not None:
            self.window.close()

    def refuse_start(self, error: Exception, log_file: Path) -> None:
        """Say that the program cannot start because of this fault, in a window, until it is closed."""
        from inglenook.core.diagnostics import without_home

        report = describe(error)
        log.error("cannot start\n%s", report)
        self.uninstall()
        sentence = tr("Inglenook could not start. Your chats are as they were.")
        advice = tr(
            "Something in it went wrong. Start it again. If that does not help, install it again: "
            "this leaves your data alone. The log is {path}.",
            path=without_home(str(log_file)),
        )
        CrashDialog(sentence, self._with_versions(report), advice=advice, can_go_on=False).exec()

    @property
    def window(self) -> "CrashDialog | None":
        """The window that is open now, if any."""
        # It goes with the window that it lies over, and then says nothing about its end.
        return self._window if self._window is not None and isValid(self._window) else None

    def _on_uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if not isinstance(error, Exception):  # KeyboardInterrupt and its like are no fault
            sys.__excepthook__(kind, error, trace)
            return
        self._report(error)

    def _on_uncaught_in_thread(self, happened: threading.ExceptHookArgs) -> None:
        if isinstance(happened.exc_value, Exception):
            self._report(happened.exc_value)

    def _on_unraisable(self, happened: "sys.UnraisableHookArgs") -> None:
        if isinstance(happened.exc_value, Exception):
            self._report(happened.exc_value)

    def _report(self, error: Exception) -> None:
        report, where = describe(error), place(error)
        if report in self._reports or len(self._reports) >= _MOST_REPORTS_LOGGED:
            return
        # A timer that comes to the same fault by ever other ways is one fault.
        is_known = where in self._places
        # Before anything else, so that a fault in here ends here.
        self._reports.add(report)
        self._places.add(where)
        log.error("uncaught\n%s", report)
        if not is_known:
            self._happened.emit(str(error) if isinstance(error, UserError) else "", report)

    def _on_happened(self, sentence: str, report: str) -> None:
        if self.window is not None:
            self._try_to_save()
            self.window.add(report)
        elif self._rest.isActive():
            self._try_to_save()
            self._waiting.append((sentence, report))
        else:
            self._show(sentence, report)

    def _show(self, sentence: str, report: str) -> None:
        saved = self._try_to_save()
        parent = QApplication.activeWindow()
        self._window = CrashDialog(sentence or _sentence(saved), self._with_versions(report), parent)
        self._window.finished.connect(self._on_window_closed)
        self._window.show()

    def _with_versions(self, report: str) -> str:
        # Imported here, as everything that only a fault needs.
        from inglenook.core.diagnostics import versions, without_home

        facts = [f"{fact.name} {fact.value}" for fact in versions()]
        facts.append(f"Qt {qVersion()}")
        if llama := self.llama_version():
            facts.append(f"llama-cpp-python {llama}")
        return f"{', '.join(facts)}\n\n{without_home(report)}"

    def _try_to_save(self) -> bool:
        try:
            self.save()
        except Exception as error:
            log.error("what was not saved yet could not be saved\n%s", describe(error))
            return False
        return True

    def _on_window_closed(self) -> None:
        if self.window is not None:
            self.window.deleteLater()
        self._window = None
        if self.is_installed:
            self._rest.start(self._rest_ms)
            self._rest_ms = min(2 * self._rest_ms, _LONGEST_REST_MS)

    def _on_rested(self) -> None:
        waiting, self._waiting = self._waiting, []
        for sentence, report in waiting:
            if self.window is None:
                self._show(sentence, report)
            else:
                self.window.add(report)


class CrashDialog(QDialog):
    """Says what happened and what is sent, shows the report, and lets the person choose how to go on."""

    def __init__(
        self,
        sentence: str,
        report: str,
        parent: QWidget | None = None,
        *,
        advice: str = "",
        can_go_on: bool = True,
    ) -> None:
        """`advice`: what to do now; empty: to keep going, unless it happens again."""
        super().__init__(parent)
        self.setWindowTitle("Inglenook")
        self._reports = 1
        text = plain_label(sentence, "heading", wrap=True)
        advice = advice or tr("You can keep going. If it happens again, quit and start Inglenook anew.")
        what_to_do = plain_label(advice, kind="secondary", wrap=True)
        sent = plain_label(tr(SENT), kind="secondary", wrap=True)
        self._details = self._make_details(report)
        self._copy = QPushButton(tr("Copy report"))
        self._copy.setProperty("kind", "quiet")
        self._copy.setAutoDefault(False)
        self._copy.clicked.connect(self._on_copy)
        leave = QPushButton(tr("Quit"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self._on_quit)
        stay = QPushButton(tr("Keep going"))
        stay.clicked.connect(self.reject)
        stay.setVisible(can_go_on)
        first = stay if can_go_on else leave
        first.setProperty("kind", "primary")
        first.setDefault(True)

        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._copy)
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(stay)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(8)
        for each in (text, what_to_do, sent):
            column.addWidget(each)
        column.addSpacing(4)
        column.addWidget(self._details, 1)
        column.addSpacing(4)
        column.addLayout(buttons)
        line = self.fontMetrics().height()
        self.resize(QSize(line * 40, line * 28).boundedTo(self.screen().availableSize() * 0.9))
        first.setFocus()

    @property
    def report(self) -> str:
        return self._details.toPlainText()

    def add(self, report: str) -> None:
        """One more, while this window is open."""
        from inglenook.core.diagnostics import without_home

        self._reports += 1
        if self._reports <= _MOST_REPORTS:
            self._details.appendPlainText(f"\n{without_home(report)}")

    def _make_details(self, report: str) -> QPlainTextEdit:
        details = QPlainTextEdit(report)
        details.setReadOnly(True)
        details.setProperty("kind", "field")
        details.setAccessibleName(tr("Report"))
        code = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        code.setPixelSize(self.fontInfo().pixelSize())
        details.setFont(code)
        # The code of a program runs from left to right, wherever the language runs.
        details.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        details.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        details.setTabChangesFocus(True)
        details.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return details

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report)
        self._copy.setMinimumWidth(self._copy.width())
        self._copy.setText(tr("Copied"))
        QTimer.singleShot(_COPIED_MS, self, lambda: self._copy.setText(tr("Copy report")))

    def _on_quit(self) -> None:
        self.reject()
        QApplication.quit()


def _sentence(saved: bool) -> str:
    if saved:
        return tr("Something in Inglenook went wrong. Your messages are saved.")
    return tr(
        "Something in Inglenook went wrong. The newest words may not be saved: copy them before you quit."
    )
