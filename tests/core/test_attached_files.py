"""Files beside a message: decoded whatever they are, or refused in a sentence."""

import os
from pathlib import Path

import pytest

from inglenook.core.attached_files import (
    MOST_IMAGE,
    MOST_TEXT,
    attachment_line,
    pasted_picture,
    pasted_text,
    read_attachment,
    size_words,
)
from inglenook.core.chat import Attachment, Message, Role, Status
from inglenook.core.errors import UserError

PNG = b"\x89PNG\r\n\x1a\n"


def written(tmp_path: Path, data: bytes, name: str = "file.txt") -> Path:
    path = tmp_path / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"", ""),
        ("Grüße \U0001f642".encode(), "Grüße \U0001f642"),
        ("\ufeffGrüße".encode(), "Grüße"),
        ("Grüße\n".encode("utf-16"), "Grüße\n"),
        (b"\xfe\xff" + "Grüße".encode("utf-16-be"), "Grüße"),
        ("Grüße".encode("latin-1"), "Grüße"),
        ("“5 €”".encode("cp1252"), "“5 €”"),
        (b"\x1b[31mred\x1b[0m\ttab\x0c", "\x1b[31mred\x1b[0m\ttab\x0c"),
    ],
)
def test_text_is_decoded(tmp_path: Path, data: bytes, text: str) -> None:
    attachment = read_attachment(written(tmp_path, data))
    assert (attachment.name, attachment.kind, attachment.text) == ("file.txt", "text", text)


@pytest.mark.parametrize(
    "data",
    [b"PK\x03\x04\x00\x00", b"\x7fELF\x02", b"%PDF-1.7\n\x00\x01", b"text\x00text", b"\xff\xfeodd", b"\x01"],
)
def test_what_is_no_text_is_refused(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(UserError, match=r"^file\.txt is not a text file\."):
        read_attachment(written(tmp_path, data))


@pytest.mark.parametrize(
    "data",
    [PNG + b"\0\0", b"\xff\xd8\xff\xe0\0", b"GIF89a\0", b"RIFF\0\0\0\0WEBPVP8 "],
)
def test_a_picture_is_known_by_its_beginning_not_by_its_name(tmp_path: Path, data: bytes) -> None:
    attachment = read_attachment(written(tmp_path, data))
    assert (attachment.kind, attachment.data) == ("image", data)
    assert read_attachment(written(tmp_path, b"no picture", "a.png")).kind == "text"


def test_what_is_too_large_is_refused(tmp_path: Path) -> None:
    assert len(read_attachment(written(tmp_path, b"x" * MOST_TEXT)).data) == MOST_TEXT
    for data, sentence in (
        (b"x" * (MOST_TEXT + 1), "larger than 10 MB"),
        (b"\0" * (MOST_TEXT + 1), "not a text file"),
        (PNG + b"x" * MOST_IMAGE, "larger than 20 MB"),
    ):
        with pytest.raises(UserError, match=sentence):
            read_attachment(written(tmp_path, data))
    with pytest.raises(UserError, match="larger than 20 MB"):
        pasted_picture(b"x" * (MOST_IMAGE + 1))


def test_what_is_no_file_is_refused_at_once(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="is a folder"):
        read_attachment(tmp_path)
    with pytest.raises(UserError, match="cannot be read"):
        read_attachment(tmp_path / "gone.txt")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(UserError, match="is not a file"):
            read_attachment(tmp_path / "pipe")


def test_a_paste_holds_what_a_file_can(tmp_path: Path) -> None:
    assert pasted_text("a\ud800b").text == "a\ufffdb"
    assert pasted_text("x", 3).name == "Pasted text 3"


def test_the_line_of_a_message_names_all() -> None:
    files = (Attachment(1, "bill.txt", "text", b"x" * 12_300), Attachment(2, "a\n.png", "image", PNG))
    message = Message(1, 1, None, Role.USER, "", Status.DONE, 0.0, attachments=files)
    assert attachment_line(message) == "bill.txt, 12 KB · a .png, 1 KB"
    assert size_words(Attachment(1, "", "image", b"x" * 2_100_000)) == "2.1 MB"
