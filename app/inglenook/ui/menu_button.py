"""A tool button that opens its menu at once, as its only job."""

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QMenu, QStyleOptionToolButton, QToolButton, QWidget


class MenuButton(QToolButton):
    """Press it and the menu is there. Assistive technology finds the menu under the button,
    also while it is closed: of all kinds of menu button, Qt shows it only that of a split one,
    so this is one that neither looks nor acts like it.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._by_hand = False
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.pressed.connect(self._open)

    def setMenu(self, menu: QMenu) -> None:
        super().setMenu(menu)
        menu.aboutToShow.connect(self._on_about_to_show)

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        super().initStyleOption(option)
        option.features = QStyleOptionToolButton.ToolButtonFeature(0)

    def _open(self) -> None:
        self._by_hand = True
        try:
            self.showMenu()
        finally:
            self._by_hand = False

    def _on_about_to_show(self) -> None:
        if not self.menu().accessibleName():  # else it is called as the program
            self.menu().setAccessibleName(self.accessibleName())
        # WORKAROUND: who asks for the menu over the accessibility bus gets no answer while Qt's own way
        # of showing it waits for its end. That one is ended at once, and the menu shown without waiting.
        if not self._by_hand:
            QTimer.singleShot(0, self, self._end_waiting)

    def _end_waiting(self) -> None:
        self.menu().hide()
        QTimer.singleShot(0, self, self._pop_up)

    def _pop_up(self) -> None:
        menu = self.menu()
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        start = self.width() - menu.sizeHint().width() if is_mirrored else 0
        self._by_hand = True
        menu.popup(self.mapToGlobal(QPoint(start, self.height())))
        self._by_hand = False
