"""The list of chats: grouped by day, each with what is happening in it."""

import sys
from datetime import date
from typing import cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from inglenook.core.chat import Chat
from inglenook.core.text import one_line
from inglenook.jobs.conversations import ChatState
from inglenook.ui.chat_list_model import MOST_CHARACTERS, ROW, UNTITLED, ChatListModel, Index, by_day
from inglenook.ui.focus_ring import paint_ring
from inglenook.ui.labels import plain_label, plain_tooltip
from inglenook.ui.spinner import Spinner
from inglenook.ui.theme import Theme

_MARGIN = 8  # left and right of a row
_PADDING = 12  # before its title
_ROW_HEIGHT = 30


class ChatList(QListView):
    """Click or Enter opens a chat; the arrow keys only move. GUI thread.

    The selected row is the chat that is shown, the current row is where the keyboard is.
    """

    chat_chosen = Signal(int)
    new_window_wanted = Signal(int)
    chat_renamed = Signal(int, str)
    chat_deleted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chats: list[Chat] = []
        self._day = date.today()
        self._shown: int | None = None
        self._selecting = False
        self.keyboard_leads = False  # the ring is drawn only for whoever came here by keyboard

        self.setAccessibleName("Chats")
        self.setModel(ChatListModel(self))
        self.spinner = Spinner(theme, self)
        self.spinner.turned.connect(self._repaint_spinners)
        self.setItemDelegate(_ChatDelegate(theme, self))
        # Else every row would be measured again after every change: 30 ms for 10,000 chats.
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

        self._note = plain_label(kind="hint", wrap=True)
        self._note.setParent(self)
        self._show_note("")
        theme.changed.connect(self._dress)

    @property
    def rows(self) -> ChatListModel:
        model = self.model()
        assert isinstance(model, ChatListModel)
        return model

    def show_chats(self, chats: list[Chat], searched: str = "") -> None:
        """Show these chats; `searched` is what they were searched for, if they were."""
        self._chats = list(chats)
        self._group()
        self._show_note(searched)

    def set_current(self, chat_id: int | None) -> None:
        """Show this chat as the open one, without `chat_chosen`."""
        moved = chat_id != self._shown
        self._shown = chat_id
        self._select_shown()
        index = self.rows.index_of(chat_id)
        if moved and index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)

    def set_state(self, chat_id: int, state: ChatState) -> None:
        if state == self.rows.state(chat_id):
            return
        self.rows.set_state(chat_id, state)
        self.spinner.set_wanted(bool(self.rows.writing()))

    def choose_beside(self, step: int) -> None:
        """Choose the chat `step` rows below the shown one, if there is one."""
        ids = self.rows.chat_ids()
        at = ids.index(self._shown) + step if self._shown in ids else 0
        if 0 <= at < len(ids):
            self.chat_chosen.emit(ids[at])

    def choose_first(self) -> None:
        ids = self.rows.chat_ids()
        if ids:
            self.chat_chosen.emit(ids[0])

    def focus_first(self) -> None:
        """Take the keyboard to the first chat."""
        ids = self.rows.chat_ids()
        if ids:
            self.setFocus(Qt.FocusReason.TabFocusReason)
            self.setCurrentIndex(self.rows.index_of(ids[0]))

    def rename(self, index: Index) -> None:
        """Open the field over this row."""
        if self._chat_at(index):
            self.scrollTo(index)
            self.edit(index)

    # Events ---------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            key = cast(QKeyEvent, event)
            # F2 here is the row's, whatever else the window uses the key for.
            if self._renames(key) or self._deletes(key):
                event.accept()
                return True
        if event.type() == QEvent.Type.WindowActivate and self._day != date.today():
            self._group()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keyboard_leads = True
        chat = self._chat_at(self.currentIndex())
        if chat and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chat_chosen.emit(chat.id)
        elif chat and self._renames(event):
            self.rename(self.currentIndex())
        elif chat and self._deletes(event):
            self.chat_deleted.emit(chat.id)
        elif event.key() == Qt.Key.Key_Backspace:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.keyboard_leads = event.reason() != Qt.FocusReason.MouseFocusReason
        if not self.currentIndex().isValid():
            ids = self.rows.chat_ids()
            start = self._shown if self._shown in ids else next(iter(ids), None)
            self.setCurrentIndex(self.rows.index_of(start))
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.keyboard_leads = False
        at = event.position().toPoint()
        index = self.indexAt(at)
        chat = self._chat_at(index)
        if chat and event.button() == Qt.MouseButton.LeftButton:
            if self.more_rect(index).contains(at):
                self._show_menu(chat, self.viewport().mapToGlobal(self.more_rect(index).bottomLeft()))
                return
            super().mousePressEvent(event)
            self.chat_chosen.emit(chat.id)
        elif chat and event.button() == Qt.MouseButton.MiddleButton:
            self.new_window_wanted.emit(chat.id)
        elif event.button() != Qt.MouseButton.RightButton:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The first click has opened the chat already."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            place = self.viewport().mapToGlobal(
                self.visualRect(index).bottomLeft() + QPoint(_MARGIN + _PADDING, 0)
            )
        else:
            index = self.indexAt(event.pos())
            place = event.globalPos()
        chat = self._chat_at(index)
        if chat:
            self._show_menu(chat, place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_note()

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        # Only `set_current` selects.
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        if action == QAbstractItemView.CursorAction.MoveHome:
            # The view's own would stop at the first section.
            return self.rows.index_of(next(iter(self.rows.chat_ids()), None))
        return super().moveCursor(action, modifiers)

    # Helpers --------------------------------------------------------------

    def row_rect(self, item: QRect) -> QRect:
        """The part of an item that is painted: as wide beside a scroll bar as without. Not mirrored."""
        bar = self.verticalScrollBar()
        after = _MARGIN - bar.width() if bar.isVisible() else _MARGIN
        return item.adjusted(_MARGIN, 0, -max(2, after), 0)

    def more_rect(self, index: Index) -> QRect:
        """The button at the end of a row, in the viewport."""
        row = self.visualRect(index)
        side = row.height()
        at = QRect(self.row_rect(row).right() - side + 1, row.top(), side, side)
        return QStyle.visualRect(self.layoutDirection(), row, at)

    def _chat_at(self, index: Index) -> Chat | None:
        row = index.data(ROW) if index.isValid() else None
        return row if isinstance(row, Chat) else None

    def _renames(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_F2

    def _deletes(self, event: QKeyEvent) -> bool:
        """Del, and on macOS Cmd Backspace. Never Backspace alone: too easily pressed by mistake."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if sys.platform == "darwin" and modifiers == Qt.KeyboardModifier.ControlModifier:
            return event.key() == Qt.Key.Key_Backspace
        return event.key() == Qt.Key.Key_Delete and modifiers == Qt.KeyboardModifier.NoModifier

    def _show_menu(self, chat: Chat, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def add(text: str, icon: str, keys: Qt.Key | None = None) -> QAction:
            action = menu.addAction(self._theme.icon(icon), text)
            if keys is not None:
                action.setShortcut(QKeySequence(keys))
                # Shown only: the list acts on the key itself.
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
                action.setShortcutVisibleInContextMenu(True)
            return action

        open_window = add("Open in new window", "ext")
        rename = add("Rename", "edit", Qt.Key.Key_F2)
        menu.addSeparator()
        delete = add("Delete", "trash", Qt.Key.Key_Delete)
        open_window.triggered.connect(lambda: self.new_window_wanted.emit(chat.id))
        rename.triggered.connect(lambda: self.rename(self.rows.index_of(chat.id)))
        delete.triggered.connect(lambda: self.chat_deleted.emit(chat.id))
        menu.popup(place)

    def _group(self) -> None:
        self._day = date.today()
        at = self._chat_at(self.currentIndex())
        scrolled = self.verticalScrollBar().value()
        self._selecting = True
        self.rows.show_rows(by_day(self._chats, self._day))
        self._selecting = False
        # A reset has lost them.
        if at and not self.currentIndex().isValid():
            index = self.rows.index_of(at.id)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.verticalScrollBar().setValue(scrolled)
        self._select_shown()
        self.spinner.set_wanted(bool(self.rows.writing()))

    def _select_shown(self) -> None:
        index = self.rows.index_of(self._shown)
        self._selecting = True
        if index.isValid():
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        else:
            self.selectionModel().clearSelection()
        self._selecting = False

    def _on_selection_changed(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Somebody else selected: a screen reader chooses a row this way."""
        chat = self._chat_at(selected.indexes()[0]) if selected.indexes() and not self._selecting else None
        if chat and chat.id != self._shown:
            self.chat_chosen.emit(chat.id)

    def _show_note(self, searched: str) -> None:
        note = "Your chats will be listed here."
        if searched:
            note = f'Nothing found for "{one_line(searched, 60)}"'
        self._note.setText("" if self._chats else note)
        self._note.setVisible(not self._chats)
        self._place_note()

    def _place_note(self) -> None:
        side = _MARGIN + _PADDING
        width = max(1, self.width() - 2 * side)
        self._note.setGeometry(side, _PADDING, width, self._note.heightForWidth(width))

    def _repaint_spinners(self) -> None:
        for index in self.rows.writing():
            row = self.visualRect(index)
            if row.intersects(self.viewport().rect()):
                self.viewport().update(row)

    def _dress(self) -> None:
        self.doItemsLayout()
        self._place_note()


class _ChatDelegate(QStyledItemDelegate):
    """Paints a row and renames in place."""

    def __init__(self, theme: Theme, view: ChatList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        # As wide as nothing: the view makes rows as wide as itself, and never scrolls sideways.
        return QSize(0, self._theme.px(_ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = index.data(ROW)
        if isinstance(row, str):
            self._paint_section(painter, option, row)
        else:
            self._paint_chat(painter, option, index)
        painter.restore()

    def _paint_section(self, painter: QPainter, option: QStyleOptionViewItem, label: str) -> None:
        font = self._theme.font("caption")
        font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text-3"))
        # Nearer to the chats below than to those above.
        place = option.rect.adjusted(_MARGIN + _PADDING, self._theme.px(10), -_MARGIN - _PADDING, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, label)

    def _paint_chat(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus) and self._view.keyboard_leads
        row = QStyle.visualRect(option.direction, option.rect, self._view.row_rect(option.rect))
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("selected" if selected else "hover"))
            painter.drawRoundedRect(row, 6, 6)
        if focused:
            paint_ring(painter, QRectF(row.adjusted(-2, 0, 2, 0)), self._theme, 7)

        painter.setFont(self._title_font(selected))
        painter.setPen(self._theme.colour("text"))
        title = painter.fontMetrics().elidedText(
            index.data(), Qt.TextElideMode.ElideRight, self._title_rect(option, index).width()
        )
        line = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextSingleLine
        painter.drawText(self._title_rect(option, index), line, title)
        end = QRectF(self._view.more_rect(index)).center()
        if hovered:
            self._paint_icon(painter, end, "more", "text-2", 16)
        else:
            self._paint_state(painter, end, self._state(index))

    def _paint_state(self, painter: QPainter, centre: QPointF, state: ChatState) -> None:
        if state is ChatState.WRITING:
            self._view.spinner.paint(painter, centre)
        elif state is ChatState.WAITING:
            self._paint_icon(painter, centre, "clock", "text-3", 14)
        elif state is ChatState.FAILED:
            self._paint_icon(painter, centre, "error", "bad", 14)
        elif state is ChatState.NEW:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent"))
            radius = 3.5 * self._theme.scale
            painter.drawEllipse(centre, radius, radius)

    def _paint_icon(self, painter: QPainter, centre: QPointF, name: str, colour: str, size: int) -> None:
        half = self._theme.px(size) / 2
        painter.drawPixmap((centre - QPointF(half, half)).toPoint(), self._theme.pixmap(name, colour, size))

    def _title_font(self, selected: bool) -> QFont:
        font = self._theme.font("ui")
        font.setWeight(QFont.Weight.Medium if selected else QFont.Weight.Normal)
        return font

    def _title_rect(self, option: QStyleOptionViewItem, index: Index) -> QRect:
        hovered = option.state & QStyle.StateFlag.State_MouseOver
        busy = hovered or self._state(index) is not ChatState.IDLE
        end = self._theme.px(_ROW_HEIGHT) if busy else _MARGIN
        place = self._view.row_rect(option.rect).adjusted(_PADDING, 0, -end, 0)
        return QStyle.visualRect(option.direction, option.rect, place)

    def _state(self, index: Index) -> ChatState:
        # Not through data(): a QVariant would make a plain string of it.
        return self._view.rows.state(index.data(ROW).id)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        if event.type() != QEvent.Type.ToolTip or isinstance(index.data(ROW), str | None):
            return super().helpEvent(event, view, option, index)
        option = QStyleOptionViewItem(option)
        option.state |= QStyle.StateFlag.State_MouseOver
        font = self._title_font(bool(option.state & QStyle.StateFlag.State_Selected))
        width = QFontMetrics(font).horizontalAdvance(index.data())
        text = ""
        if self._view.more_rect(index).contains(event.pos()):
            text = "More"
        elif width > self._title_rect(option, index).width():
            text = index.data()
        QToolTip.showText(event.globalPos(), plain_tooltip(text), view)
        return True

    # Renaming -------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setObjectName("rename")
        editor.setAccessibleName("Chat title")
        editor.setMaxLength(MOST_CHARACTERS)
        editor.setPlaceholderText(UNTITLED)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        # Called again whenever the row changes; what is being typed stays.
        if not editor.isModified():
            editor.setText(index.data(Qt.ItemDataRole.EditRole))
            editor.selectAll()

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._view.row_rect(option.rect)
        editor.setGeometry(QStyle.visualRect(option.direction, option.rect, row))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        chat = index.data(ROW)
        title = one_line(editor.text(), MOST_CHARACTERS)
        if isinstance(chat, Chat) and title and title != chat.title:
            self._view.chat_renamed.emit(chat.id, title)
