"""The card of the first page that offers three models to download, of which one is chosen."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from inglenook.core.language import listed, number, tr
from inglenook.core.text import one_line
from inglenook.models import fit
from inglenook.models.curated import CONTEXT_LENGTH, CuratedModel
from inglenook.models.fit import Verdict
from inglenook.models.licences import licence
from inglenook.ui.badges import LICENCE_TONES, Badge, FitLabel
from inglenook.ui.direction import set_margins
from inglenook.ui.first_run_card import Card
from inglenook.ui.flow_layout import FlowLayout
from inglenook.ui.hub_words import hit_name
from inglenook.ui.labels import plain_label
from inglenook.ui.theme import Theme

_GAP = 18  # between the facts of a row
_NARROW = 560  # design pixels below which the licence stands under the name


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A model of the list with what this computer makes of it."""

    model: CuratedModel
    verdict: Verdict

    @property
    def size(self) -> str:
        """One decimal: it is about right, and enough to choose by."""
        size = self.model.usual.size
        if size >= 950_000_000:
            return tr("{size} GB", size=number(size / 1e9, 1))
        return tr("{size} MB", size=number(size / 1e6))


def suggestion(model: CuratedModel, free: int, total: int) -> Suggestion:
    """Whether the usual version of this model fits. `free`, `total`: bytes of memory."""
    plan = fit.plan(
        lambda length: model.need(model.usual, length),
        CONTEXT_LENGTH,
        trained=model.shape.context_length,
        free=free,
        total=total,
    )
    return Suggestion(model, plan.verdict)


class FirstDownloadCard(QFrame):
    """GUI thread. Hidden until there is something to offer."""

    download_wanted = Signal(str, str, str)  # repository, quantisation, name of the model
    all_models_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("kind", "card")
        self._head = Card(theme, "get", "text-2", framed=False)
        self._head.title.setText(tr("Download a better model"))
        self._group = QButtonGroup(self)
        self._group.idToggled.connect(lambda: self._show_chosen())
        self.rows: list[_Row] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._globe = QLabel()
        self._where = plain_label("", "caption", "hint", wrap=True)
        self.all_models = QPushButton(tr("See all models"))
        self.all_models.setProperty("kind", "link")
        self.all_models.clicked.connect(lambda: self.all_models_wanted.emit())
        self.download = QPushButton(tr("Download"))
        self.download.clicked.connect(self._on_download)
        for button in (self.all_models, self.download):
            button.setAutoDefault(False)
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def show_models(
        self, models: list[CuratedModel], free: int, total: int, graphics: str, host: str
    ) -> None:
        """Offer these, the first of them as recommended. `free`, `total`: bytes of memory.

        `graphics` is the name of the graphics card, if there is one; `host` is who is contacted.
        """
        for row in self.rows:
            self._group.removeButton(row.radio)
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [
            _Row(self._theme, suggestion(model, free, total), is_recommended=at == 0)
            for at, model in enumerate(models)
        ]
        for at, row in enumerate(self.rows):
            self._group.addButton(row.radio, at)
            self._rows.addWidget(row)
        computer = tr("{total} memory, {free} free", total=fit.in_gb(total, 0), free=fit.in_gb(free))
        graphics = one_line(graphics, 60)
        hardware = listed((computer, graphics))
        self._head.text.setText(tr("These suit this computer: {hardware}.", hardware=hardware))
        self._where.setText(tr("Goes online for this download only, to {host}", host=host))
        if self.rows:
            self.rows[0].radio.setChecked(True)
        self.setVisible(bool(self.rows))

    def _lay_out(self) -> None:
        where = QHBoxLayout()
        where.setSpacing(19)
        where.addWidget(self._globe)
        where.addWidget(self._where, 1)
        self._buttons = FlowLayout(gap=12)
        self._buttons.addWidget(self.all_models)
        self._buttons.addWidget(self.download)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        set_margins(self._foot, 19, 12, 16, 12)
        self._foot.addLayout(where, 1)
        self._foot.addLayout(self._buttons)
        line = QFrame()
        line.setObjectName("line")
        line.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addLayout(self._rows)
        column.addWidget(line)
        column.addLayout(self._foot)

    def _chosen(self) -> "_Row | None":
        at = self._group.checkedId()
        return self.rows[at] if 0 <= at < len(self.rows) else None

    def _show_chosen(self) -> None:
        """The button names the size of what is chosen."""
        if row := self._chosen():
            self.download.setText(tr("Download {size}", size=row.suggestion.size))
            self.download.setAccessibleDescription(hit_name(row.suggestion.model.hit))
        for row in self.rows:
            row.update()

    def _on_download(self) -> None:
        if row := self._chosen():
            model = row.suggestion.model
            self.download_wanted.emit(model.hit.repo, model.usual.quantisation, hit_name(model.hit))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._theme.px(_NARROW)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._foot.setDirection(down if narrow else across)

    def _dress(self) -> None:
        self._globe.setPixmap(self._theme.pixmap("globe", "text-3", 14))


