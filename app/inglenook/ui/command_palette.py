"""Search and commands: one line to type in, and below it every command, chat and model that it means."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from inglenook.core.chat import Chat
from inglenook.core.language import mark, tr
from inglenook.core.text import one_line
from inglenook.models.library import ModelFile
from inglenook.ui.announcements import announce
from inglenook.ui.chat_list_model import shown_title
from inglenook.ui.fuzzy import Fuzzy, Ready, ready
from inglenook.ui.hint_button import shortcut_hint
from inglenook.ui.model_words import name
from inglenook.ui.palette_rows import Kind, PaletteList, Row
from inglenook.ui.pop_over import PopOver
from inglenook.ui.search_rows import day_of
from inglenook.ui.theme import Theme

_WIDTH, _HEIGHT = 560, 460  # in design pixels
_TOP = 0.1  # of the window's height, above it
_PAGE = 8  # rows
_RECENT = 5  # chats, while nothing is typed
_MOST_COMMANDS, _MOST_CHATS, _MOST_MODELS = 8, 8, 4  # that are shown
_AT_ONCE = 500  # titles made ready in one go

# The drawing beside a command, by its words.
_ICONS = {
    mark("New chat"): "compose",
    mark("New chat that is not saved"): "compose",
    mark("Search chats"): "search",
    mark("Search messages"): "search",
    mark("Find in this chat"): "search",
    mark("Settings..."): "gear",
    mark("Settings"): "gear",
    mark("Choose the model"): "box",
    mark("Models"): "box",
    mark("Compare models"): "columns",
    mark("Undo"): "undo",
    mark("Undo delete"): "undo",
    mark("Undo move"): "undo",
    mark("Undo archive"): "undo",
    mark("Undo restore"): "undo",
    mark("Sidebar"): "panel-l",
    mark("What the model sees"): "panel-r",
    mark("Larger text"): "plus",
    mark("Smaller text"): "minus",
    mark("Full screen"): "expand",
    mark("Quit"): "x",
    mark("Close window"): "x",
    mark("Rename chat"): "edit",
    mark("Edit the last message"): "edit",
    mark("Write the last reply again"): "redo",
    mark("Stop the reply"): "stop",
    mark("Copy the last reply"): "copy",
    mark("Copy the last code block"): "copy",
    mark("Export..."): "get",
    mark("Import..."): "down",
    mark("First steps"): "play",
    mark("Glossary"): "doc",
    mark("Keyboard shortcuts"): "keyboard",
    mark("Diagnostics"): "info",
    mark("About Inglenook"): "flame",
    mark("Attach files"): "clip",
    mark("Thinking: auto, on, off"): "bulb",
    mark("About Inglenook"): "info",
}
_NO_ICON = "chev-r"


class CommandPalette(PopOver):
    """Typing filters, Up and Down move, Enter does it, Ctrl+Enter searches the messages, Esc closes.

    `actions` answers every command there is; those that cannot be used now are left out, and so is the
    one that opens this. `chats` is called with the text that is typed: with "" it answers every chat,
    the newest first, and what is found among these is found here. `models`: the installed ones.
    GUI thread.
    """

    chat_chosen = Signal(int)
    model_chosen = Signal(object)  # ModelFile
    search_wanted = Signal(str)  # what to look for in the messages

    def __init__(
        self,
        theme: Theme,
        actions: Callable[[], Sequence[QAction]],
        chats: Callable[[str], Sequence[Chat]],
        models: Callable[[], Sequence[ModelFile]],
        window: QWidget,
    ) -> None:
        super().__init__(theme, window)
        self._list_actions, self._list_chats, self._list_models = actions, chats, models
        self._actions: list[tuple[str, QAction]] = []
        self._chats: list[Chat] = []
        self._models: list[ModelFile] = []
        self._ready: dict[str, Ready] = {}  # titles, as they are compared
        self._ahead: list[str] = []
        self._titles: list[tuple[Ready, Chat]] = []
        self._icons = {tr(words): icon for words, icon in _ICONS.items()}
        self.setAccessibleName(tr("Search and commands"))

        self._picture = QLabel()
        self.field = _Field(self)
        self._hint = QLabel(shortcut_hint("Ctrl+K"))
        self._hint.setObjectName("caption")
        self.list = PaletteList(theme, self)
        line = QFrame()
        line.setObjectName("line")
        line.setFixedHeight(1)
        self._top = QHBoxLayout()
        self._top.setSpacing(8)
        self._top.addWidget(self._picture)
        self._top.addWidget(self.field, 1)
        self._top.addWidget(self._hint)
        below = QVBoxLayout()
        below.setContentsMargins(6, 6, 6, 6)
        below.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(self._top)
        column.addWidget(line)
        column.addLayout(below, 1)

        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._prepare_some)
        self.field.textChanged.connect(self._show_rows)
        self.field.stepped.connect(self._step)
        self.field.jumped.connect(self.list.go_to_end)
        self.field.entered.connect(self._enter_current)
        self.field.search_wanted.connect(self._search)
        self.list.entered_row.connect(self._enter)
        theme.changed.connect(self._dress)
        self._dress()

    def open(self, text: str = "") -> None:
        """Open over the window, with this typed."""
        self._actions = _usable(self._list_actions())
        self._chats, self._titles = list(self._list_chats("")), []
        self._models = list(self._list_models())
        titles = {chat.title for chat in self._chats}
        if len(self._ready) > 2 * len(titles) + _AT_ONCE:
            self._ready = {title: self._ready[title] for title in titles if title in self._ready}
        self._ahead = [title for title in titles if title not in self._ready]
        self._timer.start()
        self.field.blockSignals(True)
        self.field.setText(text)
        self.field.blockSignals(False)
        self._show_rows()
        self.show_over()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def wanted_size(self) -> tuple[int, int]:
        """As high as the rows."""
        height = self._theme.px(44) + 1 + 14 + self.list.wanted_height()
        return self._theme.px(_WIDTH), min(height, self._theme.px(_HEIGHT))

    def place(self) -> None:
        """In the middle of the window, near its top."""
        window = self._button.window()
        room = window.rect().adjusted(8, 8, -8, -8)
        wanted_width, wanted_height = self.wanted_size()
        width, height = min(wanted_width, room.width()), min(wanted_height, room.height())
        top = min(room.top() + round(_TOP * window.height()), room.bottom() + 1 - height)
        self.setGeometry(QRect(room.center().x() - width // 2, top, width, height))

    def hideEvent(self, event: QEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)

    # Rows -----------------------------------------------------------------

    def _show_rows(self) -> None:
        typed = self.field.text()
        wanted = Fuzzy(typed)
        commands = self._commands(wanted)
        chats = self._found_chats(wanted)
        rows = chats + commands if not wanted.words else commands + chats
        rows += self._found_models(wanted)
        if wanted.words:
            what = tr('Search messages for "{words}"', words=one_line(typed, 60))
            rows.append(Row(Kind.SEARCH, what, "search", shortcut_hint("Ctrl+Return")))
        elif not rows:
            rows.append(Row(Kind.NOTE, tr("Type to find a chat or a command")))
        self.list.show_rows(rows)
        if self.isVisible():
            self.place()
            self._announce()

    def _commands(self, wanted: Fuzzy) -> list[Row]:
        known = [(ready(text), (text, action)) for text, action in self._actions]
        found = wanted.best(known, _MOST_COMMANDS if wanted.words else len(known))
        rows = [
            Row(
                Kind.COMMAND,
                text,
                self._icons.get(text, _NO_ICON),
                shortcut_hint(action.shortcut()),
                wanted.marks(text),
                action,
            )
            for text, action in found
        ]
        return _under(tr("Commands"), rows)

    def _found_chats(self, wanted: Fuzzy) -> list[Row]:
        if not wanted.words:
            found = self._chats[:_RECENT]
        else:
            if self._ahead or len(self._titles) != len(self._chats):
                while self._ahead:
                    self._prepare_some()
                self._titles = [(self._ready[chat.title], chat) for chat in self._chats]
            found = wanted.best(self._titles, _MOST_CHATS)
        rows = []
        for chat in found:
            title = shown_title(chat)
            rows.append(Row(Kind.CHAT, title, "chat", day_of(chat.updated), wanted.marks(title), chat.id))
        return _under(tr("Chats") if wanted.words else tr("Recent chats"), rows)

    def _found_models(self, wanted: Fuzzy) -> list[Row]:
        texts = [(tr("Use {model}", model=name(file)), file) for file in self._models]
        found = wanted.best([(ready(text), (text, file)) for text, file in texts], _MOST_MODELS)
        rows = [
            Row(Kind.MODEL, text, "box", one_line(file.quantisation, 20), wanted.marks(text), file)
            for text, file in found
        ]
        return _under(tr("Models"), rows)

    def _prepare_some(self) -> None:
        """Titles are made ready ahead of the first key: 10,000 at once would hold it up."""
        for title in self._ahead[-_AT_ONCE:]:
            self._ready[title] = ready(title)
        del self._ahead[-_AT_ONCE:]
        if not self._ahead:
            self._timer.stop()

    # Moving and choosing --------------------------------------------------

    def _step(self, by: int) -> None:
        self.list.step(by)
        self._announce()

    def _announce(self) -> None:
        """The keyboard stays in the field, so the list says nothing of itself."""
        row = self.list.current_row()
        if row:
            announce(self.field, row.spoken)

    def _enter_current(self) -> None:
        if row := self.list.current_row():
            self._enter(row)

    def _search(self) -> None:
        if text := self.field.text().strip():
            self.close()
            self.search_wanted.emit(text)

    def _enter(self, row: Row) -> None:
        if row.kind is Kind.SEARCH:
            self._search()
            return
        self.close()  # first: what is chosen may need the focus that was here
        if row.kind is Kind.COMMAND:
            row.what.trigger()
        elif row.kind is Kind.CHAT:
            self.chat_chosen.emit(row.what)
        else:
            self.model_chosen.emit(row.what)

    def _dress(self) -> None:
        self._picture.setPixmap(self._theme.pixmap("search", "text-3"))
        above = (self._theme.px(44) - self._theme.px(20)) // 2
        self._top.setContentsMargins(14, above, 14, above)
        self._hint.setFont(self._theme.font("caption"))
        self._hint.setStyleSheet(f"color: {self._theme.colour('text-3').name()}")
        if self.isVisible():
            self.place()


class _Field(QLineEdit):
    """The line to type in. It keeps the keyboard, and hands on the keys that move in the list."""

    stepped = Signal(int)  # so many rows down, or up
    jumped = Signal(int)  # 1 to the last row, -1 to the first
    entered = Signal()
    search_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.setPlaceholderText(tr("Search and commands"))
        self.setAccessibleName(tr("Search and commands"))
        self.setFrame(False)

    def sizeHint(self) -> QSize:
        return QSize(0, super().sizeHint().height())

    def focusNextPrevChild(self, next: bool) -> bool:
        return False  # Tab moves in the list

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_Tab: 1,
            Qt.Key.Key_Backtab: -1,
            Qt.Key.Key_PageDown: _PAGE,
            Qt.Key.Key_PageUp: -_PAGE,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self.stepped.emit(steps[key])
        elif control and key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.jumped.emit(1 if key == Qt.Key.Key_End else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.search_wanted if control else self.entered).emit()
        elif control and key == Qt.Key.Key_K:
            parent = self.parentWidget()
            assert parent is not None
            parent.close()  # the key that opened it
        else:
            super().keyPressEvent(event)


def _usable(actions: Iterable[QAction]) -> list[tuple[str, QAction]]:
    """The commands that can be used now, each once, by their words without the mark of a mnemonic."""
    found: dict[str, tuple[str, QAction]] = {}
    for action in actions:
        text = one_line(action.text().replace("&&", "\0").replace("&", "").replace("\0", "&"), 80)
        usable = action.isEnabled() and action.isVisible() and not action.isSeparator() and not action.menu()
        if text and usable:
            found.setdefault(text.rstrip(".…").casefold(), (text, action))
    return list(found.values())


def _under(heading: str, rows: list[Row]) -> list[Row]:
    return [Row(Kind.HEADING, heading), *rows] if rows else []
