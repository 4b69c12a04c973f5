"""Settings, Backups: when the last one was made, where they are kept, and how to go back to one."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inglenook.core.backup import Backup
from inglenook.core.errors import SaveError, UserError
from inglenook.core.language import mark, number, together, tr, tr_n
from inglenook.core.search_marks import folded
from inglenook.core.text import format_size, one_line
from inglenook.jobs.preferences import Preferences
from inglenook.jobs.safety import Safety
from inglenook.ui.backup_table import BackupTable, when_in_sentence
from inglenook.ui.box_buttons import fit_buttons
from inglenook.ui.chat_list_model import chats_in_words
from inglenook.ui.flow_layout import FlowLayout
from inglenook.ui.labels import plain_label
from inglenook.ui.reveal import show_in_folder
from inglenook.ui.theme import Theme

_LIMITS_GB = (1, 2, 5, 10, 20, 50, 100)
_NARROW = 520  # design pixels; in a narrower row the buttons stand below the words

_HOW = mark(
    "A backup is made when something has changed, at most every half hour, and when you quit. "
    "Each is opened and checked before it counts."
)
_KEPT = mark("All of the last 2 days are kept, then one a day, a week, and a month.")


class BackupsPage(QWidget):
    """A page of the settings dialog. Every change applies at once. GUI thread."""

    failed = Signal(str)  # a sentence
    restart_wanted = Signal()  # a backup is ready to take the place of the chats at the next start

    category = mark("Backups")

    def __init__(self, safety: Safety, preferences: Preferences, theme: Theme) -> None:
        super().__init__()
        self._safety, self._preferences, self._theme = safety, preferences, theme
        self._question: QMessageBox | None = None
        self._last = self._build_last()
        self._place = self._build_place()
        self._list = self._build_list()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for part in (self._last, self._place, self._list):
            column.addWidget(part)
        safety.changed.connect(self._refresh)
        theme.changed.connect(self._refresh)
        self._refresh()

    def show_matching(self, wanted: list[str], shown: bool) -> None:
        """Show the parts that have all the wanted words; nothing at all if none has, or not `shown`."""
        last = tr("backups back up now safety", note="words to search for")
        place = tr("backups folder where kept room disk use at most gb", note="words to search for")
        earlier = tr("backups restore bring back earlier", note="words to search for")
        self._last.setVisible(_has(wanted, f"{last} {tr(_HOW)}"))
        self._place.setVisible(_has(wanted, place))
        self._list.setVisible(_has(wanted, f"{earlier} {tr(_KEPT)}"))
        parts = (self._last, self._place, self._list)
        self.setHidden(not shown or all(part.isHidden() for part in parts))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._safety.refresh()

    # Building -----------------------------------------------------------------------------------

    def _build_last(self) -> QWidget:
        self._icon = QLabel()
        self._headline = plain_label("", "heading", wrap=True)
        self._sentence = plain_label("", kind="secondary", wrap=True)
        self.back_up = QPushButton(tr("Back up now"))
        self.back_up.clicked.connect(self._on_back_up)
        return _Row(self._theme, [self._headline, self._sentence], [self.back_up], self._icon, alone=True)

    def _build_place(self) -> QWidget:
        self._where = plain_label("", "caption", "hint", wrap=True)
        self._where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.show_folder = QPushButton(tr("Show in folder"))
        self.show_folder.clicked.connect(self._on_show)
        self.choose = QPushButton(tr("Choose another folder..."))
        self.choose.clicked.connect(self._on_choose)
        self.usual = QPushButton(tr("Use the usual folder"))
        self.usual.clicked.connect(lambda: self._move(None))
        self._used = plain_label("", "caption", "hint", wrap=True)
        self.limit = QComboBox()
        self.limit.setAccessibleName(tr("Use at most"))
        for gigabytes in _LIMITS_GB:
            self.limit.addItem(tr("{size} GB", size=number(gigabytes)), gigabytes)
        self.limit.activated.connect(self._on_limit_chosen)
        title = plain_label(tr("Use at most"))
        title.setBuddy(self.limit)
        buttons = [self.show_folder, self.usual, self.choose]
        card = QFrame()
        card.setProperty("kind", "card")
        line = QFrame()
        line.setObjectName("line")
        line.setFixedHeight(1)
        rows = QVBoxLayout(card)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(_Row(self._theme, [plain_label(tr("Folder")), self._where], buttons))
        rows.addWidget(line)
        rows.addWidget(_Row(self._theme, [title, self._used], [self.limit]))
        return card

    def _build_list(self) -> QWidget:
        self.restore = QPushButton(tr("Restore..."))
        self.restore.setAccessibleDescription(tr("Brings the chats back as they were in the selected backup"))
        self.restore.setProperty("density", "compact")
        self.restore.setAutoDefault(False)
        self.restore.clicked.connect(self._on_restore)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(plain_label(tr("Earlier states of your chats"), "heading", wrap=True), 1)
        top.addWidget(self.restore)
        self.table = BackupTable(self._theme)
        self.table.chosen.connect(self._on_selected)
        self.table.doubleClicked.connect(lambda _: self.restore.click())
        none = tr("No backups yet. The first one is made soon.")
        self._none = plain_label(none, kind="secondary", wrap=True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._none.setContentsMargins(16, 24, 16, 24)
        card = QFrame()
        card.setProperty("kind", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(5, 1, 5, 1)
        inside.addWidget(self.table)
        inside.addWidget(self._none)
        self.table.hide()
        self._none.hide()
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(plain_label(tr(_KEPT), "caption", "hint", wrap=True))
        column.addWidget(card)
        return part

    # Showing ------------------------------------------------------------------------------------

    @Slot()
    def _refresh(self) -> None:
        safety = self._safety
        good = [each for each in safety.backups if not each.problem]
        if safety.problem:
            self._say("error", "bad", tr("The last backup was not made"), safety.problem)
        elif safety.is_busy:
            self._say("clock", "text-2", tr("Working on the backups"), tr(_HOW))
        elif good:
            made = when_in_sentence(good[0].made)
            self._say("check", "good", tr("Backed up {time}", time=made), tr(_HOW))
        else:
            headline = tr("No backup yet") if safety.is_known else tr("Backups")
            self._say("shield", "text-2", headline, tr(_HOW))
        self._where.setText(one_line(str(safety.folder), 400))
        size = sum(each.size for each in safety.backups)
        count = len(safety.backups)
        used = tr("The oldest ones go first; the newest three always stay.")
        if count:
            held = tr_n("{n} backup, {size}.", "{n} backups, {size}.", count, size=format_size(size))
            used = together(held, used)
        self._used.setText(used)
        settings = self._preferences.settings
        if self.limit.findData(settings.backup_limit_gb) < 0:  # typed into the file
            size_words = tr("{size} GB", size=number(settings.backup_limit_gb))
            self.limit.addItem(size_words, settings.backup_limit_gb)
        self.limit.setCurrentIndex(self.limit.findData(settings.backup_limit_gb))
        self.usual.setVisible(bool(settings.backup_folder))
        for button in (self.back_up, self.choose, self.usual):
            button.setEnabled(not safety.is_busy)
        self.table.show_backups(safety.backups)
        self.table.setHidden(not safety.backups)
        self._none.setVisible(safety.is_known and not safety.backups)
        self._on_selected()

    def _say(self, icon: str, colour: str, headline: str, sentence: str) -> None:
        self._icon.setPixmap(self._theme.pixmap(icon, colour, 20))
        self._headline.setText(headline)
        self._sentence.setText(sentence)

    @Slot()
    def _on_selected(self) -> None:
        chosen = self.table.selected()
        self.restore.setEnabled(chosen is not None and not chosen.problem and not self._safety.is_busy)

    # Doing --------------------------------------------------------------------------------------

    def _on_back_up(self) -> None:
        self._safety.back_up_now(lambda _: None, self._on_failure)

    def _on_limit_chosen(self, index: int) -> None:
        try:
            self._preferences.change(backup_limit_gb=self.limit.itemData(index))
        except SaveError as error:
            self.failed.emit(str(error))

    def _on_show(self) -> None:
        if not self._safety.folder.is_dir():
            folder = one_line(str(self._safety.folder), 200)
            self.failed.emit(tr("The folder {folder} is not there.", folder=folder))
        elif not show_in_folder(self._safety.folder / "."):
            self.failed.emit(tr("No program on this computer can show folders."))

    def _on_choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Choose a folder for backups"))
        if chosen:
            self._move(Path(chosen))

    def _move(self, folder: Path | None) -> None:
        self._safety.move_to(folder, lambda _: None, self._on_failure)

    def _on_restore(self) -> None:
        chosen = self.table.selected()
        if chosen is not None and self._question is None:
            self._safety.count(partial(self._ask, chosen), partial(self._ask_without_count, chosen))

    def _ask_without_count(self, chosen: Backup, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self._ask(chosen, -1, -1)

    def _ask(self, chosen: Backup, chats: int, messages: int) -> None:
        """Ask whether this backup is to take the place of so many chats and messages; -1: they cannot be
        read."""
        sentences = [
            tr(
                "It has {chats} with {messages}.",
                chats=chats_in_words(chosen.chats),
                messages=_messages(chosen.messages),
            ),
            tr(
                "The {chats} with {messages} you have now are backed up first, "
                "so that you can come back to that.",
                chats=chats_in_words(chats),
                messages=_messages(messages),
            )
            if chats >= 0
            else tr("What you have now is backed up first, so that you can come back to that."),
            tr("Inglenook starts again for this."),
        ]
        box = QMessageBox(self)
        box.setWindowTitle(tr("Restore a backup"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(tr("Restore the backup of {time}?", time=when_in_sentence(chosen.made)))
        box.setInformativeText(together(*sentences))
        go = box.addButton(tr("Restore and start again"), QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(tr("Not now"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.finished.connect(lambda _: self._on_answer(chosen, box.clickedButton() is go))
        self._question = box
        fit_buttons(box)
        box.open()

    def _on_answer(self, chosen: Backup, wanted: bool) -> None:
        self._question = None
        if wanted:
            self._safety.restore(chosen, self.restart_wanted.emit, self._on_failure)

    def _on_failure(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.failed.emit(str(error))


class _Row(QFrame):
    """Words on the left, what can be done on the right; below where it is narrow."""

    def __init__(
        self,
        theme: Theme,
        words: list[QLabel],
        controls: list[QPushButton] | list[QComboBox],
        icon: QLabel | None = None,
        *,
        alone: bool = False,
    ) -> None:
        """`alone`: a card of its own."""
        super().__init__()
        self._theme = theme
        if alone:
            self.setProperty("kind", "card")
        said = self._said = QVBoxLayout()
        said.setSpacing(0)
        for label in words:
            said.addWidget(label)
        beside = self._beside = FlowLayout()
        for control in controls:
            if isinstance(control, QPushButton):
                control.setAutoDefault(False)
            beside.addWidget(control)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(8)
        self._body.addLayout(said, 1)
        self._body.addLayout(beside)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12 if alone else 8, 16, 12 if alone else 8)
        row.setSpacing(16)
        if icon is not None:
            row.addWidget(icon)
        row.addLayout(self._body, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        needed = self._said.minimumSize().width() + self._beside.sizeHint().width() + self._theme.px(64)
        narrow = self.width() < max(needed, self._theme.px(_NARROW))
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._body.setDirection(down if narrow else across)


def _messages(count: int) -> str:
    return tr_n("{n} message", "{n} messages", count)


def _has(wanted: list[str], words: str) -> bool:
    return all(word in folded(words) for word in wanted)
