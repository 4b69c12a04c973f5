"""The rows of the Downloads page: real labels, bars and buttons, changed in place.

What a row says is also in its accessible description, and each of its buttons names the model.
"""

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from inglenook.core.language import tr
from inglenook.core.text import format_size, one_line
from inglenook.jobs.downloads import Download, State
from inglenook.models.download import Leftover
from inglenook.ui.download_words import file_words, fraction, model_name, sentence, size_words
from inglenook.ui.elided_label import ElidedLabel
from inglenook.ui.labels import plain_label, plain_tooltip
from inglenook.ui.menu_button import MenuButton
from inglenook.ui.spinner import Spinner
from inglenook.ui.theme import Theme

_MARKS = {  # icon and colour; a spinner while it is checked
    State.RUNNING: ("get", "accent"),
    State.WAITING: ("clock", "text-3"),
    State.PAUSED: ("pause", "text-3"),
    State.FAILED: ("error", "bad"),
    State.DONE: ("check", "good"),
}
_BAR_TONES = {State.CHECKING: "good", State.PAUSED: "quiet", State.FAILED: "bad"}
_SENTENCE_KINDS = {State.WAITING: "hint", State.PAUSED: "hint", State.FAILED: "bad"}
_STEPS = 1000  # of a bar
_NARROW = 560  # design pixels, below which a row drops the file name
_ACTIONS = 121  # design pixels kept for the buttons, so that the bars of all rows end in one line


