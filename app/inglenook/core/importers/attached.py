"""Files that came with messages: what can be kept of them, and a word on what cannot."""

import base64
import binascii
from collections.abc import Iterator
from dataclasses import dataclass, field

from inglenook.core.chat import Attachment
from inglenook.core.importers.chats import LONGEST_TEXT, Skipped, skipped
from inglenook.core.language import to_be_stored, tr, tr_n
from inglenook.core.rows import storable
from inglenook.core.text import one_line

LARGEST = 20_000_000  # bytes of one file
_MOST = 60_000_000  # bytes of all files of one chat, which is held in memory whole
_NAME = 120  # characters


@dataclass(slots=True)
class Attached:
    """The files of one chat."""

    left_out: dict[str, list[str]] = field(default_factory=dict)  # names by reason
    _bytes: int = 0

    def text(self, name: str, said: str) -> Attachment | None:
        """A file of which only the text is known."""
        if len(said) > LONGEST_TEXT:
            self.leave_out(name, tr("It is too large."))
            return None
        return self._kept(name, "text", storable(said).encode())

    def file(self, name: str, data: bytes) -> Attachment | None:
        """A file of which all is known: a picture, or something that is text."""
        if len(data) > LARGEST:
            self.leave_out(name, tr("It is larger than 20 MB."))
        elif is_picture(data):
            return self._kept(name, "image", data)
        elif _is_text(data):
            return self._kept(name, "text", data)
        else:
            self.leave_out(name, tr("Only pictures and text files can be imported."))
        return None

    def data_url(self, name: str, url: str) -> Attachment | None:
        """A file that is written out as a `data:` address (RFC 2397), in base64."""
        head, _, body = url[:200].partition(",")
        if not head.startswith("data:") or not head.endswith(";base64") or not body:
            self.leave_out(name, tr("It is not in the export."))
            return None
        if len(url) > LARGEST * 4 // 3 + 200:
            self.leave_out(name, tr("It is larger than 20 MB."))
            return None
        try:
            data = base64.b64decode(url[len(head) + 1 :])
        except (binascii.Error, ValueError):
            self.leave_out(name, tr("It is damaged."))
            return None
        return self.file(name, data)

    def leave_out(self, name: str, why: str) -> None:
        self.left_out.setdefault(why, []).append(one_line(name, _NAME) or tr("a file"))

    def report(self, title: str) -> Iterator[Skipped]:
        """What of this chat was left out, and why: one line a reason."""
        for why, names in self.left_out.items():
            files, more = names[0], len(names) - 1
            if more:
                files = tr_n("{file} and {n} more", "{file} and {n} more", more, file=files)
            chat = one_line(title, 60) or tr("A chat")
            yield skipped(tr("{chat}: {files}", chat=chat, files=files), why)

    def _kept(self, name: str, kind: str, data: bytes) -> Attachment | None:
        if self._bytes + len(data) > _MOST:
            self.leave_out(name, tr("The chat has more than 60 MB of files."))
            return None
        self._bytes += len(data)
        return Attachment(0, file_name(name) or ("picture" if kind == "image" else "file.txt"), kind, data)


def file_name(name: str) -> str:
    """The name without its folders, safe to show; it may still be empty."""
    return one_line(name.replace("\\", "/").rstrip("/").rpartition("/")[2], _NAME)


def is_picture(data: bytes) -> bool:
    """Whether these bytes begin like a picture of a kind that the program can show."""
    return data.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a")) or (
        data.startswith(b"RIFF") and data[8:12] == b"WEBP"
    )


def note(name: str) -> str:
    """What stands in a message in place of a file that is not there."""
    shown = (one_line(name, _NAME) or tr("a file")).replace("*", "")
    return f"*[{to_be_stored(tr('Not imported: {file}', file=shown))}]*"


def _is_text(data: bytes) -> bool:
    if b"\0" in data[:8192] or len(data) > LONGEST_TEXT:
        return False
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True
