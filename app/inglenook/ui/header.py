"""The bar above a transcript: the chat's title with its menu, and the model that answers."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QMenu, QSizePolicy, QToolButton, QWidget

from inglenook.core.language import tr
from inglenook.core.text import one_line
from inglenook.ui.direction import leading, pointing, set_margins
from inglenook.ui.labels import plain_tooltip
from inglenook.ui.menu_button import MenuButton
from inglenook.ui.theme import Theme

LONGEST_TITLE = 200  # characters


class Title(QLabel):
    """The title, elided to the room there is; a click renames."""

    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(leading() | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self._whole = ""

    def show_title(self, title: str) -> None:
        self._whole = title
        self.setAccessibleName(title)
        self._elide()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 4, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def mouseReleaseEvent(self, event: QEvent) -> None:
        self.clicked.emit()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        self.setText(shown)
        self.setToolTip(plain_tooltip(self._whole) if shown != self._whole else "")


class Header(QFrame):
    """Title, chat menu and whatever the window puts at the right end."""

    renamed = Signal(str)
    left = Signal()  # by Enter or Esc in the title's field: the focus is wanted elsewhere
    new_window_wanted = Signal()
    delete_wanted = Signal()
    sidebar_wanted = Signal()

    def __init__(self, theme: Theme, right: list[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self._theme = theme
        self._title = ""
        self._has_chat = False

        self.sidebar_button = QToolButton(self)
        self.sidebar_button.setAccessibleName(tr("Sidebar"))
        self.sidebar_button.setToolTip(tr("Sidebar  Ctrl B"))
        self.sidebar_button.clicked.connect(self.sidebar_wanted)
        self.sidebar_button.hide()

        # The sidebar says it where there is one; elsewhere it must be on screen too.
        self._status = QLabel(self)
        self._status_icon = ("offline", "good")

        self._label = Title(self)
        self._label.clicked.connect(self.rename)
        self._field = QLineEdit(self)
        self._field.setAccessibleName(tr("Chat title"))
        self._field.setMaxLength(LONGEST_TITLE)
        self._field.hide()
        self._field.returnPressed.connect(self.finish_renaming)
        self._field.installEventFilter(self)

        self._menu_button = MenuButton(tr("Chat menu"), self)
        menu = QMenu(self)
        menu.setAccessibleName(tr("Chat commands"))
        menu.addAction(tr("Open in new window"), self.new_window_wanted.emit)
        menu.addAction(tr("Rename..."), self.rename)
        menu.addSeparator()
        self._before_delete = menu.addSeparator()
        menu.addAction(tr("Delete"), self.delete_wanted.emit)
        self._menu_button.setMenu(menu)

        row = QHBoxLayout(self)
        row.addWidget(self.sidebar_button)
        row.addWidget(self._label, 1)
        row.addWidget(self._field, 1)
        row.addWidget(self._menu_button)
        row.addStretch(0)
        row.addWidget(self._status)
        for widget in right:
            row.addWidget(widget)
        self._row = row
        theme.changed.connect(self._dress)
        self._dress()
        self.show_connection(tr("Offline"), tr("Nothing leaves this computer"), "offline", "good")
        self.show_title("", has_chat=False)

    def show_title(self, title: str, *, has_chat: bool) -> None:
        """The title of the chat that is shown; a new chat has none yet and nothing to rename."""
        self._title, self._has_chat = title, has_chat
        self._label.show_title(one_line(title, LONGEST_TITLE) or tr("New chat"))
        self._label.setMaximumWidth(self._label.sizeHint().width())
        self._menu_button.setVisible(has_chat)

    def add_actions(self, actions: list[QAction]) -> None:
        """Offer these in the chat menu too."""
        self._menu_button.menu().insertActions(self._before_delete, actions)

    def show_sidebar_button(self, shown: bool) -> None:
        """Whether the sidebar is away: then its button and the connection status stand here."""
        self.sidebar_button.setVisible(shown)
        self._status.setVisible(shown)

    def show_connection(self, title: str, sentence: str, icon: str, colour: str) -> None:
        """Say where the words go, as the sidebar does."""
        self._status.setAccessibleName(title)
        self._status.setAccessibleDescription(sentence)
        self._status.setToolTip(plain_tooltip(tr("{name}: {value}", name=title, value=sentence)))
        self._status_icon = (icon, colour)
        self._status.setPixmap(self._theme.pixmap(icon, colour, 18))

    def rename(self) -> None:
        """Put a field where the title is."""
        if not self._has_chat:
            return
        self._field.setText(self._title)
        self._label.hide()
        self._field.show()
        self._field.selectAll()
        self._field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field:
            if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
                # Accepted: else a shortcut of the window, such as Esc for Stop, would have the key first.
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    self._field.setText(self._title)
                    self.finish_renaming()
                return True
            if event.type() == QEvent.Type.FocusOut:
                self.finish_renaming()
        return super().eventFilter(watched, event)

    def finish_renaming(self) -> None:
        """Take what stands in the field for the title; nothing where there is no field."""
        if self._field.isHidden():
            return
        had_focus = self._field.hasFocus()
        self._field.hide()
        self._label.show()
        title = self._field.text().strip()
        if title and title != self._title:
            self.renamed.emit(title)
        if had_focus:
            self.left.emit()

    def _dress(self) -> None:
        px = self._theme.px
        self._label.setFont(self._theme.font("title"))
        self._field.setFont(self._theme.font("title"))
        self._menu_button.setIcon(self._theme.icon("chev-d", "text-2"))
        self._menu_button.setIconSize(QSize(px(16), px(16)))
        self.sidebar_button.setIcon(self._theme.icon(pointing("panel-l"), "text-2"))
        self.sidebar_button.setIconSize(QSize(px(16), px(16)))
        self._status.setPixmap(self._theme.pixmap(*self._status_icon, 18))
        self.setFixedHeight(px(52))
        set_margins(self._row, 24, 0, 16, 0)
        self._row.setSpacing(8)
        self._label.setMaximumWidth(self._label.sizeHint().width())
