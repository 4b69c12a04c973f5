"""The list of chats: pinned ones, folders and days, each chat with what is happening in it."""

import sys
from collections.abc import Iterable, Sequence
from datetime import date
from typing import cast

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QStyle, QWidget

from inglenook.core.chat import Chat, Folder
from inglenook.core.language import tr
from inglenook.core.text import one_line
from inglenook.jobs.conversations import ChatState
from inglenook.ui.chat_list_delegate import MARGIN, PADDING, ChatListDelegate
from inglenook.ui.chat_list_menus import menu_of_chats, menu_of_folder, menu_of_list
from inglenook.ui.chat_list_model import ChatListModel, Index
from inglenook.ui.chat_list_rows import ORDERS, ArchiveRow, FolderRow, arranged, found
from inglenook.ui.chat_list_search import TitleSearch
from inglenook.ui.labels import plain_label
from inglenook.ui.spinner import Spinner
from inglenook.ui.theme import Theme

_HOVER_OPEN_MS = 700  # what is dragged rests so long over a folder before it opens
_EXTENDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_MOVES = {
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End),
    *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
}


class ChatList(QListView):
    """Click or Enter opens a chat; the arrow keys only move. GUI thread.

    The selected row is the chat that is shown, the current row is where the keyboard is. With Ctrl
    and Shift, by mouse and by keyboard, several chats are selected, to be deleted, moved or
    archived together.
    """

    chat_chosen = Signal(int)
    new_window_wanted = Signal(int)
    chat_renamed = Signal(int, str)
    chat_deleted = Signal(int)
    chats_deleted = Signal(object)  # list[int]: several at once
    pin_wanted = Signal(object, bool)  # list[int]; False: unpin
    archive_wanted = Signal(object, bool)  # list[int]; False: bring back
    move_wanted = Signal(object, object, object)  # chats, folders: list[int]; folder id, None: to the top
    choose_folder_wanted = Signal(object, object)  # chats, folders: list[int]; where to is asked
    export_wanted = Signal(object)  # list[int]
    new_chat_in_wanted = Signal(int)  # folder id
    new_folder_wanted = Signal(object)  # folder id, None: at the top
    folder_renamed = Signal(int, str)
    folder_settings_wanted = Signal(int)
    folder_deleted = Signal(int)
    archive_opened = Signal()
    trash_wanted = Signal()
    arrangement_changed = Signal()  # `order` or `opened`, by the person

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chats: Sequence[Chat] = ()
        self._archived: Sequence[Chat] = ()
        self._folders: Sequence[Folder] = ()
        self._titles = TitleSearch()
        self._searched = ""
        self._day = date.today()
        self._shown: int | None = None
        self._selecting = False
        self._pressed = QPersistentModelIndex()
        self._drop_on = QPersistentModelIndex()
        self._anchor = QPersistentModelIndex()  # where a selection with Shift began
        self.order = "newest"  # one of ORDERS
        self.opened: set[int] = set()  # folders
        self.keyboard_leads = False  # the ring is drawn only for whoever came here by keyboard

        self.setAccessibleName(tr("Chats"))
        self.setProperty("ownFocus", True)
        self.setModel(ChatListModel(self))
        self.spinner = Spinner(theme, self)
        self.spinner.turned.connect(self._repaint_spinners)
        self.setItemDelegate(ChatListDelegate(theme, self))
        # Else every row would be measured again after every change: 30 ms for 10,000 chats.
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)

        self._prepare = QTimer(self)
        self._prepare.setInterval(0)
        self._prepare.timeout.connect(self._prepare_search)
        self._open_later = QTimer(self)
        self._open_later.setSingleShot(True)
        self._open_later.setInterval(_HOVER_OPEN_MS)
        self._open_later.timeout.connect(self._open_drop_target)
        self._note = plain_label(kind="hint", wrap=True)
        self._note.setParent(self)
        self._show_note()
        theme.changed.connect(self._dress)

    @property
    def rows(self) -> ChatListModel:
        model = self.model()
        assert isinstance(model, ChatListModel)
        return model

    def show_chats(
        self,
        chats: Sequence[Chat],
        searched: str = "",
        folders: Sequence[Folder] = (),
        archived: Sequence[Chat] = (),
    ) -> None:
        """Show these chats; `searched` is what is searched for, if anything is, also in the archive."""
        self._chats, self._folders, self._archived = chats, folders, archived
        self._searched = searched.strip()
        self._titles.set_chats([*chats, *archived])
        self._prepare.start()
        self._arrange()

    def search(self, text: str) -> None:
        """Show only the chats with this in their title; empty: all."""
        if text.strip() != self._searched:
            self._searched = text.strip()
            self._arrange()

    def set_arrangement(self, order: str, opened: Iterable[int]) -> None:
        """As it was left the last time, without `arrangement_changed`."""
        self.order = order if order in ORDERS else "newest"
        self.opened = set(opened)
        self._arrange()

    def set_order(self, order: str) -> None:
        """Sort by this, one of ORDERS."""
        if order != self.order:
            self.order = order
            self._arrange()
            self.arrangement_changed.emit()

    def set_open(self, folder_id: int, opened: bool) -> None:
        """Show what is in a folder, or hide it."""
        if (folder_id in self.opened) == opened:
            return
        if opened:
            self.opened.add(folder_id)
        else:
            self.opened.discard(folder_id)
        self._arrange()
        self.arrangement_changed.emit()

    def set_current(self, chat_id: int | None) -> None:
        """Show this chat as the open one, without `chat_chosen`. A folder it lies in is opened."""
        moved = chat_id != self._shown
        self._shown = chat_id
        if moved:
            self._reveal(chat_id)
        if moved or len(self.selected_chats()) < 2:
            self._select_shown()
        index = self.rows.index_of(chat_id)
        if moved and index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)

    def selected_chats(self) -> list[Chat]:
        """From top to bottom. Usually the one that is shown."""
        rows = [self.rows.row(index) for index in sorted(self.selectedIndexes(), key=QModelIndex.row)]
        return [row for row in rows if isinstance(row, Chat)]

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
        """Take the keyboard to the first row."""
        index = self.rows.first_item()
        if index.isValid():
            self.setFocus(Qt.FocusReason.TabFocusReason)
            self._make_current(index)

    def rename(self, index: Index) -> None:
        """Open the field over this row, a chat or a folder."""
        if isinstance(self.rows.row(index), Chat | FolderRow):
            self.scrollTo(index)
            self.edit(index)

    def rename_folder(self, folder_id: int) -> None:
        """Open the field over this folder, after opening those it lies in."""
        parents = {folder.id: folder.parent_id for folder in self._folders}
        self._open_all(parents.get(folder_id), parents)
        self.rename(self.rows.index_of_folder(folder_id))

    def delete(self, chat_ids: list[int]) -> None:
        """Say that these are to be deleted."""
        if len(chat_ids) == 1:
            self.chat_deleted.emit(chat_ids[0])
        elif chat_ids:
            self.chats_deleted.emit(chat_ids)

    # Keyboard -------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            key = cast(QKeyEvent, event)
            # F2 here is the row's, whatever else the window uses the key for.
            if self._renames(key) or self._deletes(key) or self._lets_go(key):
                event.accept()
                return True
        if event.type() == QEvent.Type.WindowActivate and self._day != date.today():
            self._arrange()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.keyboard_leads = True
        index = self.currentIndex()
        row = self.rows.row(index)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(index)
        elif self._renames(event) and isinstance(row, Chat | FolderRow):
            self.rename(index)
        elif self._deletes(event) and isinstance(row, Chat):
            self.delete([chat.id for chat in self._chats_with(row)])
        elif self._deletes(event) and isinstance(row, FolderRow):
            self.folder_deleted.emit(row.folder.id)
        elif self._lets_go(event):
            self._select_shown()
        elif event.key() == Qt.Key.Key_Backspace:
            event.ignore()
        elif event.key() == Qt.Key.Key_Space and not event.modifiers() and not isinstance(row, Chat):
            self._open(index)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not event.modifiers():
            right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self._go_sideways(index, inwards=(event.key() == Qt.Key.Key_Right) != right_to_left)
        elif event.key() in _MOVES or event.modifiers() & _EXTENDS:
            self._selecting = True  # by the person: nothing is opened
            super().keyPressEvent(event)
            self._selecting = False
            if event.key() in _MOVES and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._extend_from(index)
            elif event.key() in _MOVES:
                self._anchor = QPersistentModelIndex()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.keyboard_leads = event.reason() != Qt.FocusReason.MouseFocusReason
        if not self.currentIndex().isValid():
            shown = self.rows.index_of(self._shown)
            self._make_current(shown if shown.isValid() else self.rows.first_item())
        super().focusInEvent(event)

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        with_ctrl = Qt.KeyboardModifier.ControlModifier
        if isinstance(event, QKeyEvent | QMouseEvent) and event.modifiers() & _EXTENDS == with_ctrl:
            return super().selectionCommand(index, event)
        # Else only `set_current` and `_extend_from` select.
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        if action == QAbstractItemView.CursorAction.MoveHome:
            # The view's own would stop at the first section.
            return self.rows.first_item()
        return super().moveCursor(action, modifiers)

    def _go_sideways(self, index: Index, inwards: bool) -> None:
        """The arrow keys open and close a folder, and go between it and what is in it."""
        row = self.rows.row(index)
        if isinstance(row, FolderRow) and row.is_open != inwards:
            self.set_open(row.folder.id, inwards)
        elif isinstance(row, FolderRow) and inwards:
            inside = self.rows.index(index.row() + 1)
            if self.rows.depth(inside) > row.depth:
                self._make_current(inside)
        elif not inwards:
            folder = self._folder_around(index)
            if folder.isValid():
                self._make_current(folder)

    def _extend_from(self, before: QModelIndex) -> None:
        """Select the chats from where the selection began, at first `before`, to the current row."""
        if not self._anchor.isValid():
            self._anchor = QPersistentModelIndex(before if before.isValid() else self.currentIndex())
        first, last = sorted((self._anchor.row(), self.currentIndex().row()))
        rows = (self.rows.row(self.rows.index(at)) for at in range(first, last + 1))
        self._select([row.id for row in rows if isinstance(row, Chat)])

    def _make_current(self, index: QModelIndex) -> None:
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        if index.isValid():
            self.scrollTo(index)

    # Mouse ----------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.keyboard_leads = False
        at = event.position().toPoint()
        index = self.indexAt(at)
        row = self.rows.row(index)
        self._pressed = QPersistentModelIndex()
        if event.button() == Qt.MouseButton.LeftButton and isinstance(row, Chat | FolderRow | ArchiveRow):
            if self._has_more(index) and self.more_rect(index).contains(at):
                self._show_menu(index, self.viewport().mapToGlobal(self.more_rect(index).bottomLeft()))
                return
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                before = self.currentIndex()
                self._make_current(index)
                self._extend_from(before)
                return
            self._anchor = QPersistentModelIndex(index)
            if not event.modifiers() & _EXTENDS:
                self._pressed = QPersistentModelIndex(index)
            self._selecting = True  # by the person: nothing is opened before the button is let go
            super().mousePressEvent(event)
            self._selecting = False
        elif event.button() == Qt.MouseButton.MiddleButton:
            if isinstance(row, Chat):
                self.new_window_wanted.emit(row.id)
        elif event.button() != Qt.MouseButton.RightButton:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._selecting = True
        super().mouseMoveEvent(event)
        self._selecting = False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._selecting = True
        super().mouseReleaseEvent(event)
        self._selecting = False
        pressed, self._pressed = self._pressed, QPersistentModelIndex()
        if event.button() == Qt.MouseButton.LeftButton and pressed.isValid():
            index = self.indexAt(event.position().toPoint())
            if index == pressed:
                self._open(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The first click has opened the chat already; a folder opens and closes with every click."""
        if isinstance(self.rows.row(self.indexAt(event.position().toPoint())), FolderRow):
            self.mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            index = self.currentIndex()
            place = self.viewport().mapToGlobal(
                self.visualRect(index).bottomLeft() + QPoint(MARGIN + PADDING, 0)
            )
        else:
            index = self.indexAt(event.pos())
            place = event.globalPos()
        self._show_menu(index, place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_note()

    # Dragging -------------------------------------------------------------

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Carry the pressed row, or all selected chats where it is one of them."""
        row = self.rows.row(self._pressed)
        self._pressed = QPersistentModelIndex()
        if not isinstance(row, Chat | FolderRow):
            return
        chats = [chat.id for chat in self._chats_with(row)] if isinstance(row, Chat) else []
        folders = [row.folder.id] if isinstance(row, FolderRow) else []
        drag = QDrag(self)
        drag.setMimeData(self.rows.mime_of(chats, folders))
        picture = self._theme.pixmap("folder" if folders else "chat", "text", 20)
        drag.setPixmap(picture)
        drag.exec(Qt.DropAction.MoveAction)
        self._let_go()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(self.rows.dragged(event.mimeData())):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        # Also scrolls near the edges, which only the view itself can.
        super().dragMoveEvent(event)
        target = self._drop_target(event)
        if target is None:
            self._mark_drop(QModelIndex())
            event.ignore()
        else:
            self._mark_drop(target)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._let_go()

    def dropEvent(self, event: QDropEvent) -> None:
        target = self._drop_target(event)
        chats, folders = self.rows.dragged(event.mimeData())
        self._let_go()
        if target is None:
            event.ignore()
            return
        row = self.rows.row(target)
        event.acceptProposedAction()
        self.move_wanted.emit(chats, folders, row.folder.id if isinstance(row, FolderRow) else None)

    def is_drop_target(self, index: Index) -> bool:
        """Whether what is dragged would go into this folder."""
        return self._drop_on.isValid() and self._drop_on == index

    def _drop_target(self, event: QDropEvent) -> QModelIndex | None:
        """The folder it would go into, an invalid index for the top; None where it can not be dropped."""
        chats, folders = self.rows.dragged(event.mimeData())
        if not (chats or folders) or self._searched:
            return None
        index = self.indexAt(event.position().toPoint())
        if isinstance(self.rows.row(index), ArchiveRow):
            return None
        if not isinstance(self.rows.row(index), FolderRow):
            index = self._folder_around(index)  # a chat in a folder stands for it
        target = self.rows.row(index)
        if isinstance(target, FolderRow) and self._lies_in(target.folder.id, folders):
            return None
        return index

    def _folder_around(self, index: Index) -> QModelIndex:
        """The folder that this row lies in; an invalid index where it lies in none."""
        depth = self.rows.depth(index)
        if not depth:
            return QModelIndex()
        above = (self.rows.index(at) for at in reversed(range(index.row())))
        return next(
            each
            for each in above
            if isinstance(self.rows.row(each), FolderRow) and self.rows.depth(each) < depth
        )

    def _lies_in(self, folder_id: int, folders: list[int]) -> bool:
        """Whether a folder is one of these or lies in one."""
        parents = {folder.id: folder.parent_id for folder in self._folders}
        at: int | None = folder_id
        for _ in range(len(parents) + 1):
            if at in folders:
                return True
            at = parents.get(at) if at is not None else None
        return False

    def _mark_drop(self, index: QModelIndex) -> None:
        if self._drop_on == index:
            return
        for each in (self._drop_on, index):
            if each.isValid():
                self.viewport().update(self.visualRect(each))
        self._drop_on = QPersistentModelIndex(index)
        row = self.rows.row(index)
        if isinstance(row, FolderRow) and not row.is_open:
            self._open_later.start()
        else:
            self._open_later.stop()

    def _open_drop_target(self) -> None:
        row = self.rows.row(self._drop_on)
        if isinstance(row, FolderRow):
            self.set_open(row.folder.id, True)

    def _let_go(self) -> None:
        self._mark_drop(QModelIndex())
        self.setState(QAbstractItemView.State.NoState)

    # Helpers --------------------------------------------------------------

    def row_rect(self, item: QRect) -> QRect:
        """The part of an item that is painted: as wide beside a scroll bar as without. Not mirrored."""
        bar = self.verticalScrollBar()
        after = MARGIN - bar.width() if bar.isVisible() else MARGIN
        return item.adjusted(MARGIN, 0, -max(2, after), 0)

    def more_rect(self, index: Index) -> QRect:
        """The button at the end of a row, in the viewport."""
        row = self.visualRect(index)
        side = row.height()
        at = QRect(self.row_rect(row).right() - side + 1, row.top(), side, side)
        return QStyle.visualRect(self.layoutDirection(), row, at)

    def _has_more(self, index: Index) -> bool:
        return isinstance(self.rows.row(index), Chat | FolderRow)

    def _open(self, index: Index) -> None:
        """What a click and Enter do."""
        row = self.rows.row(index)
        if isinstance(row, Chat):
            if row.id == self._shown:  # nothing else would end the selection of several
                self._select_shown()
            self.chat_chosen.emit(row.id)
        elif isinstance(row, FolderRow):
            self.set_open(row.folder.id, not row.is_open)
        elif isinstance(row, ArchiveRow):
            self.archive_opened.emit()

    def _chats_with(self, chat: Chat) -> list[Chat]:
        """All selected chats where this is one of several, else this one."""
        selected = self.selected_chats()
        return selected if len(selected) > 1 and chat in selected else [chat]

    def _renames(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_F2

    def _lets_go(self, event: QKeyEvent) -> bool:
        """Esc ends the selection of several chats."""
        return event.key() == Qt.Key.Key_Escape and len(self.selected_chats()) > 1

    def _deletes(self, event: QKeyEvent) -> bool:
        """Del, and on macOS Cmd Backspace. Never Backspace alone: too easily pressed by mistake."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if sys.platform == "darwin" and modifiers == Qt.KeyboardModifier.ControlModifier:
            return event.key() == Qt.Key.Key_Backspace
        return event.key() == Qt.Key.Key_Delete and modifiers == Qt.KeyboardModifier.NoModifier

    def _show_menu(self, index: Index, place: QPoint) -> None:
        row = self.rows.row(index)
        menu: QMenu
        if isinstance(row, Chat):
            menu = menu_of_chats(self, self._theme, self._chats_with(row))
        elif isinstance(row, FolderRow):
            menu = menu_of_folder(self, self._theme, row)
        else:
            menu = menu_of_list(self, self._theme)
        menu.popup(place)

    def _arrange(self) -> None:
        """Make the rows anew."""
        self._day = date.today()
        current = self.rows.row(self.currentIndex())
        several = [chat.id for chat in self.selected_chats()]
        scrolled = self.verticalScrollBar().value()
        if self._searched:
            wanted = found(
                self._titles.find(self._searched),
                today=self._day,
                order=self.order,
                by_title=self._titles.key,
            )
        else:
            wanted = arranged(
                self._chats,
                self._folders,
                len(self._archived),
                today=self._day,
                order=self.order,
                opened=self.opened,
                by_title=self._titles.key,
            )
        self._selecting = True
        self.rows.show_rows(wanted)
        # A reset has lost them.
        if current and not self.currentIndex().isValid():
            index = QModelIndex()
            if isinstance(current, Chat):
                index = self.rows.index_of(current.id)
            elif isinstance(current, FolderRow):
                index = self.rows.index_of_folder(current.folder.id)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.verticalScrollBar().setValue(scrolled)
        if len(several) > 1:
            self._select(several)
        else:
            self._select_shown()
        self._selecting = False
        self.spinner.set_wanted(bool(self.rows.writing()))
        self._show_note()

    def _reveal(self, chat_id: int | None) -> None:
        """Open the folders that this chat lies in."""
        if chat_id is None or self._searched or self.rows.index_of(chat_id).isValid():
            return
        around = next((chat.folder_id for chat in self._chats if chat.id == chat_id), None)
        self._open_all(around, {folder.id: folder.parent_id for folder in self._folders})

    def _open_all(self, folder_id: int | None, parents: dict[int, int | None]) -> None:
        """Open this folder and those it lies in."""
        closed: set[int] = set()
        while folder_id in parents and folder_id not in closed:
            assert folder_id is not None
            closed.add(folder_id)
            folder_id = parents[folder_id]
        if closed - self.opened:
            self.opened |= closed
            self._arrange()
            self.arrangement_changed.emit()

    def _select_shown(self) -> None:
        self._select([] if self._shown is None else [self._shown])

    def _select(self, chat_ids: list[int]) -> None:
        selection = QItemSelection()
        wanted = set(chat_ids)
        for index in self.rows.indexes_of(wanted):
            selection.select(index, index)
        before, self._selecting = self._selecting, True
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._selecting = before

    def _on_selection_changed(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Somebody else selected: a screen reader chooses a row this way."""
        if self._selecting or not selected.indexes():
            return
        row = self.rows.row(selected.indexes()[0])
        if isinstance(row, Chat) and row.id != self._shown:
            self.chat_chosen.emit(row.id)
        elif not isinstance(row, Chat):
            self._select_shown()
            self._open(selected.indexes()[0])

    def _prepare_search(self) -> None:
        if not self._titles.prepare_some():
            self._prepare.stop()

    def _show_note(self) -> None:
        note = tr("Your chats will be listed here.")
        if self._searched:
            note = tr('Nothing found for "{words}"', words=one_line(self._searched, 60))
        is_empty = not self.rows.rowCount()
        self._note.setText(note if is_empty else "")
        self._note.setVisible(is_empty)
        self._place_note()

    def _place_note(self) -> None:
        side = MARGIN + PADDING
        width = max(1, self.width() - 2 * side)
        self._note.setGeometry(side, PADDING, width, self._note.heightForWidth(width))

    def _repaint_spinners(self) -> None:
        for index in self.rows.writing():
            row = self.visualRect(index)
            if row.intersects(self.viewport().rect()):
                self.viewport().update(row)

    def _dress(self) -> None:
        self.doItemsLayout()
        self._place_note()
