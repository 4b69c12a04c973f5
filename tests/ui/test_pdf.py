"""A chat on paper: readable, whatever the theme, and never the window's time."""

import io
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot
from tests.core.chats_sample import fill, say

from inglenook.core.chat import Attachment
from inglenook.core.exporters import Chats, Options, Stopped, Watch
from inglenook.core.exporters.chats import read_chats
from inglenook.core.exporters.html_blocks import pieces
from inglenook.core.store import Store
from inglenook.ui import pdf


@pytest.fixture
def store(tmp_path: Path, qtbot: QtBot) -> Store:
    return Store(tmp_path / "a.db")


def written(store: Store, chat_id: int = 1, options: Options | None = None) -> bytes:
    file = io.BytesIO()
    chats = Chats(read_chats(store, [chat_id]))
    pdf.write(chats, file, options or Options(all_branches=True), Watch(threading.Event()))
    return file.getvalue()


def pages(data: bytes) -> int:
    return data.count(b"/Type /Page\n")


def test_a_chat_becomes_a_pdf(store: Store) -> None:
    say(store, None, "Which month?", "January.")
    data = written(store)
    assert data.startswith(b"%PDF-") and data.rstrip().endswith(b"%%EOF") and pages(data) == 1


@pytest.mark.parametrize("seed", range(3))
def test_whatever_was_said_can_be_written(store: Store, seed: int) -> None:
    fill(store, seed, chats=5)
    for chat in store.chats():
        assert pages(written(store, chat.id)) >= 1


def test_long_chats_go_over_as_many_pages_as_they_need(store: Store) -> None:
    first, _ = say(store, None, "one")
    for _ in range(20):
        say(store, first.chat_id, "More", "A sentence of some words. " * 80)
    assert 10 <= pages(written(store)) <= 16


def test_what_has_no_place_to_break_still_ends(store: Store) -> None:
    code = "```\n" + "x" * 30_000 + "\n```"
    table = "|a|b|\n|---|---|\n" + "".join(f"|{'y' * 400}|{number}|\n" for number in range(100))
    say(store, None, "z" * 60_000, code + "\n\n" + table)
    assert pages(written(store)) > 10


def test_a_large_picture_is_made_to_fit(store: Store) -> None:
    image = QImage(3000, 9000, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    say(store, None, "See", attachments=[
        Attachment(0, "a.png", "image", buffer.data().data()),
        Attachment(0, "damaged.png", "image", b"\x89PNG\r\n\x1a\nnot a picture"),
    ])  # fmt: skip
    assert 1 <= pages(written(store)) <= 4


def test_writing_can_be_stopped(store: Store) -> None:
    say(store, None, "one", "word " * 50_000)
    stop = threading.Event()
    stop.set()
    with pytest.raises(Stopped):
        pdf.write(Chats(read_chats(store, [1])), io.BytesIO(), Options(), Watch(stop))


def test_it_is_written_on_another_thread(store: Store, tmp_path: Path) -> None:
    say(store, None, "one", "| a | b |\n|---|---|\n| **1** | `2` |\n\n1. x\n2. y")
    found: list[bytes] = []

    def run() -> None:
        other = Store(tmp_path / "a.db")
        found.append(written(other))
        other.close()

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    assert found[0].startswith(b"%PDF-")


def test_pieces_are_small_and_nothing_is_lost() -> None:
    text = "```python\n" + "\n".join(f"line {n}" for n in range(2000)) + "\n```\n\n" + "\n".join(
        f"{n + 1}. item {n}" for n in range(300)
    ) + "\n\n" + "word " * 5000  # fmt: skip
    found = list(pieces(text, 2000))
    assert len(found) > 6 and max(map(len, found)) < 40_000
    joined = "".join(found)
    assert joined.count("word") == 5000 and joined.count("<li>") == 300 and '<ol start="41">' in joined
