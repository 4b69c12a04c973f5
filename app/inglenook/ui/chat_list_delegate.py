"""Paints the rows of the chat list, and renames in place."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from inglenook.core.chat import Chat
from inglenook.core.language import number, tr
from inglenook.core.text import one_line
from inglenook.jobs.conversations import ChatState
from inglenook.ui.chat_list_model import MOST_CHARACTERS, UNNAMED, UNTITLED, Index
from inglenook.ui.chat_list_rows import ArchiveRow, FolderRow
from inglenook.ui.focus_ring import paint_ring
from inglenook.ui.labels import plain_tooltip
from inglenook.ui.theme import Theme

if TYPE_CHECKING:
    from inglenook.ui.chat_list import ChatList

MARGIN = 8  # left and right of a row
PADDING = 12  # before its title
_ROW_HEIGHT = 30
_STEP = 22  # further in for every folder that a row lies in
_DEEPEST = 5  # folders; what lies deeper is not moved in any further
_ICON_GAP = 8


class ChatListDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: "ChatList") -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        # As wide as nothing: the view makes rows as wide as itself, and never scrolls sideways.
        return QSize(0, self._theme.px(_ROW_HEIGHT))

    # Painting -------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = self._view.rows.row(index)
        if isinstance(row, str):
            self._paint_section(painter, option, row)
        else:
            self._paint_ground(painter, option, index)
            self._paint_title(painter, option, index)
            if isinstance(row, FolderRow):
                self._paint_folder(painter, option, index, row)
            elif isinstance(row, ArchiveRow):
                self._paint_icon(painter, self._icon_centre(option, index, 0), "inbox", "text-2", 16)
                self._paint_count(painter, option, row.count)
            else:
                self._paint_end(painter, option, index)
        painter.restore()

    def _paint_section(self, painter: QPainter, option: QStyleOptionViewItem, label: str) -> None:
        font = self._theme.font("caption")
        font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(self._theme.colour("text-3"))
        # Nearer to the chats below than to those above.
        place = option.rect.adjusted(MARGIN + PADDING, self._theme.px(10), -MARGIN - PADDING, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, label)

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = QStyle.visualRect(option.direction, option.rect, self._view.row_rect(option.rect))
        is_target = self._view.is_drop_target(index)
        colour = "accent-soft" if is_target else "selected" if self._is_selected(option, index) else "hover"
        if colour != "hover" or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(self._theme.outline())
            painter.setBrush(self._theme.colour(colour))
            painter.drawRoundedRect(row, 6, 6)
        focused = option.state & QStyle.StateFlag.State_HasFocus and self._view.keyboard_leads
        if focused or is_target:
            paint_ring(painter, QRectF(row.adjusted(-2, 0, 2, 0)), self._theme, 7)

    def _paint_title(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.setFont(self._title_font(self._is_selected(option, index)))
        painter.setPen(self._theme.colour("text"))
        place = self._title_rect(option, index)
        title = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, place.width())
        line = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextSingleLine
        painter.drawText(place, line, title)

    def _paint_folder(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: FolderRow
    ) -> None:
        right_to_left = option.direction == Qt.LayoutDirection.RightToLeft
        closed = "chev-l" if right_to_left else "chev-r"
        chevron = self._icon_centre(option, index, 0)
        self._paint_icon(painter, chevron, "chev-d" if row.is_open else closed, "text-2", 14)
        self._paint_icon(painter, self._icon_centre(option, index, _STEP + 1), "folder", "text-2", 16)
        if option.state & QStyle.StateFlag.State_MouseOver:
            self._paint_icon(painter, QRectF(self._view.more_rect(index)).center(), "more", "text-2", 16)
        elif row.count:
            self._paint_count(painter, option, row.count)

    def _paint_count(self, painter: QPainter, option: QStyleOptionViewItem, count: int) -> None:
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("text-3"))
        place = self._view.row_rect(option.rect).adjusted(0, 0, -MARGIN, 0)
        end = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
        painter.drawText(QStyle.visualRect(option.direction, option.rect, place), end, number(count))

    def _paint_end(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        end = QRectF(self._view.more_rect(index)).center()
        chat = self._view.rows.row(index)
        if option.state & QStyle.StateFlag.State_MouseOver:
            self._paint_icon(painter, end, "more", "text-2", 16)
        elif isinstance(chat, Chat) and chat.archived and self._state(index) is ChatState.IDLE:
            self._paint_icon(painter, end, "inbox", "text-3", 14)
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

    # Places ---------------------------------------------------------------

    def _is_selected(self, option: QStyleOptionViewItem, index: Index) -> bool:
        """Only a chat: a folder inside a range that is selected takes no part in what is done with it."""
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        return selected and isinstance(self._view.rows.row(index), Chat)

    def _title_font(self, selected: bool) -> QFont:
        font = self._theme.font("ui")
        font.setWeight(QFont.Weight.Medium if selected else QFont.Weight.Normal)
        return font

    def _indent(self, index: Index) -> int:
        return self._theme.px(_STEP * min(self._view.rows.depth(index), _DEEPEST))

    def _icon_centre(self, option: QStyleOptionViewItem, index: Index, after: int) -> QPointF:
        """Of an icon so many design pixels behind the place where a title would begin."""
        row = self._view.row_rect(option.rect)
        side = self._theme.px(14 if after == 0 and isinstance(self._view.rows.row(index), FolderRow) else 16)
        left = row.left() + PADDING + self._indent(index) + self._theme.px(after)
        at = QRect(left, row.top(), side, row.height())
        return QRectF(QStyle.visualRect(option.direction, option.rect, at)).center()

    def _title_rect(self, option: QStyleOptionViewItem, index: Index) -> QRect:
        row = self._view.rows.row(index)
        start = PADDING + self._indent(index)
        end = MARGIN
        if isinstance(row, Chat):
            hovered = option.state & QStyle.StateFlag.State_MouseOver
            if hovered or row.archived or self._state(index) is not ChatState.IDLE:
                end = self._theme.px(_ROW_HEIGHT)
        elif isinstance(row, FolderRow):
            start += self._theme.px(_STEP + 1 + 16 + _ICON_GAP - 1)
            end = max(self._theme.px(_ROW_HEIGHT), self._count_width(row.count))
        elif isinstance(row, ArchiveRow):
            start += self._theme.px(16 + _ICON_GAP)
            end = self._count_width(row.count)
        place = self._view.row_rect(option.rect).adjusted(start, 0, -end, 0)
        return QStyle.visualRect(option.direction, option.rect, place)

    def _count_width(self, count: int) -> int:
        metrics = QFontMetrics(self._theme.font("caption"))
        return metrics.horizontalAdvance(number(count)) + MARGIN + self._theme.px(_ICON_GAP)

    def _state(self, index: Index) -> ChatState:
        row = self._view.rows.row(index)
        return self._view.rows.state(row.id) if isinstance(row, Chat) else ChatState.IDLE

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        row = self._view.rows.row(index)
        if event.type() != QEvent.Type.ToolTip or isinstance(row, str | None):
            return super().helpEvent(event, view, option, index)
        option = QStyleOptionViewItem(option)
        option.state |= QStyle.StateFlag.State_MouseOver
        width = QFontMetrics(self._title_font(self._is_selected(option, index))).horizontalAdvance(
            index.data()
        )
        text = ""
        if not isinstance(row, ArchiveRow) and self._view.more_rect(index).contains(event.pos()):
            text = tr("More")
        elif width > self._title_rect(option, index).width():
            text = index.data()
        QToolTip.showText(event.globalPos(), plain_tooltip(text), view)
        return True

    # Renaming -------------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        is_folder = isinstance(self._view.rows.row(index), FolderRow)
        editor = QLineEdit(parent)
        editor.setObjectName("rename")
        editor.setAccessibleName(tr("Folder name") if is_folder else tr("Chat title"))
        editor.setMaxLength(MOST_CHARACTERS)
        editor.setPlaceholderText(tr(UNNAMED if is_folder else UNTITLED))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        # Called again whenever the row changes; what is being typed stays.
        if not editor.isModified():
            editor.setText(index.data(Qt.ItemDataRole.EditRole))
            editor.selectAll()

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._view.row_rect(option.rect)
        if isinstance(self._view.rows.row(index), FolderRow):
            row.setLeft(row.left() + self._indent(index) + self._theme.px(_STEP + 16 + _ICON_GAP) - 2)
        editor.setGeometry(QStyle.visualRect(option.direction, option.rect, row))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        row = self._view.rows.row(index)
        title = one_line(editor.text(), MOST_CHARACTERS)
        if not title:
            return
        if isinstance(row, Chat) and title != row.title:
            self._view.chat_renamed.emit(row.id, title)
        elif isinstance(row, FolderRow) and title != row.folder.name:
            self._view.folder_renamed.emit(row.folder.id, title)
