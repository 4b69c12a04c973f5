"""What happens when the program itself is at fault: save, log, and say so once.

Errors that are nobody's bug are `UserError`s and are shown where they arise. Anything else that
nobody caught, in whichever thread, ends here. The report holds the path through the code, never
the words of a chat: an error's own text is left out unless its kind speaks only of code.
"""

import logging
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, Signal
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
from inglenook.ui.labels import plain_label

log = logging.getLogger(__name__)

# Their texts name functions, types and files; the text of a ValueError may quote a message.
_SPEAK_OF_CODE = (
    AttributeError,
    ImportError,
    NameError,
    NotImplementedError,
    OSError,
    RecursionError,
    TypeError,
)


def install(on_crash_save: Callable[[], None]) -> "CrashReporter":
    """Catch what nobody caught, until the application ends. GUI thread, after the QApplication is made.

    `on_crash_save` puts on disk what is not there yet; it is called in the GUI thread before
    anything is shown.
    """
    return CrashReporter(on_crash_save)


class CrashReporter(QObject):
    """Stands in for Python's three last resorts. Its hooks may be called in any thread."""

    # The sentence of a UserError, or nothing; the report. Queued: a crash in the middle of a paint
    # event, or in a worker, opens its window from the event loop of the GUI thread.
    _happened = Signal(str, str)

    def __init__(self, on_crash_save: Callable[[], None]) -> None:
        super().__init__(QCoreApplication.instance())
        self._save = on_crash_save
        self._seen: set[str] = set()
        self._window: CrashDialog | None = None
        self._happened.connect(self._on_happened, Qt.ConnectionType.QueuedConnection)
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._on_uncaught
        threading.excepthook = self._on_uncaught_in_thread
        sys.unraisablehook = self._on_unraisable
        application = QCoreApplication.instance()
        assert application is not None
        application.aboutToQuit.connect(self.uninstall)

    def uninstall(self) -> None:
        """Give Python its own hooks back: at the end there is no window left to say anything in."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        if self.window is not None:
            self.window.close()

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
        report = describe(error)
        if report in self._seen:
            return
        # Before anything else, so that a fault in here ends here.
        self._seen.add(report)
        log.error("uncaught\n%s", report)
        self._happened.emit(str(error) if isinstance(error, UserError) else "", report)

    def _on_happened(self, sentence: str, report: str) -> None:
        saved = self._try_to_save()
        if self.window is not None:
            self.window.add(report)
            return
        self._window = CrashDialog(sentence or _sentence(saved), report, QApplication.activeWindow())
        self._window.finished.connect(self._on_window_closed)
        self._window.show()

    def _try_to_save(self) -> bool:
        try:
            self._save()
        except Exception as error:
            log.error("what was not saved yet could not be saved\n%s", describe(error))
            return False
        return True

    def _on_window_closed(self) -> None:
        if self.window is not None:
            self.window.deleteLater()
        self._window = None


class CrashDialog(QDialog):
    """Says what happened, shows the report, and lets the person choose: keep going or quit."""

    def __init__(self, sentence: str, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Inglenook")
        text = plain_label(sentence, "heading", wrap=True)
        advice = plain_label(
            "You can keep going. If it happens again, quit and start Inglenook anew. "
            "The details show where in the program it happened; no text of a chat is among them.",
            kind="secondary",
            wrap=True,
        )
        self._details = QPlainTextEdit(report)
        self._details.setReadOnly(True)
        self._details.setProperty("kind", "field")
        self._details.setAccessibleName("Details")
        code = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        code.setPixelSize(self.fontInfo().pixelSize())
        self._details.setFont(code)
        self._details.setWordWrapMode(QTextOption.WrapMode.NoWrap)
        self._details.setTabChangesFocus(True)
        self._details.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        copy = QPushButton("Copy details")
        copy.setProperty("kind", "quiet")
        copy.setAutoDefault(False)
        copy.clicked.connect(self._on_copy)
        leave = QPushButton("Quit")
        leave.setAutoDefault(False)
        leave.clicked.connect(self._on_quit)
        stay = QPushButton("Keep going")
        stay.setProperty("kind", "primary")
        stay.setDefault(True)
        stay.clicked.connect(self.reject)

        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(copy)
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(stay)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(4)
        column.addWidget(text)
        column.addWidget(advice)
        column.addSpacing(8)
        column.addWidget(self._details, 1)
        column.addSpacing(12)
        column.addLayout(buttons)
        line = self.fontMetrics().height()
        self.resize(QSize(line * 40, line * 24).boundedTo(self.screen().availableSize() * 0.9))
        stay.setFocus()

    @property
    def report(self) -> str:
        return self._details.toPlainText()

    def add(self, report: str) -> None:
        """One more, while this window is open."""
        self._details.appendPlainText(f"\n{report}")

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report)

    def _on_quit(self) -> None:
        self.reject()
        QApplication.quit()


def describe(error: BaseException) -> str:
    """Where the error came from, without anything that a person or a model wrote."""
    return "\n".join(_lines(error, set()))


def _lines(error: BaseException, told: set[int]) -> Iterator[str]:
    told.add(id(error))
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if before is not None and id(before) not in told:
        yield from _lines(before, told)
        yield "which led to:"
    yield from (line.rstrip() for line in traceback.format_tb(error.__traceback__))
    name = type(error).__qualname__
    yield f"{name}: {error}" if isinstance(error, _SPEAK_OF_CODE) else name


def _sentence(saved: bool) -> str:
    if saved:
        return "Something in Inglenook went wrong. Your messages are saved."
    return "Something in Inglenook went wrong. The newest words may not be saved: copy them before you quit."
