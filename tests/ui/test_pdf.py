"""A chat on paper: readable, whatever the theme, and never the window's time."""

import io
import threading
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QFont, QImage
from pytestqt.qtbot import QtBot
from tests.core.chats_sample import fill, say

from inglenook.core.chat import Attachment
from inglenook.core.exporters import Chats, Options, Stopped, Watch
from inglenook.core.exporters.chats import read_chats
from inglenook.core.exporters.files import Exported, Wanted
from inglenook.core.exporters.html_blocks import pieces
from inglenook.core.store import Store
from inglenook.jobs.transfer import Transfer
from inglenook.ui import pdf
from inglenook.ui.pdf import Pdf


@pytest.fixture
def store(tmp_path: Path, qtbot: QtBot) -> Store:
    return Store(tmp_path / "a.db")


def written(store: Store, chat_id: int = 1, options: Options | None = None) -> bytes:
    file = io.BytesIO()
    chats = Chats(read_chats(store, [chat_id]))
    Pdf().write(chats, file, options or Options(all_branches=True), Watch(threading.Event()))
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
        Pdf().write(Chats(read_chats(store, [1])), io.BytesIO(), Options(), Watch(stop))


@pytest.fixture
def transfer(tmp_path: Path, qtbot: QtBot) -> Iterator[Transfer]:
    transfer = Transfer(tmp_path / "a.db", formats=(Pdf(),))
    yield transfer
    transfer.close()


def test_qt_lays_out_on_the_gui_thread_whoever_writes(
    store: Store, transfer: Transfer, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Qt and PySide lock each other out otherwise, now and then, for ever."""
    threads: set[int] = set()

    class Document(pdf._Document):
        def __init__(self, font: QFont, width: float) -> None:
            super().__init__(font, width)
            threads.add(threading.get_ident())

        def __del__(self) -> None:
            threads.add(threading.get_ident())

    monkeypatch.setattr(pdf, "_Document", Document)
    say(store, None, "one", "| a | b |\n|---|---|\n| **1** | `2` |\n\n1. x\n2. y")
    wanted = Wanted((1,), transfer.formats[0], tmp_path / "a.pdf", Options())
    done: list[Exported] = []
    transfer.export(wanted, done.append, lambda error: pytest.fail(str(error)))
    qtbot.waitUntil(lambda: bool(done))
    assert wanted.path.read_bytes().startswith(b"%PDF-")
    assert threads == {threading.get_ident()}


@pytest.fixture
def turns(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """One for each time that the GUI thread was asked for something."""
    turns: list[object] = []
    here = Pdf._here

    def counted(self: Pdf, function: Callable[[], object], watch: Watch) -> object:
        turns.append(function)
        return here(self, function, watch)

    monkeypatch.setattr(Pdf, "_here", counted)
    return turns


def test_the_window_may_close_while_a_page_waits_for_it(
    store: Store, transfer: Transfer, tmp_path: Path, qtbot: QtBot, turns: list[object]
) -> None:
    say(store, None, "one", "word " * 50_000)
    wanted = Wanted((1,), transfer.formats[0], tmp_path / "a.pdf", Options())
    transfer.export(wanted, lambda _: None, lambda _: None)
    qtbot.waitUntil(lambda: len(turns) > 5)
    transfer.close()  # nothing of the loop runs meanwhile
    qtbot.wait(1)  # the paper is closed, which nobody waits for
    assert list(tmp_path.glob("*.pdf*")) == []


def test_it_is_stopped_in_the_middle(
    store: Store, transfer: Transfer, tmp_path: Path, qtbot: QtBot, turns: list[object]
) -> None:
    say(store, None, "one", "word " * 50_000)
    wanted = Wanted((1,), transfer.formats[0], tmp_path / "a.pdf", Options())
    failed: list[Exception] = []
    transfer.export(wanted, lambda _: None, failed.append)
    qtbot.waitUntil(lambda: len(turns) > 5)
    transfer.stop()
    qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], Stopped) and list(tmp_path.glob("*.pdf*")) == []


def test_several_chats_are_a_zip(store: Store, transfer: Transfer, tmp_path: Path, qtbot: QtBot) -> None:
    for number in range(3):
        say(store, None, f"Question {number}", "Words. " * 300)
    wanted = Wanted(None, transfer.formats[0], tmp_path / "a.zip", Options())
    done: list[Exported] = []
    transfer.export(wanted, done.append, lambda error: pytest.fail(str(error)))
    qtbot.waitUntil(lambda: bool(done))
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert len(archive.namelist()) == 3
        assert all(archive.read(name).startswith(b"%PDF-") for name in archive.namelist())


def test_what_qt_cannot_lay_out_reaches_who_asked(
    store: Store, transfer: Transfer, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lines(document: pdf._Document) -> list[tuple[float, float]]:
        raise ValueError("of a test")

    monkeypatch.setattr(pdf._Document, "lines", lines)
    say(store, None, "one")
    failed: list[Exception] = []
    wanted = Wanted((1,), transfer.formats[0], tmp_path / "a.pdf", Options())
    transfer.export(wanted, lambda _: None, failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert "of a test" in str(failed[0]) and list(tmp_path.glob("*.pdf*")) == []


def test_pieces_are_small_and_nothing_is_lost() -> None:
    text = "```python\n" + "\n".join(f"line {n}" for n in range(2000)) + "\n```\n\n" + "\n".join(
        f"{n + 1}. item {n}" for n in range(300)
    ) + "\n\n" + "word " * 5000  # fmt: skip
    found = list(pieces(text, 2000))
    assert len(found) > 6 and max(map(len, found)) < 40_000
    joined = "".join(found)
    assert joined.count("word") == 5000 and joined.count("<li>") == 300 and '<ol start="41">' in joined
