"""The small bar of buttons on the message under the pointer."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from inglenook.core.language import mark, tr
from inglenook.ui.direction import is_mirrored
from inglenook.ui.labels import plain_label
from inglenook.ui.menu_button import MenuButton
from inglenook.ui.message_offer import Act, Offer
from inglenook.ui.theme import Theme

# For each button: icon, tooltip with its key, accessible name.
_BUTTONS = {
    Act.COPY: ("copy", mark("Copy (C)"), mark("Copy")),
    Act.EDIT: ("edit", mark("Edit (E)"), mark("Edit")),
    Act.AGAIN: ("redo", mark("Write again (R)"), mark("Retry")),
    Act.EARLIER: ("chev-l", mark("Previous version (Left)"), mark("Previous version")),
    Act.LATER: ("chev-r", mark("Next version (Right)"), mark("Next version")),
    Act.GO_ON: ("cont", mark("Continue (Ctrl Enter)"), mark("Continue")),
    Act.DELETE: ("trash", mark("Delete (Del)"), mark("Delete")),
}


class MessageToolbar(QFrame):
    """Copy and whatever else is offered. The transcript places it, shows it and hides it."""

    wanted = Signal(object)  # Act
    entered = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons = {act: self._button(act) for act in _BUTTONS}
        self._version = plain_label(role="caption", kind="secondary")
        self._version.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # Filled by the transcript when it opens.
        self.more = MenuButton(tr("More"), self)
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.more.setMenu(QMenu(self.more))
        self._lines = [_Line(theme, self), _Line(theme, self)]
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        for act in (Act.COPY, Act.EDIT, Act.AGAIN):
            row.addWidget(self._buttons[act])
        row.addWidget(self._lines[0])
        versions: list[QWidget] = [self._buttons[Act.EARLIER], self._version, self._buttons[Act.LATER]]
        for widget in reversed(versions) if is_mirrored() else versions:  # as the keys Left and Right
            row.addWidget(widget)
        row.addWidget(self._lines[1])
        for act in (Act.GO_ON, Act.DELETE):
            row.addWidget(self._buttons[act])
        row.addWidget(self.more)
        self.restyle()
        self.hide()

    def restyle(self) -> None:
        side, icon = self._theme.px(28), self._theme.px(16)
        names = {self._buttons[act]: name for act, (name, _, _) in _BUTTONS.items()}
        for button, name in (*names.items(), (self.more, "more")):
            button.setIcon(self._theme.icon(name, "text-2"))
            button.setIconSize(QSize(icon, icon))
            button.setFixedSize(side, side)
        self.adjustSize()

    def offer(self, offer: Offer) -> None:
        """Choose the buttons for one message."""
        for act, button in self._buttons.items():
            if act in (Act.EARLIER, Act.LATER):
                button.setVisible(bool(offer.versions))
                button.setEnabled(act in offer.acts)
            else:
                button.setVisible(act in offer.acts)
        self._version.setVisible(bool(offer.versions))
        if offer.versions:
            version, count = offer.version, len(offer.versions)
            self._version.setText(f"{version}/{count}")
            self._version.setAccessibleName(tr("Version {number} of {count}", number=version, count=count))
        can_change = Act.DELETE in offer.acts
        self._lines[0].setVisible(bool(offer.versions))
        self._lines[1].setVisible(bool(offer.versions) and can_change)
        self.more.setVisible(can_change)
        self.adjustSize()

    @property
    def is_open(self) -> bool:
        """Whether its menu is."""
        return self.more.menu().isVisible()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.entered.emit()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.left.emit()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("border-strong"), self._theme.edge))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _button(self, act: Act) -> QToolButton:
        _, words, name = _BUTTONS[act]
        button = QToolButton(self)
        button.setToolTip(tr(words))
        button.setAccessibleName(tr(name))
        # The keyboard reaches a message with Ctrl and the arrow keys, and its buttons by letter.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: self.wanted.emit(act))
        return button


class _Line(QLabel):
    """A thin line between two groups of buttons."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedWidth(7)

    def paintEvent(self, event: QPaintEvent) -> None:
        height = self._theme.px(16)
        top = (self.height() - height) // 2
        QPainter(self).fillRect(3, top, 1, height, self._theme.colour("border"))