class RowCard(QFrame):
    """Rows in one frame, each known by a key. Rows that stay are moved, never built again."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.setAccessibleName(name)
        self.rows: dict[Hashable, Row] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def arrange(self, keys: Sequence[Hashable], make: Callable[[Hashable], "Row"]) -> None:
        """Show the rows of these keys in this order; `make` builds one that is new."""
        lost = self._remove([key for key in self.rows if key not in set(keys)])
        for at, key in enumerate(keys):
            if key not in self.rows:
                self.rows[key] = make(key)
            row = self.rows[key]
            if self._column.indexOf(row) != at:
                self._column.removeWidget(row)
                self._column.insertWidget(at, row)
            row.set_first(at == 0)
        self.rows = {key: self.rows[key] for key in keys}
        if lost is not None and keys:
            self.rows[keys[min(lost, len(keys) - 1)]].focus_first()

    def _remove(self, keys: list[Hashable]) -> int | None:
        """Take these rows away; returns the place of the one that had the focus."""
        lost = None
        for key in keys:
            row = self.rows[key]
            if row.holds_focus():
                lost = self._column.indexOf(row)
            del self.rows[key]
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        return lost


class Row(QFrame):
    """A mark, a name with a file, a size, a bar, a sentence, and buttons at the end."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._is_first = True
        self._mark = _Mark(theme)
        self._name = ElidedLabel()
        self._file = ElidedLabel("", "hint", Qt.TextElideMode.ElideMiddle)
        self._size = plain_label("", "caption", "secondary")
        self._bar = QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar_place = QWidget()
        self._sentence = plain_label("", "caption", "secondary", wrap=True)
        self._buttons: list[QAbstractButton] = []
        self._lay_out()
        self._bar_place.hide()
        theme.changed.connect(self._dress)
        self._dress()

    def set_first(self, is_first: bool) -> None:
        """All rows but the first have a line above them."""
        if is_first != self._is_first:
            self._is_first = is_first
            self.update()

    def show_name(self, name: str, file: str) -> None:
        self._name.show_text(name)
        self._file.show_text(file)
        self.setAccessibleName(name)
        self._bar.setAccessibleName(tr("Progress of {name}", name=name))
        for button in self._buttons:
            button.setAccessibleDescription(name)
        self._keep_name_whole()

    def show_sentence(self, text: str, kind: str = "secondary") -> None:
        if self._sentence.text() != text:
            self._sentence.setText(text)
            self._bar.setAccessibleDescription(text)
        if self._sentence.property("kind") != kind:
            self._sentence.setProperty("kind", kind)
            self._sentence.style().polish(self._sentence)

    def show_size(self, text: str) -> None:
        if self._size.text() != text:
            self._size.setText(text)
        said = f"{self._sentence.text()}. {text}"
        if self.accessibleDescription() != said:
            self.setAccessibleDescription(said)

    def holds_focus(self) -> bool:
        focus = self.window().focusWidget() if self.window() else None
        return focus is not None and self.isAncestorOf(focus)

    def focus_first(self) -> None:
        """Take the keyboard to the first button that can be pressed."""
        for button in self._buttons:
            if not button.isHidden():
                button.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def add_button(self, button: QAbstractButton) -> None:
        self._buttons.append(button)
        self._actions.addWidget(button)

    def show_buttons(self, wanted: Sequence[QAbstractButton]) -> None:
        """Show these of its buttons. The focus of one that goes passes to one that stays."""
        lost = any(button.hasFocus() and button not in wanted for button in self._buttons)
        for button in self._buttons:
            if button.isHidden() is (button in wanted):
                button.setVisible(button in wanted)
        if lost:
            self.focus_first()

    def show_bar(self, part: float, tone: str = "") -> None:
        self._bar_place.show()
        if self._bar.value() != (value := round(part * _STEPS)):
            self._bar.setValue(value)
        if (self._bar.property("tone") or "") != tone:
            self._bar.setProperty("tone", tone)
            self._bar.style().polish(self._bar)

    def hide_bar(self) -> None:
        self._bar_place.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(_NARROW)
        self._file.setHidden(narrow)
        self._actions_place.setMinimumWidth(0 if narrow else self._theme.px(_ACTIONS))
        self._keep_name_whole()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_first:
            QPainter(self).fillRect(0, 0, self.width(), 1, self._theme.colour("border"))

    def _keep_name_whole(self) -> None:
        """Of the name and the file the name is worth more: it gives way last."""
        wish = 0 if self._file.isHidden() else self._name.sizeHint().width()
        self._name.setMinimumWidth(min(wish, self.width() // 3))

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self._name)
        first.addWidget(self._file)
        first.addStretch(1)
        first.addWidget(self._size)
        bar = QVBoxLayout(self._bar_place)
        bar.setContentsMargins(0, 6, 0, 4)
        bar.addWidget(self._bar)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addLayout(first)
        text.addWidget(self._bar_place)
        text.addWidget(self._sentence)
        self._actions_place = QWidget()
        self._actions = QHBoxLayout(self._actions_place)
        self._actions.setContentsMargins(0, 0, 0, 0)
        self._actions.setSpacing(4)
        self._actions.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(12)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        row.addWidget(self._actions_place)

    def _dress(self) -> None:
        name = self._theme.font("ui")
        name.setWeight(name.Weight.Medium)
        self._name.setFont(name)
        self._name.setMinimumHeight(self._theme.line("ui"))
        code = self._theme.font("code")
        code.setPixelSize(self._theme.px(12))
        self._file.setFont(code)
        self._keep_name_whole()


class DownloadRow(Row):
    """One download that is not finished."""

    pause_wanted = Signal(int)
    resume_wanted = Signal(int)
    retry_wanted = Signal(int)
    move_up_wanted = Signal(int)
    cancel_wanted = Signal(int)

    def __init__(self, theme: Theme, id: int) -> None:
        super().__init__(theme)
        self._resume, self._retry = _word_button(tr("Resume")), _word_button(tr("Retry"))
        self._pause = IconButton(theme, "pause", tr("Pause"))
        self._up = IconButton(theme, "up", tr("Move up"))
        self._cancel = IconButton(theme, "x", tr("Cancel"))
        for button, signal in (
            (self._resume, self.resume_wanted),
            (self._retry, self.retry_wanted),
            (self._pause, self.pause_wanted),
            (self._up, self.move_up_wanted),
            (self._cancel, self.cancel_wanted),
        ):
            self.add_button(button)
            button.clicked.connect(_emitter(signal, id))

    def show_download(self, item: Download, before: Download | None, *, can_move_up: bool) -> None:
        """Show this state of it. `before`: what comes before it in the queue."""
        if self.accessibleName() != model_name(item.order) or not self._file.whole:
            self.show_name(model_name(item.order), file_words(item.order))
        self._mark.show_state(item.state)
        if item.state is State.WAITING and not item.done:
            self.hide_bar()
        else:
            self.show_bar(fraction(item), _BAR_TONES.get(item.state, ""))
        self.show_sentence(sentence(item, before), _SENTENCE_KINDS.get(item.state, "secondary"))
        self.show_size(size_words(item))
        wanted: dict[State, list[QAbstractButton]] = {
            State.RUNNING: [self._pause],
            State.WAITING: [self._up] if can_move_up else [],
            State.PAUSED: [self._resume],
            State.FAILED: [self._retry] if item.may_retry else [],
        }
        self.show_buttons([*wanted.get(item.state, []), self._cancel])


class FinishedRow(Row):
    """One that is whole and verified."""

    chat_wanted = Signal(int)
    details_wanted = Signal(int)
    reveal_wanted = Signal(int)
    remove_wanted = Signal(int)

    def __init__(self, theme: Theme, id: int) -> None:
        super().__init__(theme)
        self._chat = _word_button(tr("Chat", note="verb"))
        self._more = MenuButton(tr("More"))
        self._more.setFixedSize(theme.px(28), theme.px(28))
        self._menu = QMenu(self)
        self._menu.setAccessibleName(tr("More"))
        self._actions_of_menu = [
            self._add(tr("Show in folder"), "folder", self.reveal_wanted, id),
            self._add(tr("Details and memory plan"), "info", self.details_wanted, id),
        ]
        self._menu.addSeparator()
        self._add(tr("Remove from this list"), "x", self.remove_wanted, id)
        self._more.setMenu(self._menu)
        self.add_button(self._chat)
        self.add_button(self._more)
        self._chat.clicked.connect(_emitter(self.chat_wanted, id))
        theme.changed.connect(self._dress_more)
        self._dress_more()

    def show_download(self, item: Download, *, is_installed: bool) -> None:
        """`is_installed`: it is still there and can be chatted with."""
        self.show_name(model_name(item.order), file_words(item.order))
        self._mark.show_state(State.DONE)
        self.show_sentence(sentence(item, None))
        self.show_size(size_words(item))
        self.show_buttons([self._chat, self._more] if is_installed else [self._more])
        self._actions_of_menu[1].setEnabled(is_installed)

    def _add(self, text: str, icon: str, signal: SignalInstance, id: int) -> QAction:
        action = self._menu.addAction(text)
        action.setData(icon)
        action.triggered.connect(_emitter(signal, id))
        return action

    def _dress_more(self) -> None:
        self._more.setIcon(self._theme.icon("more"))
        self._more.setFixedSize(self._theme.px(28), self._theme.px(28))
        for action in self._menu.actions():
            if action.data():
                action.setIcon(self._theme.icon(action.data()))


class LeftoverRow(Row):
    """A part on the disk that nothing in the queue owns."""

    resume_wanted = Signal(object)  # Leftover
    delete_wanted = Signal(object)

    def __init__(self, theme: Theme, left: Leftover) -> None:
        super().__init__(theme)
        self._resume = _word_button(tr("Resume"))
        self._delete = IconButton(theme, "trash", tr("Delete"))
        for button, signal in ((self._resume, self.resume_wanted), (self._delete, self.delete_wanted)):
            self.add_button(button)
            button.clicked.connect(_emitter(signal, left))
        name = one_line(left.facts.name.rpartition("/")[2], 100)
        self.show_name(name, one_line(left.facts.repo, 100))
        self._mark.show_icon("doc", "text-3")
        self.show_sentence(tr("Left from an earlier download that was not finished"), "hint")
        done, size = format_size(left.bytes), format_size(left.facts.size)
        self.show_size(tr("{done} of {size}", done=done, size=size))


class _Mark(QWidget):
    """The icon of a state, or the turning ring while something is checked."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._icon, self._colour = "", "text-3"
        self._spinner: Spinner | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_state(self, state: State) -> None:
        if state is not State.CHECKING:
            self.show_icon(*_MARKS[state])
            return
        if self._spinner is None:
            self._spinner = Spinner(self._theme, self)
            self._spinner.turned.connect(self.update)
        self._spinner.set_wanted(True)
        if self._icon:
            self._icon = ""
            self.update()

    def show_icon(self, name: str, colour: str) -> None:
        if self._spinner is not None:
            self._spinner.set_wanted(False)
        if (name, colour) != (self._icon, self._colour):
            self._icon, self._colour = name, colour
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(20), self._theme.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        centre = QRectF(self.rect()).center()
        if self._icon:
            half = self._theme.px(18) / 2
            corner = centre - QPointF(half, half)
            painter.drawPixmap(corner.toPoint(), self._theme.pixmap(self._icon, self._colour, 18))
        elif self._spinner is not None:
            self._spinner.paint(painter, centre, 18)


class IconButton(QToolButton):
    """An icon of 16 in a square of 28."""

    def __init__(self, theme: Theme, icon: str, name: str) -> None:
        super().__init__()
        self._theme, self._name_of_icon = theme, icon
        self.setAccessibleName(name)
        self.setToolTip(plain_tooltip(name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.setIcon(self._theme.icon(self._name_of_icon))
        self.setFixedSize(self._theme.px(28), self._theme.px(28))


def _word_button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("density", "compact")
    return button


def _emitter(signal: SignalInstance, value: object) -> Callable[..., None]:
    """For `clicked` and `triggered`, which bring along whether something is checked."""
    return lambda *checked: signal.emit(value)
