"""A selection in the transcript as clean text: what was said, without what the window adds."""

from PySide6.QtGui import QTextBlock, QTextCursor

from inglenook.core.markdown import Code, code_blocks, parse
from inglenook.core.text import display
from inglenook.ui.transcript_lines import CHROME, Kind
from inglenook.ui.transcript_writer import Property

# Kinds whose blocks stand directly below each other.
_CLOSE = {Kind.CODE, Kind.ITEM, Kind.BUBBLE, Kind.THOUGHT_TEXT, Kind.TABLE}
_LONGEST_EXACT = 200_000  # characters that are searched for code to copy


def selected_text(selection: QTextCursor) -> str:
    """The selected text.

    Speakers are named where the selection crosses messages. Words of the window
    ("Copy", statistics, notices) are left out unless nothing else is selected.
    """
    document = selection.document()
    start, end = selection.selectionStart(), selection.selectionEnd()
    blocks = []
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        blocks.append(block)
        block = block.next()
    if len(blocks) == 1 and _kind(blocks[0]) is not Kind.NAME:
        return _part(blocks[0], start, end)
    several = sum(_kind(block) is Kind.NAME and block.length() > 1 for block in blocks) > 0
    text = ""
    before: Kind | None = None
    for block in blocks:
        kind = _kind(block)
        if kind in CHROME or (kind is Kind.NAME and (not several or block.length() == 1)):
            continue
        # What is selected of a frame's edge is an empty part of a block that shows nothing.
        part = _part(block, start, end)
        if before is not None:
            text += _separator(before, kind, block)
        text += part
        before = kind
    return text


def code_to_copy(text: str, number: int) -> Code | None:
    """The `number`th code block of a message as it was written, from 0; None: there is none."""
    shown = display(text).text
    codes = list(code_blocks(parse(shown)))
    if shown != text:
        # What is displayed was cleaned; what is copied should be what was written.
        exact = list(code_blocks(parse(text[:_LONGEST_EXACT].replace("\r\n", "\n"))))
        codes = exact + codes[len(exact) :]
    return codes[number] if number < len(codes) else None


def _kind(block: QTextBlock) -> Kind:
    return Kind(block.blockFormat().intProperty(Property.KIND) or Kind.NAME)


def _part(block: QTextBlock, start: int, end: int) -> str:
    cursor = QTextCursor(block)
    cursor.setPosition(max(start, block.position()))
    cursor.setPosition(min(end, block.position() + block.length() - 1), QTextCursor.MoveMode.KeepAnchor)
    # Of a formula what was written stands behind the character that shows it.
    text = cursor.selectedText().replace("\ufffc\u2060", "").replace("\ufffc", "").replace("\u2028", "\n")
    if _kind(block) is Kind.NAME:
        return text.partition("\n")[0]  # which version it is does not belong to what was said
    if _kind(block) is Kind.ITEM and text.startswith("\t"):
        depth = block.blockFormat().intProperty(Property.DEPTH)
        text = "  " * depth + text[1:].replace("\t", " ", 1)
    return text


def _separator(before: Kind, kind: Kind, block: QTextBlock) -> str:
    if kind is Kind.TABLE and block.blockFormat().intProperty(Property.CELL):
        return "\t"
    if before is Kind.NAME:
        return "\n"
    return "\n" if before is kind and kind in _CLOSE else "\n\n"
