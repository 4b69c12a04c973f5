"""When the toolbar of a message comes and goes, and where it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QTimer, Signal
from PySide6.QtWidgets import QWidget

from inglenook.ui.direction import is_mirrored
from inglenook.ui.message_offer import Act, Offer
from inglenook.ui.theme import Theme

if TYPE_CHECKING:
    from inglenook.ui.message_toolbar import MessageToolbar

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
    more_opened = Signal()  # the menu of the toolbar, which is to be filled

    def __init__(self, theme: Theme, viewport: QWidget, place_of: Callable[[int], HoverPlace | None]) -> None:
        """`place_of(message_id)` is asked whenever the toolbar is placed; None hides it."""
        super().__init__(viewport)
        self._theme = theme
        self._viewport = viewport
        self._place_of = place_of
        self._message: int | None = None
        self._toolbar: MessageToolbar | None = None  # once there was a message under the pointer
        self._show = QTimer(self, interval=_SHOW_MS, singleShot=True)
        self._hide = QTimer(self, interval=_HIDE_MS, singleShot=True)
        self._show.timeout.connect(self.place)
        self._hide.timeout.connect(self._hide_unless_open)

    @property
    def toolbar(self) -> MessageToolbar:
        """The buttons, made when they are first wanted."""
        if self._toolbar is None:
            from inglenook.ui.message_toolbar import MessageToolbar

            self._toolbar = MessageToolbar(self._theme, self._viewport)
            self._toolbar.entered.connect(self._hide.stop)
            self._toolbar.left.connect(self._hide.start)
            self._toolbar.wanted.connect(self._on_wanted)
            self._toolbar.more.menu().aboutToShow.connect(self.more_opened)
        return self._toolbar

    @property
    def is_shown(self) -> bool:
        return self._toolbar is not None and self._toolbar.isVisible()

    def restyle(self) -> None:
        """The theme changed."""
        if self._toolbar:
            self._toolbar.restyle()

    @property
    def message_id(self) -> int | None:
        """The message that the toolbar is for."""
        return self._message

    def point_at(self, message_id: int | None) -> None:
        """The pointer is over this message, or over none."""
        if message_id is None:
            self._show.stop()
            if self.is_shown:
                self._hide.start()
            return
        self._hide.stop()
        if message_id != self._message or not self.is_shown:
            self._message = message_id
            self._show.start()

    def show_for(self, message_id: int | None) -> None:
        """The keyboard is at this message, or at none."""
        self._message = message_id
        self.place()

    def hide(self) -> None:
        self._show.stop()
        self._hide.stop()
        if self._toolbar:
            self._toolbar.hide()

    def place(self) -> None:
        """On the last line of a reply where it ends; beside a bubble at its lower edge."""
        place = self._place_of(self._message) if self._message is not None else None
        if place is None:
            if self._toolbar:
                self._toolbar.hide()
            return
        bar = self.toolbar
        bar.offer(place.offer)
        left, right, gap = round(place.rect.left()), round(place.rect.right()), self._theme.px(8)
        if place.offer.is_reply:
            x = left if is_mirrored() else place.right - bar.width()
            y = place.line - bar.height() // 2
        else:
            x = right + gap if is_mirrored() else left - gap - bar.width()
            y = round(place.rect.bottom()) + self._theme.px(2) - bar.height()
        height = self._viewport.height()
        bar.move(max(0, min(x, self._viewport.width() - bar.width())), min(y, height - _EDGE - bar.height()))
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
