"""From a file, or a long text that was pasted, to an attachment: read, decoded, or refused in a sentence.

Text is kept as UTF-8 whatever it was before. Pictures are kept as they are; nothing here decodes one.
"""

import os
import stat
from pathlib import Path

from inglenook.core.chat import Attachment, Message
from inglenook.core.errors import UserError
from inglenook.core.language import number, tr
from inglenook.core.text import format_size, one_line, well_formed

MOST_TEXT = 10_000_000  # bytes of one text file
MOST_IMAGE = 20_000_000  # bytes of one picture
MOST_FILES = 20  # with one message
LONG_PASTE = 100_000  # bytes; a longer paste becomes an attachment

_UTF16 = (b"\xff\xfe", b"\xfe\xff")
# What no text holds: control characters but for those that move the caret, escape (colours of a
# terminal's output), and the end of file of old systems.
_BINARY = bytes(each for each in range(32) if each not in b"\t\n\v\f\r\b\x1a\x1b")
_SAMPLE = 65_536


def read_attachment(path: Path) -> Attachment:
    """The file as an attachment; its id is 0. Blocking: for the pool.

    Raises UserError where it is too large, no text and no picture, or cannot be read.
    """
    name = one_line(path.name, 200)
    try:
        with open(path, "rb", opener=_open_at_once) as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise UserError(
                    tr("{name} is not a file. Files of text and pictures can be attached.", name=name)
                )
            data = file.read(MOST_IMAGE + 1)
    except IsADirectoryError as error:
        raise UserError(_is_folder(name), str(error)) from error
    except OSError as error:
        if path.is_dir():  # Windows refuses to open one
            raise UserError(_is_folder(name), str(error)) from error
        sentence = tr("{name} cannot be read. Check that it is still there.", name=name)
        raise UserError(sentence, str(error)) from error
    if is_picture(data):
        if len(data) > MOST_IMAGE:
            raise UserError(tr("{name} is larger than 20 MB. Make the picture smaller.", name=name))
        return Attachment(0, name, "image", data)
    if len(data) > MOST_TEXT:
        if _is_binary(data[:_SAMPLE]):
            raise UserError(_no_text(name))
        raise UserError(tr("{name} is larger than 10 MB. Attach a part of it.", name=name))
    return Attachment(0, name, "text", _decoded(data, name).encode())


def pasted_text(text: str, number: int = 1) -> Attachment:
    """A text that is too long for the message field."""
    name = tr("Pasted text") if number == 1 else tr("Pasted text {number}", number=number)
    data = well_formed(text).encode()
    if len(data) > MOST_TEXT:
        raise UserError(tr("The pasted text is larger than 10 MB. Paste a part of it."))
    return Attachment(0, name, "text", data)


def pasted_picture(png: bytes, number: int = 1) -> Attachment:
    """A picture from the clipboard, as PNG."""
    if len(png) > MOST_IMAGE:
        raise UserError(tr("The pasted picture is larger than 20 MB. Paste a part of it."))
    name = tr("Pasted picture") if number == 1 else tr("Pasted picture {number}", number=number)
    return Attachment(0, f"{name}.png", "image", png)


def is_picture(data: bytes) -> bool:
    """Whether this begins as a PNG, JPEG, WebP or GIF file does."""
    return (
        data.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a"))
        or (data[:4] == b"RIFF" and data[8:12] == b"WEBP")
    )  # fmt: skip


def size_words(attachment: Attachment) -> str:
    """How large it is: "120 KB", "2.1 MB"."""
    size = len(attachment.data)
    return tr("{size} MB", size=number(size / 1e6, 1)) if size >= 1_000_000 else format_size(size)


def attachment_line(message: Message) -> str:
    """The attachments of a message in one line: "bill.txt, 12 KB · meter.jpg, 2.1 MB"; empty without any."""
    return " · ".join(f"{one_line(each.name, 80)}, {size_words(each)}" for each in message.attachments)


def _open_at_once(path: str, flags: int) -> int:
    """A pipe or a device must not keep the pool waiting."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _decoded(data: bytes, name: str) -> str:
    """UTF-8, UTF-16 where it says so at its beginning, else Latin-1, which fits any bytes."""
    if data.startswith(_UTF16):
        try:
            return data.decode("utf-16")
        except UnicodeDecodeError as error:
            raise UserError(_no_text(name), str(error)) from error
    if _is_binary(data):
        raise UserError(_no_text(name))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace") if _is_windows(data) else data.decode("latin-1")


def _is_binary(data: bytes) -> bool:
    return not data.startswith(_UTF16) and len(data.translate(None, _BINARY)) != len(data)


def _is_windows(data: bytes) -> bool:
    """Whether it uses what Latin-1 has for control characters: quotes, dashes and the euro sign."""
    return len(data.translate(None, bytes(range(0x80, 0xA0)))) != len(data)


def _is_folder(name: str) -> str:
    return tr("{name} is a folder. Attach the files in it.", name=name)


def _no_text(name: str) -> str:
    return tr(
        "{name} is not a text file. Text and pictures (PNG, JPEG, WebP, GIF) can be attached.", name=name
    )