class _Row(QFrame):
    """One model to choose. A click anywhere chooses it."""

    def __init__(self, theme: Theme, suggested: Suggestion, *, is_recommended: bool) -> None:
        super().__init__()
        self._theme = theme
        self.suggestion = suggested
        hit = suggested.model.hit
        known = licence(hit.licence)
        self.radio = QRadioButton()
        self.radio.setAccessibleName(hit_name(hit))
        self.radio.setAccessibleDescription(
            listed(
                filter(
                    None,
                    (
                        tr("Recommended") if is_recommended else "",
                        suggested.size,
                        tr(suggested.verdict.value),
                        tr(known.kind.value),
                        suggested.model.good_for,
                    ),
                )
            )
        )
        self._name = plain_label(hit_name(hit))
        font = theme.font("ui")
        font.setWeight(QFont.Weight.Medium)
        self._name.setFont(font)
        first = FlowLayout(gap=8)
        first.addWidget(self._name)
        if is_recommended:
            first.addWidget(Badge(theme, tr("Recommended"), "accent"))
        self._below = _Facts(theme, suggested, FlowLayout(gap=12))
        self._beside = _Facts(theme, suggested, QHBoxLayout())
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(first)
        words.addWidget(plain_label(suggested.model.good_for, "caption", "secondary", wrap=True))
        words.addWidget(self._below)
        row = QHBoxLayout(self)
        set_margins(row, 18, 8, 16, 8)
        row.setSpacing(10)
        row.addWidget(self.radio)
        row.addLayout(words, 1)
        row.addWidget(self._beside)
        theme.changed.connect(self._dress)
        self._dress()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.radio.setChecked(True)
        self.radio.setFocus(Qt.FocusReason.MouseFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.radio.isChecked():
            painter.fillRect(self.rect(), self._theme.colour("hover" if self._theme.dark else "sunken"))
        painter.fillRect(0, 0, self.width(), 1, self._theme.colour("border"))

    def _place(self) -> None:
        narrow = self.width() < self._theme.px(_NARROW)
        self._below.setVisible(narrow)
        self._beside.setVisible(not narrow)

    def _dress(self) -> None:
        font = self._theme.font("ui")
        font.setWeight(QFont.Weight.Medium)
        self._name.setFont(font)
        self._beside.in_columns(self._theme)
        self._place()


class _Facts(QWidget):
    """Size, fit and licence of one model."""

    def __init__(self, theme: Theme, suggested: Suggestion, line: QLayout) -> None:
        super().__init__()
        known = licence(suggested.model.hit.licence)
        self._size = plain_label(suggested.size, kind="secondary")
        self._fit = FitLabel(theme, suggested.verdict)
        self._badge = Badge(theme, tr(known.kind.value), LICENCE_TONES[known.kind], known.sentence)
        line.setContentsMargins(0, 2, 0, 2)
        for widget in (self._size, self._fit, self._badge):
            line.addWidget(widget)
        if isinstance(line, QHBoxLayout):
            line.setSpacing(_GAP)
            line.insertStretch(2, 1)
        self.setLayout(line)

    def in_columns(self, theme: Theme) -> None:
        """Stand under those of the row above."""
        trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        self._size.setAlignment(trailing)
        self._size.setMinimumWidth(theme.px(60))
        self._fit.setMinimumWidth(theme.px(76))
        # What is left over stands before the badge.
        self.setMinimumWidth(theme.px(60) + theme.px(76) + theme.px(92) + 2 * _GAP)
