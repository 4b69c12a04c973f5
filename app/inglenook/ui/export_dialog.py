"""Chats as a file: which, in which format, with what."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from inglenook.core.errors import UserError
from inglenook.core.exporters import Format, Options, Stopped
from inglenook.core.exporters.chats import all_chats, chats_of_folder
from inglenook.core.exporters.files import Exported, Wanted, suffix, suggested_name
from inglenook.core.language import mark, together, tr, tr_n
from inglenook.core.store import Store
from inglenook.core.text import one_line
from inglenook.jobs.transfer import Progress, Transfer
from inglenook.ui.labels import plain_label
from inglenook.ui.named_box import NamedBox
from inglenook.ui.screen_room import Scrolled, width_within_screen
from inglenook.ui.theme import Theme
from inglenook.ui.transfer_progress import TransferProgress

_WIDTH = 480  # design pixels
_TITLE = 60  # characters of a title

# What a format is good for, by the ending of its files.
_GOOD_FOR = {
    ".md": mark("To read and edit in any text editor. Pictures are named, not contained."),
    ".html": mark("To read in any browser. One file with everything in it, pictures too."),
    ".pdf": mark("To read and print."),
    ".json": mark("Everything: branches, folders, settings, attachments. Inglenook can import it again."),
    ".jsonl": mark("To train or test models: one line for each branch, in the chat format."),
}
_OPTIONS = {
    "all_branches": mark("All branches, not only the one that is shown"),
    "reasoning": mark("Thoughts before the answers"),
    "instructions": mark("Instructions"),
}


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """Something that can be exported."""

    label: str
    title: str  # what a file of it is called
    chat_ids: tuple[int, ...] | None  # None: everything
    count: int

    @property
    def many(self) -> bool:
        return self.chat_ids is None or len(self.chat_ids) != 1


def export_choices(
    store: Store, chat_id: int | None = None, folder_id: int | None = None
) -> list[ExportChoice]:
    """This chat, this folder (else that of the chat), and all; those that hold a chat."""
    choices = []
    if chat_id is not None:
        chat = store.chat(chat_id)
        whole = chat.title or tr("Chat", note="noun")
        title = one_line(whole, _TITLE) or tr("Chat", note="noun")
        choices.append(ExportChoice(tr("This chat: {title}", title=title), whole, (chat_id,), 1))
        folder_id = chat.folder_id if folder_id is None else folder_id
    folder = next((each for each in store.folders.all() if each.id == folder_id), None)
    if folder is not None and (ids := chats_of_folder(store, folder.id)):
        name = one_line(folder.name, _TITLE)
        label = tr_n("The folder {name} ({n} chat)", "The folder {name} ({n} chats)", len(ids), name=name)
        choices.append(ExportChoice(label, folder.name, tuple(ids), len(ids)))
    if ids := all_chats(store):
        label = tr_n("All chats", "All {n} chats", len(ids))
        choices.append(ExportChoice(label, tr("Inglenook chats"), None, len(ids)))
    return choices


class ExportDialog(QDialog):
    """`show()` it; it goes away by itself. It does not hold up the window. GUI thread."""

    exported = Signal(object)  # Exported: a good moment for a toast with "Show in folder"

    def __init__(
        self,
        transfer: Transfer,
        choices: Sequence[ExportChoice],
        theme: Theme,
        parent: QWidget,
        *,
        instructions: str = "",
    ) -> None:
        """`choices`: at least one, the first is chosen. `instructions`: those of the settings."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Export chats"))
        self._transfer, self._choices, self._instructions = transfer, list(choices), instructions
        self._is_running = False
        self._closes = False  # when what runs has ended
        self._what = QButtonGroup(self)
        radios = []
        for number, choice in enumerate(self._choices):
            radio = QRadioButton(choice.label.replace("&", "&&"))
            self._what.addButton(radio, number)
            radios.append(radio)
        radios[0].setChecked(True)
        self._what.idToggled.connect(self._show)
        self.format = NamedBox(tr("Format"))
        for each in transfer.formats:
            self.format.addItem(tr(each.NAME))
        self.format.currentIndexChanged.connect(self._show)
        self._good_for = plain_label("", "caption", "secondary", wrap=True)
        self.options = {name: QCheckBox(tr(label)) for name, label in _OPTIONS.items()}
        self.options["reasoning"].setChecked(True)
        self.options["instructions"].setChecked(True)
        self._refused = plain_label("", kind="bad", wrap=True)
        self._refused.hide()
        self.progress = TransferProgress(tr("Exporting"))
        self.progress.stop_wanted.connect(transfer.stop)
        self.progress.hide()
        self._export = QPushButton()
        self._export.setProperty("kind", "primary")
        self._export.setDefault(True)
        self._cancel = QPushButton(tr("Cancel"))
        self._cancel.setAutoDefault(False)
        buttons = QDialogButtonBox()
        buttons.addButton(self._export, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self._cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._ask_where)
        buttons.rejected.connect(self.reject)
        self._settings = QWidget()
        column = QVBoxLayout(self._settings)
        column.setContentsMargins(4, 4, 4, 4)  # for the ring of the keyboard
        column.setSpacing(4)
        column.addWidget(plain_label(tr("What", note="is exported"), "ui-strong"))
        for radio in radios:
            column.addWidget(radio)
        column.addSpacing(10)
        column.addWidget(plain_label(tr("Format"), "ui-strong"))
        column.addWidget(self.format)
        column.addWidget(self._good_for)
        column.addSpacing(6)
        for box in self.options.values():
            column.addWidget(box)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 18, 20, 18)
        whole.setSpacing(12)
        whole.addWidget(Scrolled(self._settings), 1)
        whole.addWidget(self._refused)
        whole.addWidget(self.progress)
        whole.addWidget(buttons)
        # A least width of its own would leave no room for long options.
        whole.addStrut(width_within_screen(self, theme.px(_WIDTH)) - 40)
        transfer.progressed.connect(self._on_progress)
        self._show()

    def reject(self) -> None:
        """Close; what is being written is stopped first, and leaves nothing."""
        if self._is_running:
            self._closes = True
            self._transfer.stop()
        else:
            super().reject()

    # Choosing -------------------------------------------------------------------------------------

    @property
    def _choice(self) -> ExportChoice:
        return self._choices[self._what.checkedId()]

    @property
    def _format(self) -> Format:
        return self._transfer.formats[self.format.currentIndex()]

    def _show(self) -> None:
        count = self._choice.count
        self._export.setText(tr_n("Export {n} chat...", "Export {n} chats...", count))
        good_for = _GOOD_FOR.get(self._format.SUFFIX)
        sentences = [tr(good_for)] if good_for else []
        if not self._format.ONE_FILE and count != 1:
            sentences.append(tr("One file for each chat, in a zip."))
        self._good_for.setText(together(*sentences))
        for name, box in self.options.items():
            box.setVisible(name in self._format.OPTIONS)

    def _ask_where(self) -> None:
        name = suggested_name(self._format, self._choice.title, many=self._choice.many)
        ending = suffix(self._format, many=self._choice.many)
        start = str(Path.home() / name)
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Export to"), start, f"*{ending}")
        if chosen:
            path = Path(chosen)
            self._start(path if path.suffix.lower() == ending else path.with_name(path.name + ending))

    # Writing --------------------------------------------------------------------------------------

    def _start(self, path: Path) -> None:
        options = Options(
            **{name: box.isChecked() for name, box in self.options.items() if name in self._format.OPTIONS}
        )
        wanted = Wanted(self._choice.chat_ids, self._format, path, options, self._instructions)
        self._refused.hide()
        try:
            self._transfer.export(wanted, self._on_done, self._on_failure)
        except UserError as error:
            self._say(str(error))
            return
        self._set_running(True)
        self.progress.begin(tr("Writing {file}", file=one_line(path.name, 100)))

    def _set_running(self, running: bool) -> None:
        self._is_running = running
        self._settings.setEnabled(not running)
        self._export.setEnabled(not running)
        self.progress.setVisible(running)

    def _on_progress(self, progress: Progress) -> None:
        if self._is_running:
            self.progress.show_progress(progress, "messages")

    def _on_done(self, exported: Exported) -> None:
        self._set_running(False)
        self.exported.emit(exported)
        self.accept()

    def _on_failure(self, error: Exception) -> None:
        self._set_running(False)
        if not isinstance(error, Stopped | UserError):
            self.done(self.DialogCode.Rejected.value)
            raise error
        if self._closes:
            super().reject()
        elif isinstance(error, Stopped):
            self._say(tr("Stopped. Nothing was written."))
        else:
            self._say(str(error))

    def _say(self, sentence: str) -> None:
        self._refused.setText(sentence)
        self._refused.show()


def exported_words(exported: Exported) -> str:
    """For a toast: "Exported 214 chats to Backup.zip"."""
    return tr_n(
        "Exported {n} chat to {file}",
        "Exported {n} chats to {file}",
        exported.chats,
        file=one_line(exported.path.name, 80),
    )
