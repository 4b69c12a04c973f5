"""Help that comes with the program: first steps, glossary, keys, and what it is made of. No network.

The first two are Markdown files in `resources/help/<language>/`; a language that lacks one shows English.
To add a page: one line in `_FILES`, and the file.
"""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from inglenook import __version__
from inglenook.core import language, third_party
from inglenook.core.language import mark, tr
from inglenook.core.markdown import Block, Code, Heading, Paragraph, Run, Table, parse
from inglenook.core.paths import resource
from inglenook.ui import shortcut_list
from inglenook.ui.block_text import BlockText
from inglenook.ui.direction import set_margins
from inglenook.ui.labels import plain_label
from inglenook.ui.link_dialog import confirm_and_open
from inglenook.ui.named_box import NamedBox
from inglenook.ui.search_field import SearchField
from inglenook.ui.shortcut_list import Group
from inglenook.ui.theme import Theme

FIRST_STEPS, GLOSSARY, SHORTCUTS, ABOUT = "first-steps", "glossary", "shortcuts", "about"

# Page -> its title and its icon.
_PAGES = {
    FIRST_STEPS: (mark("First steps"), "play"),
    GLOSSARY: (mark("Glossary"), "doc"),
    SHORTCUTS: (mark("Keyboard shortcuts"), "keyboard"),
    ABOUT: (mark("About Inglenook"), "flame"),
}
_FILES = (FIRST_STEPS, GLOSSARY)

_SIZE = QSize(820, 640)  # in design pixels, as everything below
_LIST = 208
_NARROW = 640  # a narrower window has the pages in a box above the text
_KEYS_SHARE = 60  # percent of a table of keys that is for what they do

# Where the source of the libraries under the LGPL is published.
_QT_SOURCE = "https://download.qt.io/official_releases/qt/"
_PYSIDE_SOURCE = "https://download.qt.io/official_releases/QtForPython/"


