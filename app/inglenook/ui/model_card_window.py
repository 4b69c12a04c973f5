"""The model card of a repository: what its publisher wrote about it, for reading only."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inglenook.core.language import tr
from inglenook.core.markdown import Block, parse
from inglenook.core.text import display, one_line
from inglenook.ui.block_text import BlockText
from inglenook.ui.direction import set_margins
from inglenook.ui.labels import plain_label
from inglenook.ui.link_dialog import confirm_and_open
from inglenook.ui.screen_room import within_screen
from inglenook.ui.theme import Theme

_LONGEST = 40_000  # characters of the source that are shown

# All of them bounded: a card may be written to take for ever.
_FRONT_MATTER = re.compile(r"\A\s{0,20}---[ \t]*\n.*?\n---[ \t]*\n", re.DOTALL)
_TAG = re.compile(r"</?[A-Za-z][^<>\n]{0,1000}>")
_IMAGE = re.compile(r"!\[[^\[\]\n]{0,200}\]\([^()\n]{0,1000}\)")
_EMPTY_LINK = re.compile(r"\[\s{0,20}\]\([^()\n]{0,1000}\)")
_BLANK_LINES = re.compile(r"\n(?:[ \t]{0,200}\n){2,}")


def readable(card: str) -> str:
    """The Markdown of a card without what only a web page can show: tags, pictures, the table at its top."""
    shown = display(card, _LONGEST)
    text = _FRONT_MATTER.sub("", shown.text)
    text = _TAG.sub("", _without_comments(text))
    text = _EMPTY_LINK.sub("", _IMAGE.sub("", text))
    text = _BLANK_LINES.sub("\n\n", text).strip()
    return f"{text}\n\n{tr('The rest is left out.')}" if shown.capped else text


def card_blocks(card: str) -> list[Block]:
    """What `ModelCardWindow` shows. Takes up to half a second for a hostile card: for the pool."""
    return parse(readable(card))


def _without_comments(text: str) -> str:
    kept, at = [], 0
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start)) >= 0:
        kept.append(text[at:start])
        at = end + 3
    return "".join([*kept, text[at:]])


class ModelCardWindow(QWidget):
    """Nothing in it is fetched or run, and a link asks before it opens. Esc closes it. GUI thread."""

    def __init__(self, theme: Theme, name: str, blocks: list[Block], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("page")
        self.setWindowTitle(tr("Model card of {model}", model=one_line(name, 80)))
        self.text = BlockText(theme, self)
        self.text.setAccessibleName(tr("Model card"))
        self.text.show_blocks(blocks)
        self.text.anchorClicked.connect(lambda url: confirm_and_open(self, url.toString()))
        layout = QVBoxLayout(self)
        set_margins(layout, 24, 16, 8, 0)
        layout.setSpacing(12)
        layout.addWidget(
            plain_label(
                tr("Written by its publisher. Inglenook has not checked it. Pictures are left out."),
                "caption",
                "hint",
                wrap=True,
            )
        )
        layout.addWidget(self.text)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        self.resize(within_screen(self, theme.px(720), theme.px(640)))
