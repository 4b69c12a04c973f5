"""Model files from outside: the first good one is chosen, and a bad one is said."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests import tinygguf
from tests.ui.program import Program, running

from inglenook.core.paths import Paths
from inglenook.core.wish import Wish
from inglenook.ui.notices import Banner
from inglenook.ui.theme import Theme
from inglenook.ui.wishes import Wishes


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return write(tmp_path / "elsewhere" / "Small-1B-Q8_0.gguf")


def write(path: Path) -> Path:
    path.parent.mkdir(exist_ok=True)
    return tinygguf.build(path, "llama")


def said(banner: Banner) -> str:
    return "" if banner.isHidden() else banner.accessibleName()


def is_chosen(program: Program, path: Path) -> bool:
    return program.models.current is not None and program.models.current.path == path


def drop(widget: QWidget, paths: list[Path]) -> bool:
    """Drop files where a desktop would; whether the widget takes them."""
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, files, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        dropped = QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, files, buttons, keys)
        QApplication.sendEvent(widget, dropped)
    return enter.isAccepted()


def test_a_file_is_listed_where_it_lies_and_chosen(
    tmp_path: Path, theme: Theme, qtbot: QtBot, model: Path
) -> None:
    with running(tmp_path / "data", theme, with_model=False) as program:
        program.window.open_model_files([model])
        qtbot.waitUntil(lambda: is_chosen(program, model))
        assert program.view.isVisible() and not program.window.first_run.isVisible()
        qtbot.waitUntil(lambda: model in {row.path for row in program.models.installed})
        assert model.is_file()


def test_of_several_the_first_is_chosen_and_all_are_listed(
    tmp_path: Path, theme: Theme, qtbot: QtBot, model: Path
) -> None:
    other = write(tmp_path / "elsewhere" / "Other-2B-Q8_0.gguf")
    with running(tmp_path / "data", theme) as program:
        program.window.open_model_files([other, model, other])
        qtbot.waitUntil(lambda: is_chosen(program, other))
        qtbot.waitUntil(lambda: {row.path for row in program.models.installed} >= {model, other})
        assert said(program.view.banner) == ""


def test_the_first_that_can_be_used_is_chosen_and_the_others_are_said(
    tmp_path: Path, theme: Theme, qtbot: QtBot, model: Path
) -> None:
    bad = tmp_path / "elsewhere" / "bad.gguf"
    bad.write_bytes(b"nonsense")
    missing = tmp_path / "elsewhere" / "missing.gguf"
    with running(tmp_path / "data", theme, with_model=False) as program:
        program.window.open_model_files([bad, missing, model])
        qtbot.waitUntil(lambda: is_chosen(program, model))
        qtbot.waitUntil(lambda: bool(said(program.view.banner)))
        assert program.view.isVisible()
        assert "bad.gguf" in said(program.view.banner) and "missing.gguf" in said(program.view.banner)


@pytest.mark.parametrize("count", [1, 3, 4, 9])
def test_bad_ones_alone_are_said_on_the_page_that_is_in_sight(
    tmp_path: Path, theme: Theme, qtbot: QtBot, count: int
) -> None:
    with running(tmp_path / "data", theme, with_model=False) as program:
        program.window.open_model_files([tmp_path / f"{number}.gguf" for number in range(count)])
        qtbot.waitUntil(lambda: bool(said(program.window.first_run.banner)))
        sentence = said(program.window.first_run.banner)
        assert sentence.count(".gguf") == min(count, 3)
        assert ("1 more file cannot be opened." in sentence) == (count == 4)
        assert ("6 more files cannot be opened." in sentence) == (count == 9)
        assert program.models.current is None


@pytest.mark.skipif(sys.platform == "win32", reason="no such files there")
@pytest.mark.parametrize("kind", ["folder", "pipe", "device", "unreadable name", "text"])
def test_what_is_no_model_harms_nobody(tmp_path: Path, theme: Theme, qtbot: QtBot, kind: str) -> None:
    path = tmp_path / "thing.gguf"
    match kind:
        case "folder":
            path.mkdir()
        case "pipe":
            os.mkfifo(path)
        case "device":
            path = Path("/dev/zero")
        case "unreadable name":
            path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\n\x1b[31m.gguf"))
            path.write_bytes(b"x")
        case "text":
            path = tmp_path / "letter.txt"
            path.write_text("Dear all")
    with running(tmp_path / "data", theme) as program:
        program.window.open_model_files([path])
        qtbot.waitUntil(lambda: bool(said(program.view.banner)))
        assert "\x1b" not in said(program.view.banner) and "\n" not in said(program.view.banner)


def test_models_are_dropped_on_any_part_of_the_window(
    tmp_path: Path, theme: Theme, qtbot: QtBot, model: Path
) -> None:
    with running(tmp_path / "data", theme) as program:
        for part in (program.window, program.view, program.view.composer):
            program.models.current = None
            assert drop(part, [model])
            qtbot.waitUntil(lambda: is_chosen(program, model))
        assert program.view.composer.attachments == ()


def test_other_files_beside_a_model_are_attached(
    tmp_path: Path, theme: Theme, qtbot: QtBot, model: Path
) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear all")
    with running(tmp_path / "data", theme) as program:
        drop(program.view, [letter, model])
        qtbot.waitUntil(lambda: is_chosen(program, model))
        qtbot.waitUntil(lambda: [each.name for each in program.view.composer.attachments] == ["letter.txt"])
        assert not drop(program.window, [letter])


def test_on_another_page_the_chat_comes_forward_with_the_model(
    tmp_path: Path, theme: Theme, qtbot: QtBot, model: Path
) -> None:
    with running(tmp_path / "data", theme) as program:
        program.window.chats.search_messages()
        assert not program.view.isVisible()
        program.window.open_model_files([model])
        assert program.view.isVisible()
        qtbot.waitUntil(lambda: is_chosen(program, model))


# What a start wants


def test_what_is_wanted_before_the_window_is_ready_waits(
    tmp_path: Path, theme: Theme, qtbot: QtBot, model: Path
) -> None:
    with running(tmp_path / "data", theme) as program:
        chat = program.store.create_chat("Tea")
        program.window.open_chat(chat.id)
        wishes = Wishes(program.window)
        assert wishes.take(Wish(new_chat=True)) and wishes.take(Wish(quick_chat=True, offline=True))
        QApplication.processEvents()
        assert program.view.chat_id == chat.id
        with qtbot.waitSignals([wishes.quick_chat_wanted, wishes.offline_wanted]):
            wishes.start(Wish((str(model),)))
        assert program.view.chat_id is None
        qtbot.waitUntil(lambda: is_chosen(program, model))


def test_the_quick_chat_alone_leaves_the_window_where_it_is(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    with running(tmp_path / "data", theme) as program:
        wishes = Wishes(program.window)
        wishes.start(Wish())
        program.window.hide()
        with qtbot.waitSignal(wishes.quick_chat_wanted):
            assert wishes.take(Wish(quick_chat=True))
        assert not program.window.isVisible()
        assert wishes.take(Wish())
        qtbot.waitUntil(program.window.isVisible)


def test_a_wayland_desktop_lets_the_window_come_to_the_front_once(
    tmp_path: Path, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    tokens: list[str | None] = []
    with running(tmp_path / "data", theme) as program:
        wishes = Wishes(program.window)
        wishes.start(Wish())
        tell = lambda: tokens.append(os.environ.get("XDG_ACTIVATION_TOKEN"))  # noqa: E731
        monkeypatch.setattr(program.window, "activateWindow", tell)
        for wish in (Wish(activation="kwin-7"), Wish()):
            assert wishes.take(wish)
            qtbot.waitUntil(lambda: bool(tokens))
        qtbot.waitUntil(lambda: len(tokens) == 2)
    assert tokens == ["kwin-7", None]


def test_a_program_that_ends_takes_no_wish(tmp_path: Path, theme: Theme, qtbot: QtBot) -> None:
    with running(tmp_path / "data", theme) as program:
        wishes = Wishes(program.window)
        program.window.leave()
        assert not wishes.take(Wish(("/models/a.gguf",)))


def test_a_file_that_the_desktop_opens_may_be_an_address(
    tmp_path: Path, theme: Theme, qtbot: QtBot, model: Path
) -> None:
    with running(tmp_path / "data", theme) as program:
        wishes = Wishes(program.window)
        wishes.start(Wish())
        wishes.take_file(model.as_uri())
        qtbot.waitUntil(lambda: is_chosen(program, model))
        assert Paths.under(tmp_path / "data").models not in model.parents
