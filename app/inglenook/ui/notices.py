"""Short messages on the page: a toast that goes away by itself, a banner that stays.

Both show plain text only, whoever wrote it. A message starts with one sentence that can
stand alone; a banner shows that one in bold.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractAnimation,
    QEasingCurve,
    QEvent,
    QObject,
    QPoint,
    QPropertyAnimation,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from inglenook.core.language import tr
from inglenook.ui.announcements import announce
from inglenook.ui.direction import is_mirrored, set_margins
from inglenook.ui.flow_layout import FlowLayout
from inglenook.ui.labels import Paragraph, plain_label, plain_tooltip
from inglenook.ui.theme import Theme

_STAY_MS = 6000
_LOOK_AGAIN_MS = 1000  # while the pointer or the focus is on it
_SLIDE_MS = 140
_SLIDE_PX = 8
_AT_MOST = 2
_EDGE = 16
_GAP = 8
_WIDEST, _NARROWEST = 560, 60  # design pixels: of a toast, and of its text
_MOST_LINES = 4
_BESIDE = 240  # design pixels that the text of a banner needs, to have its buttons beside it
_COLOURS = {"error": "bad", "warn": "warn", "info": "info"}


class Toasts(QObject):
    """The toasts of one page: at the bottom where lines begin, at most two, the newest lowest.

    They lie on top of `host` and follow its size. GUI thread only.
    """

    def __init__(self, host: QWidget, theme: Theme) -> None:
        super().__init__(host)
        self._host, self._theme = host, theme
        self._toasts: list[Toast] = []
        host.installEventFilter(self)

    def show(
        self,
        text: str,
        action_label: str = "",
        on_action: Callable[[], None] | None = None,
        shortcut: str = "",
    ) -> "Toast":
        """Show `text` for 6 s, longer while it is hovered or focused.

        With `action_label` there is a button that calls `on_action` and ends the toast; `shortcut`
        names the keys that do the same, for reading only.
        """
        while len(self._toasts) >= _AT_MOST:
            self._toasts[0].dismiss()
        toast = Toast(self._host, self._theme, text, action_label, on_action, shortcut)
        toast.gone.connect(self._on_gone)
        self._toasts.append(toast)
        self._arrange()
        toast.appear()
        return toast

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() == QEvent.Type.Resize:
            self._arrange()
        return False

    def _on_gone(self, toast: "Toast") -> None:
        self._toasts.remove(toast)
        self._arrange()

    def _arrange(self) -> None:
        bottom = self._host.height() - _EDGE
        for toast in reversed(self._toasts):
            toast.fit(self._host.width() - 2 * _EDGE)
            left = self._host.width() - _EDGE - toast.width() if is_mirrored() else _EDGE
            toast.settle(QPoint(left, bottom - toast.height()))
            bottom -= toast.height() + _GAP


class Toast(QFrame):
    """One message with at most one thing to do about it. Made by `Toasts.show`."""

    gone = Signal(object)

    def __init__(
        self,
        host: QWidget,
        theme: Theme,
        text: str,
        action_label: str,
        on_action: Callable[[], None] | None,
        shortcut: str,
    ) -> None:
        super().__init__(host)
        self._theme = theme
        self._text = " ".join(text.split())
        self._on_action = on_action
        self.setProperty("kind", "toast")
        self.setAccessibleName(self._text)
        self._label = Paragraph()
        row = QHBoxLayout(self)
        set_margins(row, 16, 6, 6 if action_label else 16, 6)
        row.setSpacing(12)
        row.addWidget(self._label)
        self._fixed: list[QWidget] = []
        if shortcut:
            self._fixed.append(plain_label(shortcut, "caption"))
        if action_label:
            button = QPushButton(action_label)
            button.clicked.connect(self._act)
            self._fixed.append(button)
        for widget in self._fixed:
            row.addWidget(widget)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(16)
        shadow.setOffset(0, 3)
        colour = theme.colour("shadow")
        colour.setAlpha(70)
        shadow.setColor(colour)
        self.setGraphicsEffect(shadow)
        self._slide = QPropertyAnimation(self, b"pos", self)
        self._slide.setDuration(_SLIDE_MS)
        self._slide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self._on_time)

    def appear(self) -> None:
        """Show it, sliding up a little unless the person wants no motion, and let its time run."""
        place = self.pos()
        self.show()
        self.raise_()
        if self._theme.moves:
            self._slide.setStartValue(place + QPoint(0, _SLIDE_PX))
            self._slide.setEndValue(place)
            self._slide.start()
        self._clock.start(_STAY_MS)
        announce(self, self._text)

    def dismiss(self) -> None:
        """Take it away at once."""
        if self.isHidden():
            return
        self._clock.stop()
        self._slide.stop()
        self.hide()
        self.gone.emit(self)
        self.deleteLater()

    def fit(self, width: int) -> None:
        """Take the size the text wants, but no more than `width` pixels; a longer text takes more lines, and
        one that is longer still is elided."""
        limit = min(width, self._theme.px(_WIDEST))
        room = limit - 32 - sum(widget.sizeHint().width() + 12 for widget in self._fixed)
        room = max(room, self._theme.px(_NARROWEST))
        metrics = self._label.fontMetrics()
        # Less than all of the lines: words are not broken at their ends.
        most = round(room * (_MOST_LINES - 0.6))
        shown = metrics.elidedText(self._text, Qt.TextElideMode.ElideMiddle, most)
        self._label.setText(shown)
        self._label.setToolTip("" if shown == self._text else plain_tooltip(self._text))
        one_line = metrics.horizontalAdvance(shown) + 2
        self._label.setFixedWidth(min(one_line, room))
        self._label.setFixedHeight(self._label.heightForWidth(self._label.width()))
        self.setFixedHeight(max(self.sizeHint().height(), self._theme.px(20) + 20))
        self.resize(min(self.sizeHint().width(), limit), self.height())

    def settle(self, place: QPoint) -> None:
        """Move to `place`, also when the slide is still on its way."""
        if self._slide.state() == QAbstractAnimation.State.Running:
            self._slide.setEndValue(place)
        else:
            self.move(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _act(self) -> None:
        self.dismiss()
        if self._on_action is not None:
            self._on_action()

    def _on_time(self) -> None:
        focus = QApplication.focusWidget()
        if self.underMouse() or (focus is not None and self.isAncestorOf(focus)):
            self._clock.start(_LOOK_AGAIN_MS)
        else:
            self.dismiss()


class Banner(QFrame):
    """A message under the header that stays until it is solved or closed. Hidden while there is none."""

    closed = Signal()  # by the person

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = "info"
        self._about = ""
        self.setProperty("kind", "banner")
        self._icon = QLabel()
        self._text = Paragraph(strong_start=True)
        self._close = QToolButton()
        self._close.setAccessibleName(tr("Close"))
        self._close.setToolTip(tr("Close"))
        self._close.clicked.connect(self._on_close)
        self._actions: list[QPushButton] = []
        self._are_below: bool | None = None  # None: there are others since
        column = QVBoxLayout(self)
        set_margins(column, 14, 6, 8, 6)
        column.setSpacing(4)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._below = QWidget()  # the buttons, where they have no room beside the text
        FlowLayout(self._below)
        self._below.hide()
        column.addLayout(self._row)
        column.addWidget(self._below)
        self._row.addWidget(self._icon)
        self._row.addSpacing(4)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._close)
        theme.changed.connect(self._dress)
        self.hide()

    def show_message(
        self,
        kind: str,
        text: str,
        actions: Sequence[tuple[str, Callable[[], None]]] = (),
        *,
        about: str = "",
    ) -> None:
        """Show `text` in place of whatever was shown.

        `kind` is error, warn or info. `actions` are at most two labels with what they do; the
        banner stays until `clear()`, since only the caller knows whether they helped, or until
        `settle(about)`.
        """
        self.clear()
        self._about = about
        self._kind = kind
        self.setProperty("tone", kind)
        self.setAccessibleName(text)
        self._text.setText(" ".join(text.split()))
        for number, (label, do) in enumerate(actions[:2]):
            button = QPushButton(label)
            button.setProperty("density", "compact")
            button.setProperty("kind", "quiet" if number else "")
            button.clicked.connect(_without_argument(do))
            self._actions.append(button)
        self._are_below = None
        self._arrange()
        self._dress()
        self.show()
        announce(self, text, urgent=kind == "error")

    def settle(self, about: str) -> None:
        """This is solved: take the message away if it is still one about it."""
        if self._about == about:
            self.clear()

    def clear(self) -> None:
        """Take the message away."""
        self.hide()
        self._about = ""
        for button in self._actions:
            button.hide()
            button.deleteLater()
        self._actions = []

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The buttons beside the text where that leaves it room, else below it."""
        taken = sum(button.sizeHint().width() + 8 for button in [*self._actions, self._close])
        is_below = self.width() - 38 - taken < self._theme.px(_BESIDE)
        if is_below is self._are_below:
            return
        self._are_below = is_below
        for button in self._actions:
            if is_below:
                self._below.layout().addWidget(button)
            else:
                self._row.insertWidget(self._row.count() - 1, button)
        self._below.setVisible(is_below and bool(self._actions))

    def _on_close(self) -> None:
        self.clear()
        self.closed.emit()

    def _dress(self) -> None:
        self._icon.setPixmap(self._theme.pixmap(self._kind, _COLOURS[self._kind], 16))
        self._close.setIcon(self._theme.icon("x"))
        # A property in a style sheet is read anew only when the widget is polished again.
        self.style().unpolish(self)
        self.style().polish(self)


def _without_argument(do: Callable[[], None]) -> Callable[[bool], None]:
    """For `clicked`, which brings along whether the button is checked."""
    return lambda checked: do()
