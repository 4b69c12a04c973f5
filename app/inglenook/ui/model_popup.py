"""The list that the model picker opens: models, and under them what can be done."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QVBoxLayout, QWidget

from inglenook.core.language import listed, tr, tr_n
from inglenook.core.text import format_size, one_line
from inglenook.jobs.generation import Phase
from inglenook.ui.fit_words import need_words
from inglenook.ui.model_rows import Kind, Row, RowList
from inglenook.ui.model_words import full_name, name, state_words
from inglenook.ui.pop_over import PopOver
from inglenook.ui.search_field import SearchField
from inglenook.ui.theme import Theme

if TYPE_CHECKING:
    from inglenook.models.fit import Plan
    from inglenook.models.library import ModelFile, Unusable

_MOST_WITHOUT_FILTER = 6
_WIDTH, _HEIGHT = 388, 480  # of all of it, in design pixels
_MOST_SENTENCES = 8


class ModelPopup(PopOver):
    """Arrow keys and Enter, or the mouse; typing filters where there are many models."""

    chosen = Signal(object)  # Row

    def __init__(self, theme: Theme, button: QWidget) -> None:
        super().__init__(theme, button)
        self._files: list[ModelFile] = []
        self._unusable: list[Unusable] = []
        self._fits: Mapping[Path, Plan] = {}
        self._current: ModelFile | None = None
        self._phase = Phase.NONE
        self._fraction: float | None = None
        self.setAccessibleName(tr("Choose a model"))

        self.filter = SearchField(theme, tr("Find a model"))
        self.models = RowList(theme, tr("Models to choose from"), self)
        self._line = QFrame()
        self._line.setObjectName("line")
        self._line.setFixedHeight(1)
        self.commands = RowList(theme, tr("What to do"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(7, 7, 7, 7)
        column.setSpacing(6)
        column.addWidget(self.filter)
        column.addWidget(self.models, 1)
        column.addWidget(self._line)
        column.addWidget(self.commands)

        self.filter.textChanged.connect(self._on_filter_changed)
        self.filter.returnPressed.connect(self._choose_found)
        self.filter.moved_on.connect(self._leave_filter)
        self.models.left.connect(self._leave_models)
        self.commands.left.connect(self._leave_commands)
        self.models.touched.connect(self._on_models_touched)
        self.commands.touched.connect(self._on_commands_touched)
        for rows in (self.models, self.commands):
            rows.entered_row.connect(self._choose)
            rows.typed.connect(self._on_typed)
        theme.changed.connect(self.place)

    def show_models(self, files: list[ModelFile], unusable: list[Unusable]) -> None:
        self._files, self._unusable = list(files), list(unusable)
        self._refresh()

    def show_fits(self, fits: Mapping[Path, Plan]) -> None:
        """What each model would need; the others are marked as not checked."""
        self._fits = dict(fits)
        self._refresh()

    def set_state(self, current: ModelFile | None, phase: Phase, fraction: float | None) -> None:
        self._current, self._phase, self._fraction = current, phase, fraction
        self._refresh()

    def open(self) -> None:
        """Open under the button, at the chosen model."""
        self.filter.clear()
        self.filter.setVisible(len(self._files) > _MOST_WITHOUT_FILTER)
        self._show_rows()
        self.show_over()
        self._go_to_current()

    # Rows -----------------------------------------------------------------

    def _refresh(self) -> None:
        if self.isVisible():
            self._show_rows()
            self.place()

    def _show_rows(self) -> None:
        models = self._model_rows()
        self.models.show_rows(models)
        self.models.setVisible(bool(models))
        self._line.setVisible(bool(models))
        self.commands.show_rows(self._command_rows())

    def _model_rows(self) -> list[Row]:
        searched = self.filter.text().strip().casefold()
        found = [file for file in self._files if searched in full_name(file).casefold()]
        rows = [self._model_row(file) for file in found]
        if self._files and not found:
            words = one_line(self.filter.text(), 40)
            rows.append(Row(Kind.NOTE, tr('Nothing found for "{words}"', words=words)))
        if self._unusable:
            rows.append(self._unusable_row())
        return rows

    def _model_row(self, file: ModelFile) -> Row:
        current = self._current is not None and file.path == self._current.path
        phase = self._phase if current else Phase.NONE
        plan = self._fits.get(file.path)
        said = []
        if phase is not Phase.LOADED:
            said.append(need_words(plan) if plan else format_size(file.size_bytes))
        if file.built_in:
            said.append(tr("Built in"))
        if state := state_words(phase, self._fraction):
            said.insert(0 if phase is Phase.LOADED else len(said), state[:1].upper() + state[1:])
        detail = ". ".join(said)
        return Row(Kind.MODEL, name(file), file=file, current=current, phase=phase, plan=plan, detail=detail)

    def _unusable_row(self) -> Row:
        names = listed(one_line(bad.path.name, 60) for bad in self._unusable[:2])
        sentences = [
            tr("{name}: {value}", name=one_line(bad.path.name, 60), value=bad.sentence)
            for bad in self._unusable[:_MOST_SENTENCES]
        ]
        text = tr_n(
            "{n} file cannot be used: {names}",
            "{n} files cannot be used: {names}",
            len(self._unusable),
            names=names,
        )
        return Row(Kind.NOTE, text, "warn", tooltip="\n".join(sentences))

    def _command_rows(self) -> list[Row]:
        rows = []
        if self._current:
            model = name(self._current)
            if self._phase is Phase.LOADING:
                rows.append(Row(Kind.CANCEL, tr("Cancel loading {model}", model=model), "x"))
            if self._phase is Phase.LOADED:
                rows.append(Row(Kind.UNLOAD, tr("Unload {model}", model=model), "redo"))
            rows.append(Row(Kind.SETTINGS, tr("Settings of {model}...", model=model), "sliders"))
        rows.append(Row(Kind.OPEN, tr("Open a GGUF file..."), "folder"))
        return rows

    def wanted_size(self) -> tuple[int, int]:
        """As high as the rows."""
        commands = self.commands.wanted_height()
        self.commands.setFixedHeight(commands)
        height = 14 + commands
        if not self.filter.isHidden():
            height += self.filter.sizeHint().height() + 6
        if not self.models.isHidden():
            height += self.models.wanted_height() + 13
        width = max(self._theme.px(_WIDTH), self._button.width())
        return width, min(height, self._theme.px(_HEIGHT))

    # Moving and choosing --------------------------------------------------

    def _go_to_current(self) -> None:
        keyboard = self._button.hasFocus()
        for rows in (self.models, self.commands):
            rows.keyboard_leads = keyboard
        models = self.models.rows.rows
        at = next((at for at, row in enumerate(models) if row.current), None)
        if at is None:
            at = next(iter(self.models.enabled_rows()), None)
        if at is None:
            self._enter(self.commands, 0)
        else:
            self._enter(self.models, at)
            centre = QAbstractItemView.ScrollHint.PositionAtCenter
            self.models.scrollTo(self.models.currentIndex(), centre)
        if not self.filter.isHidden():
            self.filter.setFocus(Qt.FocusReason.PopupFocusReason)

    def _enter(self, rows: RowList, at: int) -> None:
        rows.setFocus(Qt.FocusReason.PopupFocusReason)
        rows.go_to(at)

    def _leave_filter(self, step: int) -> None:
        can_be = self.models.enabled_rows()
        here = self.models.currentIndex().row()
        beyond = [at for at in can_be if (at - here) * step > 0]
        self.models.keyboard_leads = self.commands.keyboard_leads = True
        if beyond:
            self._enter(self.models, beyond[0] if step > 0 else beyond[-1])
        elif step > 0:
            self._leave_models(1)

    def _leave_models(self, step: int) -> None:
        if step > 0:
            self.commands.keyboard_leads = True
            self._enter(self.commands, 0)
        elif not self.filter.isHidden():
            self.filter.setFocus(Qt.FocusReason.BacktabFocusReason)

    def _leave_commands(self, step: int) -> None:
        can_be = self.models.enabled_rows()
        if step < 0 and can_be:
            self.models.keyboard_leads = True
            self._enter(self.models, can_be[-1])
        elif step < 0:
            self._leave_models(-1)

    def _on_models_touched(self) -> None:
        self.models.set_marks_current(True)
        self.commands.set_marks_current(False)

    def _on_commands_touched(self) -> None:
        self.models.set_marks_current(False)
        self.commands.set_marks_current(True)

    def _choose(self, row: Row) -> None:
        self.close()
        self.chosen.emit(row)

    def _choose_found(self) -> None:
        row = self.models.current_row()
        if row and row.enabled and self.models.marks_current:
            self._choose(row)

    def _on_filter_changed(self) -> None:
        self._refresh()
        can_be = self.models.enabled_rows()
        if can_be:
            self.models.go_to(can_be[0])

    def _on_typed(self, text: str) -> None:
        if not self.filter.isHidden():
            self.filter.setFocus(Qt.FocusReason.OtherFocusReason)
            self.filter.insert(text)
