"""The steps of an import: what to read, what is in it, and what came of it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from inglenook.core.importers import Source
from inglenook.core.importing import ImportOptions, Preview, Report, SkippedThings
from inglenook.core.imports import Import, Undone
from inglenook.core.language import number, together, tr, tr_n
from inglenook.core.text import clean, one_line
from inglenook.ui.download_words import day_words
from inglenook.ui.labels import plain_label, plain_tooltip
from inglenook.ui.theme import Theme

_LONGEST_NAME = 60  # characters of a file or program
_MOST_EARLIER = 20  # imports that are offered to be undone


class ChoosePage(QWidget):
    """Which file or folder."""

    file_wanted = Signal()
    folder_wanted = Signal()
    chosen = Signal(object)  # Path
    undo_wanted = Signal(object)  # Import

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.file = QPushButton(tr("Choose a file..."))
        self.file.setProperty("kind", "primary")
        self.file.setDefault(True)
        self.file.clicked.connect(lambda checked: self.file_wanted.emit())
        self.folder = QPushButton(tr("Choose a folder..."))
        self.folder.clicked.connect(lambda checked: self.folder_wanted.emit())
        drop = QFrame()
        drop.setProperty("kind", "card")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.file)
        row.addWidget(self.folder)
        row.addStretch(1)
        inside = QVBoxLayout(drop)
        inside.setContentsMargins(16, 14, 16, 16)
        inside.setSpacing(8)
        inside.addWidget(
            plain_label(tr("Drop a file or a folder here, or choose one"), "ui-strong", wrap=True)
        )
        inside.addWidget(
            plain_label(
                tr(
                    "Exports of ChatGPT and Claude (zip), Open WebUI, LM Studio, Jan, Ollama, GPT4All and "
                    "Inglenook. They are read on this computer and not changed."
                ),
                kind="secondary",
                wrap=True,
            )
        )
        inside.addSpacing(4)
        inside.addLayout(row)
        self._found = _Rows(tr("Found on this computer"))
        self._earlier = _Rows(tr("Imported before"))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(drop)
        column.addWidget(self._found)
        column.addWidget(self._earlier)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)

    def show_found(self, sources: Sequence[Source]) -> None:
        """Programs on this computer whose chats can be read where they lie."""
        self._found.clear()
        for source in sources:
            name = one_line(source.name, _LONGEST_NAME)
            about = tr_n("about {n} chat", "about {n} chats", source.count_hint)
            look = tr("Look at {name}, {about}", name=name, about=about)
            button = self._found.add(name, about, tr("Look"), look)
            button.setToolTip(plain_tooltip(one_line(str(source.path), 300)))
            button.clicked.connect(lambda checked, path=source.path: self.chosen.emit(path))

    def show_earlier(self, imports: Sequence[Import]) -> None:
        """Imports that can be undone."""
        self._earlier.clear()
        for each in imports[:_MOST_EARLIER]:
            name = one_line(each.source, _LONGEST_NAME)
            about = f"{tr_n('{n} chat', '{n} chats', each.chats)}, {day_words(each.created)}"
            undo = tr("Undo import of {name}, {about}", name=name, about=about)
            button = self._earlier.add(name, about, tr("Undo..."), undo)
            button.clicked.connect(lambda checked, which=each: self.undo_wanted.emit(which))


class PreviewPage(QWidget):
    """What is in a file, and how to take it over."""

    skipped_wanted = Signal(object)  # SkippedThings

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._preview: Preview | None = None
        self._heading = plain_label("", "title", wrap=True)
        self._about = plain_label("", kind="secondary", wrap=True)
        self.table = QTableWidget(0, 3)
        self.table.setObjectName("log")
        self.table.setAccessibleName(tr("Chats in the file"))
        self.table.setHorizontalHeaderLabels([tr("Chat", note="noun"), tr("Messages"), tr("Begun")])
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for section in (1, 2):
            self.table.horizontalHeader().setSectionResizeMode(
                section, QHeaderView.ResizeMode.ResizeToContents
            )
        self.skip_known = QCheckBox()
        self.skip_known.setChecked(True)
        self.into = QCheckBox(tr("Put them into the folder"))
        self.into.setChecked(True)
        self.into_name = QLineEdit()
        self.into_name.setAccessibleName(tr("Name of the folder"))
        self.into_name.setProperty("density", "compact")
        self.into.toggled.connect(self.into_name.setEnabled)
        self.skipped = QPushButton()
        self.skipped.setProperty("kind", "link")
        self.skipped.setProperty("flush", True)
        self.skipped.setAutoDefault(False)
        self.skipped.clicked.connect(self._on_skipped)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.into)
        row.addWidget(self.into_name, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._heading)
        column.addWidget(self._about)
        column.addWidget(self.table, 1)
        column.addWidget(self.skipped, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.skip_known)
        column.addLayout(row)

    def show_preview(self, preview: Preview) -> None:
        self._preview = preview
        source = one_line(preview.source, _LONGEST_NAME)
        self._heading.setText(tr_n("{source}: {n} chat", "{source}: {n} chats", preview.chats, source=source))
        name = one_line(preview.path.name, 80)
        about = [tr_n("{n} message in {file}.", "{n} messages in {file}.", preview.messages, file=name)]
        if preview.chats > len(preview.first):
            listed = len(preview.first)
            about.append(tr_n("The first {n} is listed.", "The first {n} are listed.", listed))
        self._about.setText(together(*about))
        self._fill(preview)
        self.skip_known.setText(
            tr_n(
                "Leave out {n} chat that is here already",
                "Leave out {n} chats that are here already",
                preview.known,
            )
        )
        self.skip_known.setVisible(preview.known > 0)
        self.skip_known.setChecked(True)
        self.into_name.setText(source)
        own = preview.source == "Inglenook"  # it brings its own folders
        self.into.setChecked(not own)
        self.into_name.setEnabled(not own)
        skipped = preview.skipped.count
        self.skipped.setText(
            tr_n("{n} thing cannot be taken over", "{n} things cannot be taken over", skipped)
        )
        self.skipped.setVisible(skipped > 0)

    @property
    def options(self) -> ImportOptions:
        into = self.into_name.text().strip() if self.into.isChecked() else ""
        return ImportOptions(skip_known=self.skip_known.isChecked(), into=into)

    @property
    def wanted(self) -> int:
        """How many chats would be imported."""
        if self._preview is None:
            return 0
        return self._preview.chats - (self._preview.known if self.skip_known.isChecked() else 0)

    def _fill(self, preview: Preview) -> None:
        self.table.setRowCount(len(preview.first))
        for row, chat in enumerate(preview.first):
            title = tr("{title} (here already)", title=chat.title) if chat.is_known else chat.title
            cells = (title, number(chat.messages), day_words(chat.created) if chat.created > 0 else "")
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                if column == 0:
                    item.setToolTip(plain_tooltip(title))
                if column == 1:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)
        self.table.scrollToTop()

    def _on_skipped(self) -> None:
        if self._preview is not None:
            self.skipped_wanted.emit(self._preview.skipped)


class ReportPage(QWidget):
    """What came of an import."""

    undo_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._text = ""
        self._heading = plain_label("", "title", wrap=True)
        self._sentence = plain_label("", kind="secondary", wrap=True)
        self._skipped = QPlainTextEdit()
        self._skipped.setReadOnly(True)
        self._skipped.setProperty("kind", "field")
        self._skipped.setAccessibleName(tr("What was skipped, and why"))
        self._skipped.setTabChangesFocus(True)
        self.undo = QPushButton(tr("Undo import"))
        self.undo.setAutoDefault(False)
        self.undo.clicked.connect(lambda checked: self.undo_wanted.emit())
        self.copy = QPushButton(tr("Copy report"))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(self._copy)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.undo)
        row.addWidget(self.copy)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self._sentence)
        column.addWidget(self._skipped, 100)
        column.addLayout(row)
        column.addStretch(1)

    def show_report(self, report: Report) -> None:
        heading = tr("Nothing was imported")
        if report.chats:
            heading = tr_n("{n} chat imported", "{n} chats imported", report.chats)
        sentence = report_sentence(report)
        skipped = skipped_text(report.skipped)
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        self._skipped.setPlainText(clean(skipped))
        self._skipped.setVisible(bool(skipped))
        self.undo.setVisible(report.import_id is not None)
        self.undo.setEnabled(True)
        self._text = f"{heading}\n{one_line(report.file)}\n{sentence}\n\n{skipped}".strip() + "\n"

    def show_undone(self, undone: Undone) -> None:
        self._heading.setText(tr("The import was undone"))
        self._sentence.setText(undone_sentence(undone))
        self._skipped.hide()
        self.undo.hide()
        self.copy.hide()

    def say(self, sentence: str) -> None:
        """Instead of what stood there."""
        self._sentence.setText(sentence)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)


class _Rows(QWidget):
    """A heading and lines with a button each; hidden while there are none."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self._lines: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(plain_label(heading, "ui-strong"))
        self.hide()

    def add(self, name: str, about: str, label: str, accessible: str) -> QPushButton:
        button = QPushButton(label)
        button.setProperty("density", "compact")
        button.setAutoDefault(False)
        button.setAccessibleName(accessible)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(plain_label(name))
        row.addWidget(plain_label(about, "caption", "secondary"))
        row.addStretch(1)
        row.addWidget(button)
        self._column.addWidget(line)
        self._lines.append(line)
        self.show()
        return button

    def clear(self) -> None:
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []
        self.hide()


