"""The bar under the header that finds words in the chat that is open, wherever in it they stand."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from inglenook.core.language import tr
from inglenook.core.search import Found
from inglenook.core.text import format_count
from inglenook.jobs.search import FindInChat
from inglenook.ui.direction import set_margins
from inglenook.ui.labels import plain_label
from inglenook.ui.search_field import SearchField
from inglenook.ui.theme import Theme
from inglenook.ui.transcript import Transcript

_LONGEST = 1_000  # characters


class FindBar(QFrame):
    """Hidden until `open`. The newest place comes first, the next one is further up. GUI thread."""

    closed = Signal()  # the focus is wanted elsewhere

    def __init__(
        self, theme: Theme, find: FindInChat, transcript: Transcript, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._find = find
        self._transcript = transcript
        self._chat_id: int | None = None
        self._places = _Places(())
        self._at = 0  # in these
        self._shown_for = ""  # the text that they are of
        self.setProperty("kind", "filters")
        self.setAccessibleName(tr("Find in this chat"))
        self.field = _Field(theme, tr("Find in this chat"), parent=self)
        self.field.setMaxLength(_LONGEST)
        self._count = plain_label("", "caption", "hint")
        self.next = QToolButton(self)
        self.previous = QToolButton(self)
        self.close_button = QToolButton(self)
        for button, name, with_keys in (
            (self.next, tr("Next match"), tr("Next match  Enter")),
            (self.previous, tr("Previous match"), tr("Previous match  Shift Enter")),
            (self.close_button, tr("Close find"), tr("Close find  Esc")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(with_keys)
        self._lay_out()
        self._connect()
        self._dress()
        self._show_count()
        self.hide()

    def open(self, chat_id: int | None) -> None:
        """Show the bar over this chat, with what is selected in the transcript to find, if anything is."""
        selected = self._transcript.textCursor().selectedText().strip()
        self.show()
        if selected and len(selected) <= _LONGEST and "\u2029" not in selected:
            self.field.setText(selected)
        self.show_chat(chat_id)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_chat(self, chat_id: int | None) -> None:
        """Another chat is open now: find there what is written, where the bar is open."""
        self._chat_id = chat_id
        if not self.isHidden():
            self._shown_for = ""
            self._find.find(chat_id, self.field.text())

    def close_bar(self) -> None:
        """Hide the bar and take the marks away."""
        if self.isHidden():
            return
        self.hide()
        self._find.close()
        self._transcript.set_marks(())
        self.closed.emit()

    def step(self, by: int) -> None:
        """To the next place (1), further up, or the one before (-1); around at the ends."""
        if self._places.total:
            self._at = (self._at + by) % self._places.total
            self._show_place()

    # Inside -------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        set_margins(row, 24, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self._count)
        row.addStretch(0)
        for button in (self.next, self.previous, self.close_button):
            row.addWidget(button)

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda text: self._find.find(self._chat_id, text))
        self.field.moved_on.connect(lambda by: self.step(-by))
        self.next.clicked.connect(lambda: self.step(1))
        self.previous.clicked.connect(lambda: self.step(-1))
        self.close_button.clicked.connect(self.close_bar)
        self._find.changed.connect(self._on_found)
        self._theme.changed.connect(self._dress)
        # Shortcuts of a widget that is hidden do nothing.
        for keys, by in ((QKeySequence.StandardKey.FindNext, 1), (QKeySequence.StandardKey.FindPrevious, -1)):
            action = QAction(tr("Next match") if by > 0 else tr("Previous match"), self)
            action.setShortcuts(QKeySequence.keyBindings(keys))
            action.triggered.connect(lambda checked=False, by=by: self.step(by))
            self.addAction(action)

    def event(self, event: QEvent) -> bool:
        """Esc closes the bar before it is a shortcut of the window, Enter goes on."""
        if isinstance(event, QKeyEvent) and event.key() in (
            Qt.Key.Key_Escape,
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
        ):
            if event.type() == QEvent.Type.KeyPress:
                if event.key() == Qt.Key.Key_Escape:
                    self.close_bar()
                elif self.field.hasFocus():
                    self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
            event.accept()
            return True
        return super().event(event)

    def _on_found(self) -> None:
        if self.isHidden():
            return
        before = self._places.at(self._at) if self._places.total else None
        self._places = _Places(self._find.found)
        is_new = self._find.text != self._shown_for
        self._shown_for = self._find.text
        self._at = self._places.index(before) if before and not is_new else 0
        if is_new and self._places.total:
            self._show_place()
        elif is_new:
            self._transcript.set_marks(())
        self._show_count()

    def _show_place(self) -> None:
        message_id, number = self._places.at(self._at)
        self._transcript.scroll_to(message_id, [self._find.text], number)
        self._show_count()

    def _show_count(self) -> None:
        total = self._places.total
        if self._find.sentence:
            words = self._find.sentence
        elif not self.field.text().strip():
            words = ""
        else:
            place, all_places = format_count(self._at + 1), format_count(total)
            words = tr("{place} of {total}", place=place, total=all_places) if total else tr("Not found")
        self._count.setText(words)
        self.field.setAccessibleDescription(words)
        self.next.setEnabled(total > 0)
        self.previous.setEnabled(total > 0)

    def _dress(self) -> None:
        px = self._theme.px
        self.field.setMinimumWidth(px(80))
        self.field.setMaximumWidth(px(400))
        for button, icon in (
            (self.next, "chev-u"),
            (self.previous, "chev-d"),
            (self.close_button, "x"),
        ):
            button.setIcon(self._theme.icon(icon, "text-2"))
            button.setIconSize(QSize(px(16), px(16)))


class _Places:
    """All places of a chat where it says something, newest first, without a list of perhaps 300,000."""

    def __init__(self, found: Sequence[Found]) -> None:
        self._found = found[::-1]
        self._ends = list(accumulate(each.count for each in self._found))
        self.total = self._ends[-1] if self._ends else 0

    def at(self, place: int) -> tuple[int, int]:
        """The message, and the how manieth in it, from 0."""
        index = bisect_right(self._ends, place)
        return self._found[index].message_id, self._ends[index] - place - 1

    def index(self, place: tuple[int, int]) -> int:
        """Where this one is now; the first where it is gone."""
        message_id, number = place
        for each, end in zip(self._found, self._ends, strict=True):
            if each.message_id == message_id and number < each.count:
                return end - number - 1
        return 0


class _Field(SearchField):
    """Its Esc and Enter are the bar's."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    def _clears(self, event: QKeyEvent) -> bool:
        return False