class HelpWindow(QWidget):
    """Esc closes it, and it can be shown again. GUI thread."""

    def __init__(self, theme: Theme, keys: Callable[[], list[Group]], parent: QWidget) -> None:
        """`keys`: the keys of the program as they are now."""
        super().__init__(parent, Qt.WindowType.Window)
        self._theme, self._keys = theme, keys
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("page")
        self.setWindowTitle(tr("Help"))
        self._list = QListWidget()
        self._list.setObjectName("categories")
        self._list.setProperty("ownFocus", True)
        self._list.setAccessibleName(tr("Pages"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._box = NamedBox(tr("Pages"))
        for title, _icon in _PAGES.values():
            self._list.addItem(QListWidgetItem(tr(title)))
            self._box.addItem(tr(title))
        self._list.setCurrentRow(0)
        self._find = _Find(theme)
        self._find.wanted.connect(lambda: self._on_find())
        self._find.field.textChanged.connect(self._on_find_changed)
        self.text = BlockText(theme, self)
        self.text.anchorClicked.connect(lambda url: confirm_and_open(self, url.toString()))
        self._lay_out()
        self._list.currentRowChanged.connect(self._on_row)
        self._list.itemSelectionChanged.connect(self._on_selected)
        self._box.currentIndexChanged.connect(self._list.setCurrentRow)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        for keys_of, do in (
            (QKeySequence.StandardKey.Find, self._find.field.setFocus),
            (QKeySequence.StandardKey.FindNext, lambda: self._on_find()),
            (QKeySequence.StandardKey.FindPrevious, lambda: self._on_find(True)),
        ):
            QShortcut(QKeySequence(keys_of), self).activated.connect(do)
        theme.changed.connect(self._dress)
        room = self.screen().availableSize() * 0.9
        self.resize(QSize(theme.px(_SIZE.width()), theme.px(_SIZE.height())).boundedTo(room))
        self.setMinimumSize(QSize(360, 320).boundedTo(room))
        self._dress()

    @property
    def page(self) -> str:
        """The page that is shown."""
        return list(_PAGES)[max(0, self._list.currentRow())]

    def show_page(self, name: str, heading: str = "") -> None:
        """Come to the front with this page, at this heading if it has it."""
        row = list(_PAGES).index(name)
        if row == self._list.currentRow():
            self._write()
        else:
            self._list.setCurrentRow(row)
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if heading:
            self._go_to(heading)

    # Building -----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        header = QFrame()
        header.setObjectName("header")
        self._bar = QHBoxLayout(header)
        self._bar.addWidget(plain_label(tr("Help"), "title"))
        self._bar.addStretch(1)
        self._bar.addWidget(self._find, 3)
        self._line = QFrame()
        self._line.setObjectName("line")
        self._line.setFixedWidth(1)
        self._choice = QWidget()
        choice = QVBoxLayout(self._choice)
        choice.setContentsMargins(16, 16, 16, 0)
        choice.addWidget(self._box)
        self._margins = QHBoxLayout()
        self._margins.addWidget(self.text)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self._list)
        body.addWidget(self._line)
        body.addLayout(self._margins, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(header)
        outer.addWidget(self._choice)
        outer.addLayout(body, 1)
        self.setTabOrder(self._find.field, self._list)
        self.setTabOrder(self._list, self.text)

    def _adapt(self) -> None:
        narrow = self.width() < self._theme.px(_NARROW)
        self._list.setHidden(narrow)
        self._line.setHidden(narrow)
        self._choice.setHidden(not narrow)
        side = 16 if narrow else 24
        self._bar.setContentsMargins(side, 9, side, 9)
        set_margins(self._margins, side, 16, 4, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._adapt()

    def _dress(self) -> None:
        self._list.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))
        for row, (_title, icon) in enumerate(_PAGES.values()):
            self._list.item(row).setIcon(self._theme.icon(icon))
        self._list.ensurePolished()  # else it does not know its font
        needed = self._list.sizeHintForColumn(0) + 2 * 8
        self._list.setFixedWidth(max(self._theme.px(_LIST), needed))
        self._adapt()
        place = self.text.verticalScrollBar().value()
        self._write()
        self.text.verticalScrollBar().setValue(place)

    # Showing ------------------------------------------------------------------------------------

    def _on_row(self, row: int) -> None:
        self._box.setCurrentIndex(row)
        self._find.field.clear()
        self._write()

    def _on_selected(self) -> None:
        """Assistive technology selects without making current."""
        for item in self._list.selectedItems():
            self._list.setCurrentItem(item)

    def _write(self) -> None:
        page = self.page
        if page in _FILES:
            blocks = parse(_text_of(page))
        else:
            blocks = shortcut_list.blocks(self._keys()) if page == SHORTCUTS else _about()
        self.text.setAccessibleName(tr(_PAGES[page][0]))
        self.text.show_blocks(blocks, "page", _KEYS_SHARE if page == SHORTCUTS else 0)

    def _go_to(self, heading: str) -> None:
        block = self.text.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and block.text().casefold() == heading.casefold():
                self.text.setTextCursor(QTextCursor(block))
                at = self.text.cursorRect().top() + self.text.verticalScrollBar().value()
                self.text.verticalScrollBar().setValue(at)
                return
            block = block.next()

    # Finding ------------------------------------------------------------------------------------

    def _on_find_changed(self) -> None:
        """What is typed is found from the top on, while it is typed."""
        cursor = self.text.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.text.setTextCursor(cursor)
        self._on_find(False)

    def _on_find(self, backwards: bool = False) -> None:
        words = self._find.field.text().strip()
        if not words:
            self._find.show_found(True)
            return
        flags = QTextDocument.FindFlag.FindBackward if backwards else QTextDocument.FindFlag(0)
        if not self.text.find(words, flags):
            # Around at the end.
            end = QTextCursor.MoveOperation.End if backwards else QTextCursor.MoveOperation.Start
            self.text.moveCursor(end)
            self._find.show_found(self.text.find(words, flags))
        else:
            self._find.show_found(True)


class _Find(QWidget):
    """A line to find words on the page with."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.field = SearchField(theme, tr("Find on this page"))
        self.wanted = self.field.returnPressed
        self._none = plain_label("", "caption", "hint")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._none)
        row.addWidget(self.field, 1)

    def show_found(self, found: bool) -> None:
        said = "" if found else tr("Not found")
        self._none.setText(said)
        self.field.setAccessibleDescription(said)


def _text_of(page: str) -> str:
    """The Markdown of a page in the language of the window, else in English."""
    for code in (language.current(), "en"):
        file = resource("help", code, f"{page}.md")
        if file.is_file():
            return file.read_text("utf-8")
    return ""


def _about() -> list[Block]:
    """What this program is, its licence, and those of all that it is made of."""

    def paragraph(text: str) -> Paragraph:
        return Paragraph((Run(text),))

    def link(address: str) -> Paragraph:
        return Paragraph((Run(address, link=address),))

    page: list[Block] = [
        Heading(1, (Run(f"Inglenook {__version__}"),)),
        paragraph(
            tr("A private assistant that runs open models on this computer. Nothing you write leaves it.")
        ),
        paragraph(
            tr(
                "Inglenook is open source, under the Apache License 2.0: use it, change it and pass it on, "
                "also for paid work. It comes without any warranty."
            )
        ),
        Heading(2, (Run(tr("Software of others")),)),
        paragraph(
            tr(
                "The windows are made with Qt and PySide6, under the GNU Lesser General Public License 3. "
                "You may replace both by versions of your own. Their source is published here:"
            )
        ),
        link(_QT_SOURCE),
        link(_PYSIDE_SOURCE),
        paragraph(
            tr(
                "Models run with llama.cpp, under the MIT License. The model that comes along is "
                "SmolLM2-135M-Instruct by Hugging Face, under the Apache License 2.0. "
                "The program is written in Python, under the PSF License."
            )
        ),
    ]
    if components := third_party.components():
        head = ((Run(tr("Library")),), (Run(tr("Version", note="of a program")),), (Run(tr("Licence")),))
        rows = tuple(((Run(each.name),), (Run(each.version),), (Run(each.licence),)) for each in components)
        page.append(Table((head, *rows), ("", "", "")))
    if text := third_party.licence_text():
        page += [Heading(2, (Run(tr("Licences in full")),)), Code(text, "", True)]
    return page
