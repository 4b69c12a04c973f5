"""The Search page: messages of all chats by what they say, and a look at each in its chat."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from inglenook.core.language import mark, number, tr, tr_n
from inglenook.core.rows import folded
from inglenook.core.search import MOST_COUNTED, Hit
from inglenook.core.search_query import operator_of, with_operator
from inglenook.core.text import one_line
from inglenook.jobs.search import Search, View
from inglenook.ui.direction import pointing, set_margins
from inglenook.ui.elided_label import ElidedLabel
from inglenook.ui.empty_state import EmptyState
from inglenook.ui.flow_layout import FlowLayout
from inglenook.ui.labels import plain_label
from inglenook.ui.link_dialog import confirm_and_open
from inglenook.ui.notices import Banner
from inglenook.ui.search_field import SearchField
from inglenook.ui.search_rows import FoundList, title_of
from inglenook.ui.segment import Segment
from inglenook.ui.setting_controls import ChoiceBox
from inglenook.ui.theme import Theme
from inglenook.ui.transcript import Transcript

_NARROW = 700  # design pixels of width under which list and preview are one column
_LIST = 464
_PAUSE_MS = 60  # before what the arrow keys came to is shown

_EVERYTHING, _MESSAGES, _TITLES = "everything", "messages", "titles"
_KINDS = {_EVERYTHING: mark("Everything"), _MESSAGES: mark("Messages"), _TITLES: mark("Titles")}
_ROLES = {"": mark("Anyone"), "you": mark("You"), "reply": mark("Replies")}
_OWN_TIME = "own"  # one that was typed


class SearchPage(QWidget):
    """GUI thread. What is typed and what the filters say are one: operators in the text."""

    open_wanted = Signal(int, object)  # chat, and the message in it (None for its end)
    left = Signal()  # by Esc or its button
    notice = Signal(str)  # words for a short notice

    def __init__(self, theme: Theme, search: Search, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._search = search
        self._shown: Hit | None = None  # in the preview
        self._listed: list[Hit] = []
        self._one_column = False
        self._preview_wanted = False  # where both are one column
        self._placed = False
        self.setAccessibleName(tr("Search messages"))
        self._make_parts()
        self._lay_out()
        self._connect()
        self._dress()
        self._show_choices()
        self._show_found()

    # Building -----------------------------------------------------------------------------

    def _make_parts(self) -> None:
        """In the order in which Tab goes through them."""
        theme = self._theme
        self._head = QFrame(self)
        self._head.setProperty("kind", "filters")
        self.field = _Field(
            theme,
            tr(
                'Search messages   in:House model:qwen before:2025-11 "exact"',
                note="in:, model: and before: stay as they are",
            ),
        )
        self.field.setToolTip(
            tr(
                'Words, "exact words" in this order, and: in:folder  model:name  before:2025-11  '
                "after:2025-01-31  role:you  role:reply  pinned:yes  title:words",
                note="what stands before a colon, you, reply and yes stay as they are",
            )
        )
        self._counts = ElidedLabel("caption", "hint")
        self.close_button = QToolButton(self._head)
        self.close_button.setAccessibleName(tr("Close search"))
        self.close_button.setToolTip(tr("Close search  Esc"))

        self._filter_row = QFrame(self)
        self._filter_row.setProperty("kind", "filters")
        self.kind = Segment({kind: tr(words) for kind, words in _KINDS.items()}, tr("Show"))
        self.folder = ChoiceBox({"": tr("Any folder")}, tr("Folder"))
        self.model = ChoiceBox({"": tr("Any model")}, tr("Model that wrote it"))
        self.when = ChoiceBox(_times(), tr("Time"))
        self.role = ChoiceBox({role: tr(words) for role, words in _ROLES.items()}, tr("Who wrote it"))
        self.pinned = QCheckBox(tr("Pinned"))
        self._boxes = QWidget(self._filter_row)
        flow = FlowLayout(self._boxes)
        for box in (self.folder, self.model, self.when, self.role):
            box.setProperty("density", "")
            flow.addWidget(box)
        flow.addWidget(self.pinned)

        self.banner = Banner(theme, self)
        self._split = QSplitter(self)
        self._pages = QStackedWidget(self._split)
        self.list = FoundList(theme, self._pages)
        self._start = EmptyState(
            theme,
            "search",
            tr("Search all your messages"),
            tr("What you look for stays on this computer."),
            "",
        )
        self._start.button.hide()
        self._nothing = EmptyState(
            theme,
            "search",
            tr("Nothing found"),
            tr("No chat says this. Fewer words or filters may."),
            tr("Clear filters"),
        )
        self._preview = QWidget(self._split)
        self._preview_head = QFrame(self._preview)
        self._preview_head.setProperty("kind", "filters")
        self.back = QToolButton(self._preview_head)
        self.back.setAccessibleName(tr("Back to what was found"))
        self.back.setToolTip(tr("Back to what was found"))
        self._title = ElidedLabel("ui-strong")
        self._place = plain_label("", "caption", "hint", wrap=True)
        self.previous = QToolButton(self._preview_head)
        self.next = QToolButton(self._preview_head)
        for button, words in (
            (self.previous, tr("Previous in this chat")),
            (self.next, tr("Next in this chat")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)
        self.open_chat = QPushButton(tr("Open chat"), self._preview_head)
        self.open_chat.setProperty("density", "compact")
        self.transcript = Transcript(theme, self._preview, read_only=True)
        self.transcript.setAccessibleName(tr("Preview"))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)

    def _lay_out(self) -> None:
        head = QHBoxLayout(self._head)
        head.setSpacing(12)
        head.addWidget(self.field, 1)
        head.addWidget(self._counts)
        head.addStretch(0)
        head.addWidget(self.close_button)
        self._head_row = head
        self._filters = QHBoxLayout(self._filter_row)
        self._filters.setContentsMargins(24, 9, 24, 9)
        self._filters.setSpacing(12)
        self._filters.addWidget(self.kind, 0, Qt.AlignmentFlag.AlignVCenter)
        self._filters.addStretch(1)
        self._filters.addWidget(self._boxes, 1000)

        self._pages.addWidget(self.list)
        self._pages.addWidget(self._start)
        self._pages.addWidget(self._nothing)
        row = QHBoxLayout(self._preview_head)
        row.setSpacing(8)
        row.addWidget(self.back)
        row.addWidget(self._title)
        row.addStretch(1)
        row.addWidget(self._place)
        for button in (self.previous, self.next, self.open_chat):
            row.addWidget(button)
        self._preview_row = row
        preview = QVBoxLayout(self._preview)
        preview.setContentsMargins(0, 0, 0, 0)
        preview.setSpacing(0)
        preview.addWidget(self._preview_head)
        preview.addWidget(self.transcript, 1)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._pages)
        self._split.addWidget(self._preview)
        self._split.setStretchFactor(1, 1)
        # What needs room side by side must not keep the window from becoming narrow.
        for widget in (self._head, self._filter_row, self._split, self._pages, self._preview):
            widget.setMinimumWidth(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._filter_row)
        column.addWidget(self.banner)
        column.addWidget(self._split, 1)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._on_enter)
        self.field.moved_on.connect(self.list.step)
        self.close_button.clicked.connect(self.left)
        self.kind.changed.connect(lambda kind: self._show_found())
        self.folder.changed.connect(partial(self._set_operator, "in"))
        self.model.changed.connect(partial(self._set_operator, "model"))
        self.role.changed.connect(partial(self._set_operator, "role"))
        self.when.changed.connect(self._set_time)
        self.pinned.clicked.connect(lambda on: self._set_operator("pinned", "yes" if on else ""))
        self.list.chosen.connect(lambda hit: self._pause.start())
        self.list.pointed_at.connect(lambda hit: self._show_preview())
        self.list.opened.connect(self._open)
        self.list.left.connect(self.field.setFocus)
        self.list.found.more_wanted.connect(self._search.more)
        self._nothing.wanted.connect(self._clear_filters)
        self._pause.timeout.connect(self._show_chosen)
        self.back.clicked.connect(self._show_list)
        self.previous.clicked.connect(lambda: self._step_in_chat(-1))
        self.next.clicked.connect(lambda: self._step_in_chat(1))
        self.open_chat.clicked.connect(lambda: self._open(self._shown))
        self.transcript.link_wanted.connect(lambda url: confirm_and_open(self, url))
        self.transcript.copied.connect(self.notice)
        self._search.changed.connect(self._show_found)
        self._search.looked_at.connect(self._on_looked_at)
        self._search.choices_changed.connect(self._show_choices)
        self._theme.changed.connect(self._dress)

    # From outside -------------------------------------------------------------------------

    def start(self, text: str | None = None) -> None:
        """The page comes up, to search for this, or again for what it was; the field takes the focus."""
        self._search.look_up_choices()
        if text is not None and text != self.field.text():
            self.field.setText(text)
        # Even the same words: there may be new messages.
        self._search.find(self.field.text(), at_once=True)
        self._show_list()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if text is None:
            self.field.selectAll()

    # Searching ----------------------------------------------------------------------------

    def _on_typed(self, text: str) -> None:
        self._show_filters()
        self._search.find(text)

    def _on_enter(self) -> None:
        if self._search.is_busy:
            self._search.find(self.field.text(), at_once=True)
        else:
            self._open(self.list.current)

    def _set_operator(self, operator: str, value: str) -> None:
        self._change_text(with_operator(self.field.text(), operator, value))

    def _set_time(self, since: str) -> None:
        if since != _OWN_TIME:
            text = with_operator(self.field.text(), "before", "")
            self._change_text(with_operator(text, "after", since))

    def _clear_filters(self) -> None:
        text = self.field.text()
        for operator in ("in", "model", "role", "pinned", "before", "after", "title"):
            text = with_operator(text, operator, "")
        self.kind.set_value(_EVERYTHING)
        self._change_text(text)
        self.field.setFocus()

    def _change_text(self, text: str) -> None:
        self.field.setText(text)
        self._search.find(text, at_once=True)

    # What is shown ------------------------------------------------------------------------

    def _show_filters(self) -> None:
        """Set the choices to what the text says."""
        text = self.field.text()
        _choose(self.folder, operator_of(text, "in"))
        _choose(self.model, operator_of(text, "model"))
        role = self._search_role()
        self.role.set_value(role)
        with QSignalBlocker(self.pinned):
            self.pinned.setChecked(operator_of(text, "pinned").lower() in ("yes", "true", "1"))
        since, until = operator_of(text, "after"), operator_of(text, "before")
        own = self.when.findData(_OWN_TIME)
        if own >= 0:
            self.when.removeItem(own)
        if until or self.when.findData(since) < 0:
            self.when.addItem(one_line(_own_time(since, until), 40), _OWN_TIME)
            since = _OWN_TIME
        self.when.set_value(since)

    def _search_role(self) -> str:
        role = operator_of(self.field.text(), "role").lower()
        if role in ("you", "user", "me"):
            return "you"
        return "reply" if role in ("reply", "replies", "assistant", "model") else ""

    def _show_choices(self) -> None:
        found = self._search.choices
        for box, names, first in (
            (self.folder, found.folders, tr("Any folder")),
            (self.model, found.models, tr("Any model")),
        ):
            box.clear()
            box.addItem(first, "")
            for name in names:
                box.addItem(one_line(name, 40), name)
        self._show_filters()

    def _show_found(self) -> None:
        search = self._search
        self.kind.set_label(_EVERYTHING, _counted(tr("Everything"), search.total + len(search.titles)))
        self.kind.set_label(_MESSAGES, _counted(tr("Messages"), search.total))
        self.kind.set_label(_TITLES, _counted(tr("Titles"), len(search.titles)))
        self._counts.show_text(self._counts_in_words())
        if search.sentence:
            self.banner.show_message("error", search.sentence)
        else:
            self.banner.clear()
        if search.is_busy:
            return  # what was found before stays until there is something else
        kind = self.kind.value()
        hits = [*(search.titles if kind != _MESSAGES else []), *(search.hits if kind != _TITLES else [])]
        has_more = search.has_more and kind != _TITLES
        if hits and hits == self._listed:
            return
        is_longer = bool(self._listed) and hits[: len(self._listed)] == self._listed
        self._listed = hits
        self.list.show_hits(hits, has_more=has_more, keep=is_longer)
        if hits:
            self._pages.setCurrentWidget(self.list)
        else:
            self._pages.setCurrentWidget(self._start if search.wanted.is_empty else self._nothing)
            self._nothing.button.setVisible(self._has_filters())
            self._shown = None
        self._place_panes()

    def _has_filters(self) -> bool:
        return (
            self.kind.value() != _EVERYTHING
            or with_words_only(self.field.text()) != self.field.text().strip()
        )

    def _counts_in_words(self) -> str:
        search = self._search
        if search.wanted.is_empty or search.sentence:
            return ""
        if search.is_busy and not self._listed:
            return tr("Searching...")
        chats = {hit.chat_id for hit in search.titles} | {hit.chat_id for hit in search.hits}
        matches = search.total + len(search.titles)
        if not search.is_counted:
            return tr_n("More than {n} match", "More than {n} matches", matches)
        if search.total >= MOST_COUNTED:
            return tr_n("More than {n} match", "More than {n} matches", MOST_COUNTED)
        if not matches:
            return tr("Nothing found")
        where = max(len(chats), search.chats)
        return tr(
            "{matches} in {chats}, {time} ms",
            matches=tr_n("{n} match", "{n} matches", matches),
            chats=tr_n("{n} chat", "{n} chats", where),
            time=number(search.took_s * 1000),
        )

    def _show_chosen(self) -> None:
        hit = self.list.current
        if hit is None or hit == self._shown:
            return
        self._shown = hit
        self._title.show_text(title_of(hit))
        of_chat = self.list.found.of_chat(hit.chat_id)
        at = of_chat.index(hit) + 1 if hit in of_chat else 0
        self._place.setText(tr("{at} of {count}", at=number(at), count=number(len(of_chat))) if at else "")
        self.previous.setEnabled(hit in of_chat and of_chat.index(hit) > 0)
        self.next.setEnabled(hit in of_chat and of_chat.index(hit) < len(of_chat) - 1)
        self._search.look_at(hit)

    def _on_looked_at(self, view: View) -> None:
        hit = view.hit
        if hit != self._shown:
            return
        words = [word.text for word in self._search.wanted.words]
        self.transcript.show_messages(view.messages, more_above=False, at=hit.message_id)
        if hit.message_id is not None and view.messages:
            self.transcript.scroll_to(hit.message_id, words)
        else:
            self.transcript.set_marks(words)

    def _step_in_chat(self, by: int) -> None:
        if self._shown is None:
            return
        of_chat = self.list.found.of_chat(self._shown.chat_id)
        at = of_chat.index(self._shown) + by if self._shown in of_chat else -1
        if 0 <= at < len(of_chat):
            self.list.choose(of_chat[at])
            self._pause.stop()
            self._show_chosen()

    def _open(self, hit: Hit | None) -> None:
        if hit is not None:
            self.open_wanted.emit(hit.chat_id, hit.message_id)

    # Size and look ------------------------------------------------------------------------

    def _show_preview(self) -> None:
        self._preview_wanted = True
        self._pause.stop()
        self._show_chosen()
        self._place_panes()

    def _show_list(self) -> None:
        self._preview_wanted = False
        self._place_panes()

    def _place_panes(self) -> None:
        has_hits = self._pages.currentWidget() is self.list
        self._preview.setVisible(has_hits and (not self._one_column or self._preview_wanted))
        self._pages.setVisible(not (self._one_column and self._preview_wanted and has_hits))
        self.back.setVisible(self._one_column)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._theme.scale * _NARROW
        if narrow != self._one_column:
            self._one_column = narrow
            self.kind.setVisible(not narrow)
            self._place_panes()
        if not self._placed and not narrow and self.isVisible():
            self._place_split()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._placed and not self._one_column:
            self._place_split()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody waits for what is found any more."""
        super().hideEvent(event)
        self._pause.stop()
        self._search.close()

    def _place_split(self) -> None:
        self._placed = True
        left = min(self._theme.px(_LIST), self.width() // 2)
        self._split.setSizes([left, self.width() - left])

    def event(self, event: QEvent) -> bool:
        """Esc leaves, before it is a shortcut of the window."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.KeyPress:
                if self._one_column and self._preview_wanted:
                    self._show_list()
                else:
                    self.left.emit()
            event.accept()
            return True
        return super().event(event)

    def _dress(self) -> None:
        px = self._theme.px
        set_margins(self._head_row, 24, 8, 12, 8)
        set_margins(self._preview_row, 24, 8, 12, 8)
        self.field.setMinimumWidth(px(120))
        self.field.setMaximumWidth(px(560))
        for button, icon in (
            (self.close_button, "x"),
            (self.previous, "chev-u"),
            (self.next, "chev-d"),
            (self.back, pointing("chev-l")),
        ):
            button.setIcon(self._theme.icon(icon, "text-2"))
            button.setIconSize(QSize(px(16), px(16)))


class _Field(SearchField):
    """Its Esc is the page's. `whole` stands in it where there is room, else its accessible name."""

    def __init__(self, theme: Theme, whole: str) -> None:
        super().__init__(theme, whole)
        self._whole = whole
        self.setAccessibleName(tr("Search messages"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        margins = self.textMargins()
        room = self.width() - margins.left() - margins.right() - 24
        fits = self.fontMetrics().horizontalAdvance(self._whole) <= room
        self.setPlaceholderText(self._whole if fits else self.accessibleName())

    def _clears(self, event: QKeyEvent) -> bool:
        return False


def with_words_only(text: str) -> str:
    """What was typed, without operators."""
    for operator in ("in", "model", "role", "pinned", "before", "after", "title"):
        text = with_operator(text, operator, "")
    return text


def _times() -> dict[str, str]:
    today = date.today()
    return {
        "": tr("Any time"),
        today.isoformat(): tr("Today"),
        (today - timedelta(days=6)).isoformat(): tr("Last 7 days"),
        (today - timedelta(days=29)).isoformat(): tr("Last 30 days"),
        str(today.year): tr("This year"),
    }


def _own_time(since: str, until: str) -> str:
    """A time that was typed; at least one end of it is there."""
    if since and until:
        return tr("From {since} before {until}", since=since, until=until)
    return tr("From {since}", since=since) if since else tr("Before {until}", until=until)


def _choose(box: ChoiceBox, value: str) -> None:
    """Choose what is meant by a value that was typed; one that is not there yet is added."""
    for at in range(box.count()):
        if folded(str(box.itemData(at))) == folded(value):
            box.setCurrentIndex(at)
            return
    if box.itemData(box.count() - 1, Qt.ItemDataRole.UserRole + 1):
        box.removeItem(box.count() - 1)  # the one that was typed before
    box.addItem(one_line(value, 40), value)
    box.setItemData(box.count() - 1, True, Qt.ItemDataRole.UserRole + 1)
    box.setCurrentIndex(box.count() - 1)


def _counted(word: str, count: int) -> str:
    if not count:
        return word
    return f"{word}  {number(count)}" if count < MOST_COUNTED else f"{word}  {number(MOST_COUNTED)}+"
