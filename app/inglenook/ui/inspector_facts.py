"""What a model file says about itself, where it is from and whether it is the right one, as a table."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from inglenook.core.language import listed, mark, number, tr, tr_n
from inglenook.core.text import one_line
from inglenook.models.details import GgufDetails
from inglenook.models.library import Installed, Verified
from inglenook.models.licences import LicenceClass, licence
from inglenook.ui.badges import LICENCE_TONES, Badge
from inglenook.ui.download_rows import IconButton
from inglenook.ui.flow_layout import FlowLayout
from inglenook.ui.installed_rows import verified_sentence
from inglenook.ui.labels import plain_label, plain_tooltip
from inglenook.ui.link_dialog import confirm_and_open
from inglenook.ui.model_words import percent
from inglenook.ui.theme import Theme

_NAMES = 112  # width of the names, in design pixels, as below
_NAMES_NARROW = 88
_NARROW = 360
_LONGEST = 300  # characters of one fact

_TOKENIZERS = {
    "gpt2": "BPE",
    "llama": "SentencePiece",
    "gemma4": "SentencePiece",
    "bert": "WordPiece",
    "t5": "Unigram",
    "rwkv": "RWKV",
    "plamo2": "PLaMo",
}
_STATE_WORDS = {
    Verified.NO_REFERENCE: (mark("No published hash"), "hint"),
    Verified.NOT_CHECKED: (mark("Not verified yet"), "secondary"),
    Verified.DIFFERS: (mark("Does not match"), "bad"),
    Verified.CHECKING: (mark("Checking"), "secondary"),
}


def facts_of(details: GgufDetails) -> list[tuple[str, str]]:
    """Names and values in their order; what the file does not say is left out. Safe to show.

    The names are translated where they are shown.
    """
    found = [
        (mark("Architecture"), _architecture(details)),
        (mark("Attention"), _attention(details)),
        (mark("Context"), _context(details)),
        (mark("Tokenizer"), _tokenizer(details)),
        (mark("Quantisation"), _quantisation(details)),
        (mark("Tensor types"), _tensor_types(details)),
        (mark("File"), _file(details)),
        (mark("Stop tokens"), " ".join(details.stop_tokens)),
    ]
    return [(name, one_line(value, _LONGEST)) for name, value in found if value]


class InspectorFacts(QFrame):
    """GUI thread. All of it is plain text that can be selected; nothing of it is trusted."""

    def __init__(self, theme: Theme, endpoint: str) -> None:
        """`endpoint`: of the hub where repositories have their pages."""
        super().__init__()
        self._theme, self._endpoint = theme, endpoint
        self._facts: list[tuple[str, str]] = []
        self._row: Installed | None = None
        self._licence = ""  # as the file says
        self.setProperty("kind", "card")
        self.sentence = plain_label(tr("Reading the file..."), kind="secondary", wrap=True)
        self._table = _Table(theme)
        self._below = _Table(theme)
        self._line = QFrame()
        self._line.setObjectName("line")
        self._line.setFixedHeight(1)
        self.source = _Link()
        self.source.clicked.connect(lambda: confirm_and_open(self.window(), self._page()))
        self.licence_badge = Badge(theme)
        self.licence_link = _Link()
        self.licence_link.clicked.connect(self._read_licence)
        self.licence_sentence = plain_label("", "caption", "hint", wrap=True)
        self.hash = _Value(theme, mono=True, wrap=False)
        self.copy_hash = IconButton(theme, "copy", tr("Copy SHA-256"))
        self.copy_hash.clicked.connect(self._copy_hash)
        self.state_mark = QLabel()
        self.state = plain_label("", "caption")
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()

    def show_details(self, details: GgufDetails) -> None:
        """Show what the file says."""
        self.sentence.hide()
        self._facts = facts_of(details)
        self._licence = details.header.licence
        self._table.clear()
        for name, value in self._facts:
            label = _Value(self._theme, mono=name == "Stop tokens")
            label.setText(value)
            self._table.add(name, label)
        self._show_licence()

    def show_failure(self, sentence: str) -> None:
        """Say why the file cannot be read."""
        self._table.clear()
        self._facts = []
        self.sentence.setText(sentence)
        self.sentence.setProperty("kind", "bad")
        self.sentence.style().polish(self.sentence)
        self.sentence.show()

    def show_row(self, row: Installed | None) -> None:
        """Show where the file is from, and whether it is the right one."""
        self._row = row
        repo = row.repo if row else ""
        self.source.show_text(one_line(repo, 120) if repo else "")
        self._below.show_named("Source", bool(repo))
        known = row.sha256 if row else ""
        self.hash.setText(f"{known[:8]}...{known[-8:]}" if known else "")
        self.hash.setVisible(bool(known))
        self.hash.setToolTip(plain_tooltip(known))
        self.hash.setAccessibleDescription(known)
        self.copy_hash.setVisible(bool(known))
        self._show_state(row)
        self._show_licence()

    def show_checking(self, fraction: float) -> None:
        """How much of the file has been read."""
        self._say_state(tr("Checking {percent}", percent=percent(fraction)), "secondary")

    @property
    def as_text(self) -> str:
        """All facts in lines, for the clipboard."""
        facts = list(self._facts)
        if self._row:
            facts += [("Source", self._row.repo), ("SHA-256", self._row.sha256)]
        return "\n".join(tr("{name}: {value}", name=tr(name), value=value) for name, value in facts if value)

    # Inside ---------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        above = QVBoxLayout()
        above.setContentsMargins(16, 12, 16, 12)
        above.setSpacing(10)
        above.addWidget(plain_label(tr("Facts from the file"), "heading"))
        above.addWidget(self.sentence)
        above.addWidget(self._table)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)  # the border of the frame counts already
        whole.setSpacing(0)
        whole.addLayout(above)
        whole.addWidget(self._line)
        below = QVBoxLayout()
        below.setContentsMargins(16, 12, 16, 12)
        below.addWidget(self._below)
        whole.addLayout(below)
        whole.addStretch(1)
        self._below.add(mark("Source"), self.source)
        allowed = QWidget()
        column = QVBoxLayout(allowed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(_side_by_side(self.licence_badge, self.licence_link))
        column.addWidget(self.licence_sentence)
        self._below.add(mark("Licence"), allowed)
        said = _side_by_side(self.state_mark, self.state)
        self._below.add("SHA-256", _side_by_side(self.hash, self.copy_hash, said))

    def _show_licence(self) -> None:
        known = licence((self._row.licence if self._row else "") or self._licence)
        self.licence_badge.show_badge(tr(known.kind.value), LICENCE_TONES[known.kind])
        is_named = known.kind is not LicenceClass.UNKNOWN or bool(known.id)
        self.licence_link.show_text(known.name if is_named else "")
        self.licence_link.setEnabled(bool(known.url or self._page()))
        self.licence_link.setVisible(is_named)
        self.licence_sentence.setText(known.sentence)

    def _read_licence(self) -> None:
        known = licence((self._row.licence if self._row else "") or self._licence)
        # A licence that only this model has is on its page.
        confirm_and_open(self.window(), known.url or self._page())

    def _page(self) -> str:
        """The address of the repository; empty where none is known."""
        return f"{self._endpoint}/{self._row.repo}" if self._row and self._row.repo else ""

    def _show_state(self, row: Installed | None) -> None:
        if row is not None and row.verified is Verified.MATCHES:
            words = tr("Matches source") if row.is_published else tr("Unchanged since its first check")
            self._say_state(words, "good")
        else:
            words, kind = _STATE_WORDS[row.verified if row else Verified.NO_REFERENCE]
            self._say_state(tr(words), kind)
        self.state.setAccessibleDescription(verified_sentence(row) if row else "")

    def _say_state(self, words: str, kind: str) -> None:
        self.state.setText(words)
        self.state.setProperty("kind", kind)
        self.state.style().polish(self.state)
        self._show_mark()

    def _show_mark(self) -> None:
        icon = {"good": "check", "bad": "error"}.get(self.state.property("kind"))
        self.state_mark.setVisible(icon is not None)
        if icon:
            self.state_mark.setPixmap(self._theme.pixmap(icon, self.state.property("kind"), 14))

    def _copy_hash(self) -> None:
        if self._row:
            QGuiApplication.clipboard().setText(self._row.sha256)

    def _dress(self) -> None:
        self._show_mark()


class _Table(QWidget):
    """Names on the leading side, values beside them."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows: list[tuple[str, QLabel, QWidget]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(1, 1)
        theme.changed.connect(self._arrange)
        self._arrange()

    def add(self, name: str, value: QWidget) -> None:
        """`name` is marked for translation, and translated here."""
        label = plain_label(tr(name), kind="secondary")
        if isinstance(value, QLabel):
            value.setAccessibleDescription(tr(name))
        row = len(self._rows)
        top, leading = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignLeading
        self._grid.addWidget(label, row, 0, top)
        self._grid.addWidget(value, row, 1, top | leading if isinstance(value, _Link) else top)
        self._rows.append((name, label, value))

    def clear(self) -> None:
        for _, label, value in self._rows:
            for widget in (label, value):
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self._rows = []

    def show_named(self, name: str, shown: bool) -> None:
        for added, label, value in self._rows:
            if added == name:
                label.setVisible(shown)
                value.setVisible(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < self._theme.px(_NARROW)
        self._grid.setColumnMinimumWidth(0, self._theme.px(_NAMES_NARROW if narrow else _NAMES))
        self._grid.setVerticalSpacing(self._theme.px(12))


class _Link(QPushButton):
    """Text that leads to the web, shortened where there is no room for it."""

    def __init__(self) -> None:
        super().__init__()
        self._whole = ""
        self.setProperty("kind", "link")
        self.setProperty("flush", "true")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        self._whole = text
        self.setAccessibleName(text)
        self.setToolTip(plain_tooltip(text))
        self.updateGeometry()
        self._elide()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 8, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        middle = Qt.TextElideMode.ElideMiddle
        self.setText(self.fontMetrics().elidedText(self._whole, middle, self.width()).replace("&", "&&"))


def _side_by_side(*widgets: QWidget) -> QWidget:
    """In one line, or in several where there is no room."""
    whole = QWidget()
    flow = FlowLayout(whole, 8)
    for widget in widgets:
        flow.addWidget(widget)
    return whole


class _Value(QLabel):
    """Plain text that can be selected."""

    def __init__(self, theme: Theme, *, mono: bool = False, wrap: bool = True) -> None:
        super().__init__()
        self._theme, self._mono = theme, mono
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setMinimumWidth(1)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        if self._mono:
            self.setFont(self._theme.font("code"))


# What the facts say ---------------------------------------------------------------------------------


def _architecture(details: GgufDetails) -> str:
    header = details.header
    said = [header.architecture]
    if header.block_count:
        said.append(tr_n("{n} layer", "{n} layers", header.block_count))
    if header.embedding_length:
        said.append(tr("embedding {size}", size=number(header.embedding_length)))
    if details.experts and header.shape.experts_used:
        used = number(header.shape.experts_used)
        said.append(tr_n("{n} expert ({used} used)", "{n} experts ({used} used)", details.experts, used=used))
    elif details.experts:
        said.append(tr_n("{n} expert", "{n} experts", details.experts))
    return listed(said)


def _attention(details: GgufDetails) -> str:
    shape = details.header.shape
    said = []
    if shape.heads:
        said.append(tr_n("{n} head", "{n} heads", shape.heads))
    if any(shape.kv_heads):
        most = max(shape.kv_heads)
        said.append(tr_n("{count} KV head", "{count} KV heads", most, count=_range(shape.kv_heads)))
    if shape.key_length:
        said.append(tr("head size {size}", size=number(shape.key_length)))
    if shape.window:
        said.append(tr("sliding window {size}", size=number(shape.window)))
    return listed(said)


def _range(numbers: tuple[int, ...]) -> str:
    least, most = min(numbers), max(numbers)
    return number(most) if least == most else tr("{least} to {most}", least=number(least), most=number(most))


def _context(details: GgufDetails) -> str:
    said = []
    if details.header.context_length:
        said.append(tr("{tokens} trained", tokens=number(details.header.context_length)))
    if details.rope_base:
        said.append(tr("RoPE base {base}", base=number(details.rope_base)))
    if details.rope_scaling and details.rope_factor:
        factor = f"{details.rope_factor:g}"
        said.append(tr("{kind} scaling x {factor}", kind=details.rope_scaling, factor=factor))
    elif details.rope_scaling:
        said.append(tr("{kind} scaling", kind=details.rope_scaling))
    return listed(said)


def _tokenizer(details: GgufDetails) -> str:
    kind = _TOKENIZERS.get(details.tokenizer, details.tokenizer)
    named = details.pre_tokenizer not in ("", "default", details.tokenizer)
    name = f"{kind} ({details.pre_tokenizer})" if kind and named else kind
    words = details.header.shape.vocabulary
    return listed((name, tr_n("{n} token", "{n} tokens", words) if words else ""))


def _quantisation(details: GgufDetails) -> str:
    bits = details.bits_per_weight
    said = tr("{bits} bits per weight", bits=number(bits, 2)) if bits else ""
    return listed((details.header.quantisation, said))


def _tensor_types(details: GgufDetails) -> str:
    return listed(f"{name} {number(count)}" for name, count in details.tensor_counts)


def _file(details: GgufDetails) -> str:
    header = details.header
    said = [
        f"GGUF v{details.version}",
        tr_n("{n} byte", "{n} bytes", header.size_bytes),
        tr_n("{n} tensor", "{n} tensors", header.shape.tensors),
    ]
    if details.files > 1:
        said.append(tr_n("{n} file", "{n} files", details.files))
    return listed(said)
