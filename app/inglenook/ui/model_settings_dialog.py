"""How one model is loaded, and what that costs: its context, the precision of it, cards, threads."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from inglenook.core.errors import SaveError
from inglenook.core.language import together, tr
from inglenook.core.settings import Settings
from inglenook.core.text import one_line
from inglenook.jobs.models import Models
from inglenook.models.facts import ModelSettings
from inglenook.models.library import ModelFile
from inglenook.ui.labels import plain_label
from inglenook.ui.model_settings_form import ModelSettingsForm
from inglenook.ui.model_words import name
from inglenook.ui.theme import Theme

_WIDTH = 600  # in design pixels


class ModelSettingsDialog(QDialog):
    """Kept with one button; they hold from the model's next load on. GUI thread."""

    applied = Signal(object)  # ModelFile, whose settings are others now

    def __init__(
        self, file: ModelFile, models: Models, settings: Settings, theme: Theme, parent: QWidget | None = None
    ) -> None:
        """`settings` are the program's, which hold where the model has none of its own."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._file, self._models, self._theme = file, models, theme
        self._kept = models.settings_of(file)
        self._unsaved = False  # the disk refused `_kept`
        self._fits_plan = False
        self.setWindowTitle(tr("Settings of {model}", model=name(file)))
        self.form = ModelSettingsForm(file, models, settings, theme)
        self._lay_out()

        # What is shown anew knows its height when Qt has laid it out, which it does on its own.
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self._fit)
        theme.changed.connect(self._settle.start)
        self.form.planned.connect(self._fit_once)
        self.form.changed.connect(self._show_reset)
        self._show_reset()
        self.form.context.setFocus()

    @property
    def chosen(self) -> ModelSettings:
        """What the controls show."""
        return self.form.chosen

    def accept(self) -> None:
        """Keep the settings and close. Where the disk refuses them, say so and stay open."""
        chosen = self.form.chosen
        if chosen == self._kept and not self._unsaved:
            super().accept()
            return
        self._kept = chosen
        try:
            self._models.change_settings(self._file, chosen)
        except SaveError as error:
            self._unsaved = True
            holds = tr("The settings hold until Inglenook is closed.")
            self._refused.setText(together(str(error), holds))
            self._refused.show()
            self._cancel.setText(tr("Close"))
            self.applied.emit(self._file)
            return
        self.applied.emit(self._file)
        super().accept()

    # Building -----------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._heading = plain_label(name(self._file), "title", wrap=True)
        self._refused = plain_label("", kind="bad", wrap=True)
        self._refused.hide()
        self._content = QWidget()
        column = self._column = QVBoxLayout(self._content)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        title = QHBoxLayout()
        title.addWidget(self._heading, 1)
        title.addWidget(plain_label(one_line(self._file.quantisation, 20), "caption", "hint"))
        column.addLayout(title)
        column.addWidget(self.form)
        column.addWidget(
            plain_label(tr("They hold when the model is loaded next."), "caption", "hint", wrap=True)
        )
        column.addStretch(1)
        self._page = QScrollArea()
        self._page.setWidgetResizable(True)
        self._page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page.setWidget(self._content)

        use = QPushButton(tr("Use these settings"))
        use.setProperty("kind", "primary")
        use.setDefault(True)
        self._cancel = QPushButton(tr("Cancel"))
        self.reset = QPushButton(tr("Reset"))
        self.reset.setProperty("kind", "quiet")
        self.reset.setAccessibleDescription(tr("Load this model as the program would by itself"))
        for button in (self._cancel, self.reset):
            button.setAutoDefault(False)
        buttons = QDialogButtonBox()
        buttons.addButton(use, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self._cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.reset, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.reset.clicked.connect(lambda: self.form.choose(ModelSettings()))
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 12, 20, 16)
        foot.setSpacing(12)
        foot.addWidget(self._refused)
        foot.addWidget(buttons)
        line = QFrame()
        line.setObjectName("line")
        line.setFixedHeight(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._page, 1)
        outer.addWidget(line)
        outer.addLayout(foot)
        self._buttons = buttons

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit_once(self) -> None:
        """When the first plan is there, for its numbers need room; later sizes are the person's."""
        if not self._fits_plan and self.form.plan is not None:
            self._fits_plan = True
            self._settle.start()

    def _fit(self) -> None:
        """Be as high as all of it, on the screen."""
        room = self.screen().availableSize() * 0.9
        width = min(self._theme.px(_WIDTH), room.width())
        self.resize(width, min(self.height(), room.height()))
        # Its rows know how high they are only at the width they get.
        for layout in (self.layout(), self._column):
            if layout:
                layout.activate()
        height = self._column.totalHeightForWidth(width) + self._buttons.sizeHint().height() + 29
        self.resize(width, min(height, room.height()))
        # A line that breaks beside a scroll bar, and would not without one, is counted here.
        hidden = self._page.verticalScrollBar().maximum()
        self.resize(width, min(height + hidden, room.height()))
        self.setMinimumSize(QSize(360, 320).boundedTo(room))

    def _show_reset(self) -> None:
        self.reset.setEnabled(self.form.chosen != ModelSettings())
