"""One installed model looked at closely: what the file is, what it needs, and what it is told."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from inglenook.core.errors import SaveError, UserError
from inglenook.core.language import together, tr
from inglenook.core.settings import hub_endpoint
from inglenook.core.text import format_size, one_line
from inglenook.jobs.models import Models
from inglenook.jobs.preferences import Preferences
from inglenook.models.details import GgufDetails, read_details
from inglenook.models.facts import ModelSettings
from inglenook.models.library import BUILT_IN, Installed, ModelFile, Verified
from inglenook.models.removal import NoTrashError
from inglenook.ui.badges import Badge
from inglenook.ui.direction import pointing
from inglenook.ui.hint_button import HintButton
from inglenook.ui.inspector_facts import InspectorFacts
from inglenook.ui.installed_rows import can_chat, trouble
from inglenook.ui.labels import plain_label
from inglenook.ui.memory_bar import amount
from inglenook.ui.menu_button import MenuButton
from inglenook.ui.model_settings_form import ModelSettingsForm
from inglenook.ui.model_words import name
from inglenook.ui.notices import Banner
from inglenook.ui.reveal import show_in_folder
from inglenook.ui.template_view import TemplateView
from inglenook.ui.theme import Theme

_ONE_COLUMN = 800  # in design pixels: what is narrower has one column
_BUTTONS_FROM = 560  # from where on the commands of the header have buttons of their own


class Inspector(QWidget):
    """GUI thread. The file is read on the pool; nothing is changed but by its buttons."""

    back_wanted = Signal()
    chat_wanted = Signal(object)  # ModelFile
    load_wanted = Signal(object)  # ModelFile
    toast_wanted = Signal(str, str, object)  # a sentence, and what can be done about it: label, callable

    def __init__(
        self,
        theme: Theme,
        models: Models,
        preferences: Preferences,
        file: ModelFile,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._models, self._file = theme, models, file
        self._row = models.row(file)
        self._kept = models.settings_of(file)
        self._loaded: Path | None = None
        self._held = 0  # bytes that the loaded model takes
        self._measured = 0  # bytes that this one took when it was loaded last
        self._one_column: bool | None = None
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.banner = Banner(theme)
        self._make_header()
        self._make_title()
        self.facts = InspectorFacts(theme, hub_endpoint(preferences.settings))
        self.form = ModelSettingsForm(file, models, preferences.settings, theme, on_one_card=True)
        self._make_foot()
        self.template = TemplateView(theme, models.background)
        self._lay_out()
        self.form.changed.connect(self._show_buttons)
        self.form.planned.connect(self._ask_for_words)
        models.changed.connect(self._renew)
        models.verifying.connect(self._on_verifying)
        theme.changed.connect(self._dress)
        self._dress()
        self._show()
        # Not before it is shown: what the pool works at holds up the building of windows.
        QTimer.singleShot(0, self, self._read)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Who comes here begins at the top. No focus proxy: Tab passes over what stands before one."""
        self.back.setFocus(event.reason())

    def show_loaded(self, path: Path | None) -> None:
        """Which model is in memory now; None: none is."""
        if path != self._loaded:
            self._loaded = path
            self._show()
            self.form.plan_again()

    # Building -------------------------------------------------------------------------------------

    def _make_header(self) -> None:
        self.back = HintButton(
            self._theme, pointing("chev-l"), tr("Installed", note="the list of models"), colour="text-2"
        )
        self.back.setAccessibleDescription(tr("Back to the list of installed models"))
        self.verify = HintButton(self._theme, "shield", tr("Verify again"))
        self.reveal = HintButton(self._theme, "folder", tr("Show in folder"))
        for button, do in (
            (self.back, self.back_wanted.emit),
            (self.verify, self._verify),
            (self.reveal, self._reveal),
        ):
            button.setProperty("kind", "quiet")
            button.setProperty("density", "compact")
            button.clicked.connect(partial(_without_argument, do))
        self.more = MenuButton(tr("More"))
        self.menu = QMenu(self)
        self.menu.setAccessibleName(tr("More"))
        self.more.setMenu(self.menu)
        self._header = QFrame()
        self._header.setObjectName("header")
        row = QHBoxLayout(self._header)
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(4)
        row.addWidget(self.back)
        row.addStretch(1)
        for widget in (self.verify, self.reveal, self.more):
            row.addWidget(widget)

    def _make_title(self) -> None:
        self.title = plain_label("", "page", wrap=True)
        self._quantisation = Badge(self._theme)
        self.state = plain_label("", kind="secondary", wrap=True)
        self.load = HintButton(self._theme, "play", tr("Load"))
        self.load.clicked.connect(lambda: self.load_wanted.emit(self._file))
        self.chat = HintButton(
            self._theme, "compose", tr("New chat"), colour="on-accent", icon_colour="on-accent"
        )
        self.chat.setProperty("kind", "primary")
        self.chat.clicked.connect(lambda: self.chat_wanted.emit(self._file))
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.load)
        buttons.addWidget(self.chat)
        buttons.addStretch(1)
        words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        words.setSpacing(12)
        words.addWidget(self.title)
        words.addWidget(self._quantisation)
        words.addWidget(self.state, 1)
        self._words = words
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(12)
        self._top.addLayout(words, 1)
        self._top.addLayout(buttons)

    def _make_foot(self) -> None:
        self.words = plain_label("", "caption", "secondary", wrap=True)
        self.reset = QPushButton(tr("Reset"))
        self.reset.setProperty("kind", "quiet")
        self.reset.setAccessibleDescription(tr("Load this model as the program would by itself"))
        self.reset.clicked.connect(lambda: self.form.choose(ModelSettings()))
        self.save = QPushButton(tr("Save as default"))
        self.save.setAccessibleDescription(tr("Load this model with these settings from now on"))
        self.save.clicked.connect(lambda: self._save())
        for button in (self.reset, self.save):
            button.setProperty("density", "compact")
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(16, 9, 16, 9)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.reset)
        row.addWidget(self.save)
        self.form.add_foot(foot)

    def _lay_out(self) -> None:
        content = QWidget()
        self._column = QVBoxLayout(content)
        self._column.setSpacing(16)
        self._column.addLayout(self._top)
        self._grid = QGridLayout()
        self._grid.setSpacing(16)
        self._column.addLayout(self._grid, 1)
        self._page = QScrollArea()
        self._page.setWidgetResizable(True)
        self._page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page.setWidget(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._header)
        whole.addWidget(self.banner)
        whole.addWidget(self._page, 1)

    # Showing --------------------------------------------------------------------------------------

    def _read(self) -> None:
        path = self._file.path
        self._models.background.run(lambda: read_details(path), self._on_details, self._on_unreadable)

    def _on_details(self, details: GgufDetails) -> None:
        if isValid(self):
            self.facts.show_details(details)
            self.template.show_details(details)

    def _on_unreadable(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        if isValid(self):
            self.facts.show_failure(str(error))
            self.template.show_failure()

    def _renew(self) -> None:
        """The list may tell something else of this model now, or have it no longer."""
        row = self._models.row(self._file)
        if row is None and self._row is not None:
            self.back_wanted.emit()
            return
        if row is not self._row:
            self._row = row
            self._file = row.file if row and row.file else self._file
            self._show()

    def _show(self) -> None:
        row = self._row
        self.title.setText(row.label if row else name(self._file))
        self._quantisation.show_badge(one_line(self._file.quantisation, 20), "neutral")
        self._quantisation.setVisible(bool(self._file.quantisation))
        is_loaded = self._loaded == self._file.path
        wrong = trouble(row) if row else ""
        loaded = tr("Loaded.") if is_loaded else tr("Not loaded.")
        self.state.setText(wrong or together(loaded, self._size_and_place()))
        self.state.setProperty("kind", "bad" if wrong else "secondary")
        self.state.style().polish(self.state)
        usable = row is None or can_chat(row)
        self.load.setEnabled(usable and not is_loaded)
        self.chat.setEnabled(usable)
        self.facts.show_row(row)
        self._show_commands()
        self._show_words()
        self._show_buttons()

    def _size_and_place(self) -> str:
        row = self._row
        size = format_size(row.size if row else self._file.size_bytes)
        if self._file.built_in or (row and row.place == BUILT_IN):
            return tr("{size} that are part of Inglenook", size=size)
        if row and row.is_adopted:
            return tr("{size} in the models of {program}", size=size, program=one_line(row.place, 40))
        if self._file.path.is_relative_to(self._models.folders[0]):
            return tr("{size} in the Inglenook folder", size=size)
        return tr("{size} in {folder}", size=size, folder=one_line(str(self._file.path.parent), 120))

    def _show_commands(self) -> None:
        row = self._row
        is_checking = row is not None and row.verified is Verified.CHECKING
        words = tr("Verify again") if row and row.checked else tr("Verify")
        if is_checking:
            words = tr("Stop verifying")
        is_there = row is not None and not row.is_away
        self.verify.setText(words)
        self.verify.setEnabled(is_there)
        self.reveal.setEnabled(row is None or is_there)
        self.menu.clear()
        if self._narrow_header:
            self._add(words, "shield", self._verify).setEnabled(is_there)
            self._add(tr("Show in folder"), "folder", self._reveal).setEnabled(row is None or is_there)
        default = tr("Do not use as default") if row and row.is_default else tr("Set as default")
        self._add(default, "pin", self._set_default).setEnabled(row is not None)
        self._add(tr("Rename..."), "edit", self._ask_for_name).setEnabled(row is not None)
        self._add(tr("Copy the facts"), "copy", self._copy_facts)
        if row and row.verified is Verified.DIFFERS and not row.is_published:
            accept = partial(self._models.accept, row, self._say_failure)
            self._add(tr("I replaced it myself: accept it"), "check", accept)
        self.menu.addSeparator()
        remove = tr("Delete") if self._can_delete else tr("Remove from the list")
        self._add(remove, "trash", self._delete).setEnabled(row is not None and row.place != BUILT_IN)

    @property
    def _can_delete(self) -> bool:
        return self._row is not None and self._row.is_own and not self._row.is_away

    def _add(self, text: str, icon: str, do: Callable[[], object]) -> QAction:
        action = self.menu.addAction(self._theme.icon(icon), text)
        action.triggered.connect(partial(_without_argument, do))
        return action

    def _show_buttons(self) -> None:
        self.reset.setEnabled(self.form.chosen != ModelSettings())
        self.save.setEnabled(self.form.chosen != self._kept)

    def _ask_for_words(self) -> None:
        """What is in memory now, and what was measured: both may ask the system or the disk."""
        plans, path = self._models.plans, self._file.path

        def show(found: tuple[int, int]) -> None:
            if isValid(self):
                self._held, self._measured = found
                self._show_words()

        self._models.background.run(lambda: (plans.held(), plans.facts.measured(path)), show)

    def _show_words(self) -> None:
        said = []
        if self._loaded and self._loaded != self._file.path and self._held:
            other = next((row.label for row in self._models.installed if row.path == self._loaded), "")
            other = other or one_line(self._loaded.stem, 80)
            held = amount(self._held)
            said.append(tr("{model} ({size}) will be unloaded first.", model=other, size=held))
        if self._measured:
            said.append(tr("Measured {size} last time.", size=amount(self._measured)))
        self.words.setText(together(*said) or tr("They hold when the model is loaded next."))

    def _on_verifying(self, path: Path, fraction: float) -> None:
        if path == self._file.path:
            self.facts.show_checking(fraction)

    # What a person does ---------------------------------------------------------------------------

    def _save(self) -> None:
        self._kept = self.form.chosen
        try:
            self._models.change_settings(self._file, self._kept)
        except SaveError as error:
            holds = tr("The settings hold until Inglenook is closed.")
            self.banner.show_message("error", together(str(error), holds))
        self._show_buttons()

    def _verify(self) -> None:
        if self._row is None:
            return
        if self._row.verified is Verified.CHECKING:
            self._models.cancel_verify(self._row)
        else:
            self._models.verify(self._row, self._say_failure)

    def _reveal(self) -> None:
        if not show_in_folder(self._file.path):
            folder = one_line(str(self._file.path.parent), 200)
            said = tr("The folder could not be opened: {folder}", folder=folder)
            self.banner.show_message("error", said)

    def _set_default(self) -> None:
        row = self._row
        self._attempt(lambda: self._models.set_default(None if row and row.is_default else row))

    def _ask_for_name(self) -> None:
        ask = QInputDialog(self)
        ask.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ask.setWindowTitle(tr("Rename"))
        ask.setLabelText(tr("Name of the model"))
        ask.setTextValue(self.title.text())
        ask.setOkButtonText(tr("Rename"))
        field = ask.findChild(QLineEdit)
        if field is not None:
            field.setAccessibleName(tr("Name of the model"))
        ask.textValueSelected.connect(
            lambda label: self._attempt(lambda: self._models.rename(self._file, label))
        )
        ask.open()

    def _attempt(self, do: Callable[[], object]) -> None:
        try:
            do()
        except SaveError as error:  # it is done, but will not be remembered
            self._say_failure(error)

    def _copy_facts(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.title.text()}\n{self.facts.as_text}")

    def _delete(self) -> None:
        row = self._row
        if row is None:
            return
        if self._can_delete:
            said = tr('Moved "{model}" to the bin', model=row.label)
            on_done = partial(self._on_removed, said)
            self._models.delete(row, on_done, partial(self._on_delete_failed, row))
        else:
            said = tr('Removed "{model}" from the list. Its file stays', model=row.label)
            self._models.forget(row, partial(self._on_removed, said), self._say_failure)

    def _on_removed(self, said: str, freed: int) -> None:
        if not isValid(self):
            return
        models = self._models
        if models.can_undo:
            self.toast_wanted.emit(said, tr("Undo"), models.undo_delete)
        else:
            self.toast_wanted.emit(said, "", None)
        self.back_wanted.emit()

    def _on_delete_failed(self, row: Installed, error: Exception) -> None:
        if not isinstance(error, NoTrashError) or not isValid(self):
            self._say_failure(error)
            return
        frees = tr("Deleting it for good frees {size} and cannot be undone.", size=format_size(row.size))
        on_done = partial(self._on_removed, tr('Deleted "{model}"', model=row.label))
        delete = partial(self._models.delete, row, on_done, self._say_failure, permanently=True)
        self.banner.show_message("warn", together(str(error), frees), [(tr("Delete for good"), delete)])

    def _say_failure(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        if isValid(self):
            self.banner.show_message("error", str(error))

    # Events ---------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @property
    def _narrow_header(self) -> bool:
        return self.width() < self._theme.px(_BUTTONS_FROM)

    def _arrange(self) -> None:
        if self.verify.isHidden() != self._narrow_header:
            self.verify.setHidden(self._narrow_header)
            self.reveal.setHidden(self._narrow_header)
            self._show_commands()
        one = self.width() < self._theme.px(_ONE_COLUMN)
        if one == self._one_column:
            return
        self._one_column = one
        side = 16 if one else 24
        self._column.setContentsMargins(side, 20, side, 20)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._top.setDirection(down if one else across)
        self._words.setDirection(down if one else across)
        self._words.setSpacing(6 if one else 12)
        for part in (self.facts, self.form, self.template):
            self._grid.removeWidget(part)
        if one:
            for row, part in enumerate((self.form, self.facts, self.template)):
                self._grid.addWidget(part, row, 0)
        else:
            self._grid.addWidget(self.facts, 0, 0)
            self._grid.addWidget(self.form, 0, 1)
            self._grid.addWidget(self.template, 1, 0, 1, 2)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 0 if one else 1)
        self._grid.setRowStretch(2 if one else 1, 1)
        self._grid.setRowStretch(1 if one else 2, 0)

    def _dress(self) -> None:
        self._header.setFixedHeight(self._theme.px(52))
        self.more.setIcon(self._theme.icon("more"))
        self.more.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))
        self._one_column = None
        self._arrange()


def _without_argument(do: Callable[[], object], checked: bool = False) -> None:
    do()
