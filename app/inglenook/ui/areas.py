"""F6: from one area of a window to the next."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from inglenook.ui.chat_view import ChatView

Area = tuple[QWidget, Callable[[], object]]  # and what takes the focus to it


def areas_of_chat(view: ChatView) -> list[Area]:
    """Header, transcript, composer."""
    reason = Qt.FocusReason.ShortcutFocusReason
    return [
        (view.header, lambda: view.picker.setFocus(reason)),
        (view.transcript, lambda: view.transcript.setFocus(reason)),
        (view.composer, view.focus_composer),
    ]


def area_of_page(page: QWidget) -> Area:
    """A page as one area: its first control takes the focus."""
    return page, lambda: _focus_first(page)


def go_to_area(areas: Sequence[Area], step: int) -> None:
    """Take the focus to the next (1) or previous (-1) of these that is in sight."""
    focus = QApplication.focusWidget()
    here = next((at for at, (area, _) in enumerate(areas) if focus and _contains(area, focus)), -step)
    for offset in range(1, len(areas) + 1):
        area, take_focus = areas[(here + step * offset) % len(areas)]
        if area.isVisible():
            take_focus()
            return


def _focus_first(page: QWidget) -> None:
    widget = page.nextInFocusChain()
    while widget is not None and widget is not page:
        takes_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes_tab and widget.isVisible() and widget.isEnabled() and page.isAncestorOf(widget):
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        widget = widget.nextInFocusChain()


def _contains(area: QWidget, widget: QObject) -> bool:
    return widget is area or (isinstance(widget, QWidget) and area.isAncestorOf(widget))
