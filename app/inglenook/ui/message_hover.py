"""When the toolbar of a message comes and goes, and where it stands."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtWidgets import QWidget

from inglenook.ui.message_offer import Act, Offer
from inglenook.ui.message_toolbar import MessageToolbar
from inglenook.ui.theme import Theme

_SHOW_MS = 80
_HIDE_MS = 200
_EDGE = 8  # pixels that stay free below the toolbar


@dataclass(frozen=True, slots=True)
class HoverPlace:
    """A message as the toolbar sees it, in pixels of the viewport."""

    rect: QRectF
    offer: Offer
    line: int  # the middle of a reply's last line, which the toolbar stands on
    right: int  # the column's right edge


class MessageHover(QObject):
    """Follows the pointer and the keyboard from message to message. GUI thread only."""

    wanted = Signal(int, object)  # message id, Act

    def __init__(self, theme: Theme, viewport: QWidget, place_of: Callable[[int], HoverPlace | None]) -> None:
        """`place_of(message_id)` is asked whenever the toolbar is placed; None hides it."""
        super().__init__(viewport)
        self._theme = theme
        self._viewport = viewport
        self._place_of = place_of
        self._message: int | None = None
        self.toolbar = MessageToolbar(theme, viewport)
        self._show = QTimer(self, interval=_SHOW_MS, singleShot=True)
        self._hide = QTimer(self, interval=_HIDE_MS, singleShot=True)
        self._show.timeout.connect(self.place)
        self._hide.timeout.connect(self._hide_unless_open)
        self.toolbar.entered.connect(self._hide.stop)
        self.toolbar.left.connect(self._hide.start)
        self.toolbar.wanted.connect(self._on_wanted)

    @property
    def message_id(self) -> int | None:
        """The message that the toolbar is for."""
        return self._message

    def point_at(self, message_id: int | None) -> None:
        """The pointer is over this message, or over none."""
        if message_id is None:
            self._show.stop()
            if self.toolbar.isVisible():
                self._hide.start()
            return
        self._hide.stop()
        if message_id != self._message or not self.toolbar.isVisible():
            self._message = message_id
            self._show.start()

    def show_for(self, message_id: int | None) -> None:
        """The keyboard is at this message, or at none."""
        self._message = message_id
        self.place()

    def hide(self) -> None:
        self._show.stop()
        self._hide.stop()
        self.toolbar.hide()

    def place(self) -> None:
        """On the last line of a reply at the column's right edge; beside a bubble at its lower edge."""
        place = self._place_of(self._message) if self._message is not None else None
        if place is None:
            self.toolbar.hide()
            return
        bar = self.toolbar
        bar.offer(place.offer)
        if place.offer.is_reply:
            x, y = place.right - bar.width(), place.line - bar.height() // 2
        else:
            x = round(place.rect.left()) - self._theme.px(8) - bar.width()
            y = round(place.rect.bottom()) + self._theme.px(2) - bar.height()
        height = self._viewport.height()
        bar.move(max(0, x), min(y, height - _EDGE - bar.height()))
        bar.setVisible(place.rect.top() < height and place.rect.bottom() > 0)
        bar.raise_()

    def _hide_unless_open(self) -> None:
        if self.toolbar.is_open:
            self._hide.start()
        else:
            self.toolbar.hide()

    def _on_wanted(self, act: Act) -> None:
        if self._message is not None:
            self.wanted.emit(self._message, act)
