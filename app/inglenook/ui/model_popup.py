"""The list that the model picker opens: models, and under them what can be done."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QVBoxLayout, QWidget

from inglenook.core.text import format_size, one_line
from inglenook.jobs.generation import Phase
from inglenook.models.fit import Plan
from inglenook.models.library import ModelFile, Unusable
from inglenook.ui.model_rows import Kind, Row, RowList
from inglenook.ui.model_words import full_name, name, need_words, state_words
from inglenook.ui.popup_shape import RADIUS, round_corners
from inglenook.ui.search_field import SearchField
from inglenook.ui.theme import Theme

_MOST_WITHOUT_FILTER = 6
_WIDTH, _HEIGHT = 388, 480  # of all of it, in design pixels
_EDGE = 8  # what is left free to the edges of the screen
_MOST_SENTENCES = 8


class ModelPopup(QFrame):
    """Arrow keys and Enter, or the mouse; typing filters where there are many models."""

    chosen = Signal(object)  # Row
    dismissed = Signal()  # by Esc

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self._theme = theme
        self._files: list[ModelFile] = []
        self._unusable: list[Unusable] = []
        self._fits: Mapping[Path, Plan] = {}
        self._current: ModelFile | None = None
        self._phase = Phase.NONE
        self._fraction: float | None = None
        self._button = parent
        self.setAccessibleName("Choose a model")

        self.filter = SearchField(theme, "Find a model")
        self.models = RowList(theme, "Models to choose from", self)
        self._line = QFrame()
        self._line.setObjectName("line")
        self._line.setFixedHeight(1)
        self.commands = RowList(theme, "What to do", self)
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
        theme.changed.connect(self._fit)

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
        self._fit()
        self.show()
        self._go_to_current()

    # ----------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        # A key pressed here, Esc above all, is no shortcut of the window.
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # Else the press that closes the list goes on to the button and opens it again.
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.colour("surface"))
        painter.setPen(QPen(self._theme.colour("border-strong"), 1))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, RADIUS - 0.5, RADIUS - 0.5)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        round_corners(self)

    # Rows -----------------------------------------------------------------

    def _refresh(self) -> None:
        if self.isVisible():
            self._show_rows()
            self._fit()

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
            rows.append(Row(Kind.NOTE, f'Nothing found for "{one_line(self.filter.text(), 40)}"'))
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
            said.append("Built in")
        if state := state_words(phase, self._fraction):
            said.insert(0 if phase is Phase.LOADED else len(said), state.capitalize())
        detail = ". ".join(said)
        return Row(Kind.MODEL, name(file), file=file, current=current, phase=phase, plan=plan, detail=detail)

    def _unusable_row(self) -> Row:
        count = len(self._unusable)
        text = "1 file cannot be used" if count == 1 else f"{count} files cannot be used"
        names = ", ".join(one_line(bad.path.name, 60) for bad in self._unusable[:2])
        sentences = [
            f"{one_line(bad.path.name, 60)}: {bad.sentence}" for bad in self._unusable[:_MOST_SENTENCES]
        ]
        return Row(Kind.NOTE, f"{text}: {names}", "warn", tooltip="\n".join(sentences))

    def _command_rows(self) -> list[Row]:
        rows = []
        if self._current and self._phase is Phase.LOADING:
            rows.append(Row(Kind.CANCEL, f"Cancel loading {name(self._current)}", "x"))
        if self._current and self._phase is Phase.LOADED:
            rows.append(Row(Kind.UNLOAD, f"Unload {name(self._current)}", "redo"))
        if self._current:
            rows.append(Row(Kind.SETTINGS, f"Settings of {name(self._current)}...", "sliders"))
        rows.append(Row(Kind.OPEN, "Open a GGUF file...", "folder"))
        return rows

    def _fit(self) -> None:
        """Be as high as the rows, right-aligned under the button, on the screen."""
        button = self._button
        commands = self.commands.wanted_height()
        self.commands.setFixedHeight(commands)
        height = 14 + commands
        if not self.filter.isHidden():
            height += self.filter.sizeHint().height() + 6
        if not self.models.isHidden():
            height += self.models.wanted_height() + 13
        screen = button.screen().availableGeometry().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        height = min(height, self._theme.px(_HEIGHT), screen.height())
        width = min(max(self._theme.px(_WIDTH), button.width()), screen.width())
        edge = 0 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else button.width() - width
        corner = button.mapToGlobal(QPoint(edge, button.height() + 4))
        left = min(max(corner.x(), screen.left()), screen.right() + 1 - width)
        top = min(max(corner.y(), screen.top()), screen.bottom() + 1 - height)
        self.setGeometry(left, top, width, height)

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