def report_sentence(report: Report) -> str:
    """What happened besides, in a few short sentences."""
    parts = [report.problem] if report.problem else []
    if report.stopped:
        parts.append(tr("Stopped. What was imported before stays."))
    if report.chats:
        parts.append(tr_n("With {n} message.", "With {n} messages.", report.messages))
    if report.known:
        parts.append(tr_n("{n} chat was here already.", "{n} chats were here already.", report.known))
    if skipped := report.skipped.count:
        parts.append(
            tr_n("{n} thing could not be taken over.", "{n} things could not be taken over.", skipped)
        )
    return together(*parts)


def undone_sentence(undone: Undone) -> str:
    said = [tr_n("{n} chat is gone for good.", "{n} chats are gone for good.", undone.removed)]
    if undone.kept:
        said.append(
            tr_n(
                "{n} chat that you have written in since was kept.",
                "{n} chats that you have written in since were kept.",
                undone.kept,
            )
        )
    return together(*said)


def skipped_text(skipped: SkippedThings) -> str:
    """A line for each."""
    lines = [tr("{name}: {value}", name=each.what, value=each.why) for each in skipped.told]
    if (rest := skipped.count - len(skipped.told)) > 0:
        lines.append(tr_n("and {n} more", "and {n} more", rest))
    return "\n".join(lines)


def dropped_path(urls: Sequence[QUrl]) -> Path | None:
    """The one local file or folder among what was dropped."""
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return paths[0] if len(paths) == 1 else None
