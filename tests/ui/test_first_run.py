"""The first page: one click, one drop."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QRadioButton, QScrollArea
from pytestqt.qtbot import QtBot

from inglenook.models.adopt import Found
from inglenook.models.curated import recommended
from inglenook.models.fit import GB
from inglenook.ui.first_run import FirstRunPage
from inglenook.ui.theme import Theme


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> FirstRunPage:
    page = FirstRunPage(theme)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


def button(page: FirstRunPage, text: str) -> QPushButton:
    return next(button for button in page.findChildren(QPushButton) if button.text() == text)


def words(page: FirstRunPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_without_a_starter_it_says_so_and_offers_a_file(page: FirstRunPage) -> None:
    assert not button(page, "Start now").isVisible()
    assert "without a model of its own" in words(page)
    assert button(page, "Choose a GGUF file...").isVisible()


def test_the_starter_is_named_with_the_size_of_its_file(page: FirstRunPage) -> None:
    page.show_starter("SmolLM2 135M", 104_857_600)
    assert "Start now with SmolLM2 135M" in words(page)
    assert "105 MB" in words(page) and "often gets facts wrong" in words(page)
    assert "without a model of its own" not in words(page)
    page.show_no_starter()
    assert "without a model of its own" in words(page)


def test_enter_starts_at_once(page: FirstRunPage, qtbot: QtBot) -> None:
    page.show_starter("SmolLM2 135M", 104_857_600)
    page.take_focus()
    qtbot.waitUntil(button(page, "Start now").hasFocus)
    with qtbot.waitSignal(page.start_wanted):
        qtbot.keyClick(button(page, "Start now"), Qt.Key.Key_Return)


def test_a_file_can_be_asked_for(page: FirstRunPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.open_file_wanted):
        button(page, "Choose a GGUF file...").click()


def drop(page: FirstRunPage, *urls: QUrl) -> bool:
    """Whether the page takes these when they are dragged onto it; they are dropped if it does."""
    data = QMimeData()
    data.setUrls(list(urls))
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), copy, data, left, none)
    enter.ignore()
    page.dragEnterEvent(enter)
    page.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, none))
    return enter.isAccepted()


def test_a_model_file_can_be_dropped(page: FirstRunPage, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "ä model.GGUF"
    with qtbot.waitSignal(page.file_dropped) as dropped:
        assert drop(page, QUrl.fromLocalFile(str(tmp_path / "notes.txt")), QUrl.fromLocalFile(str(path)))
    assert Path(dropped.args[0]) == path


def test_anything_else_is_not_taken(page: FirstRunPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.file_dropped):
        assert not drop(page, QUrl("https://example.com/model.gguf"))
        assert not drop(page, QUrl.fromLocalFile("/etc/passwd"))
        assert not drop(page)


@pytest.mark.parametrize("size", [(1000, 700, 100), (400, 300, 100), (640, 480, 200), (800, 480, 300)])
def test_everything_can_be_reached_at_any_size(
    page: FirstRunPage, theme: Theme, qtbot: QtBot, size: tuple[int, int, int]
) -> None:
    width, height, text_size = size
    theme.apply("light", text_size)
    page.show_starter("SmolLM2 135M", 104_857_600)
    page.resize(width, height)
    scroll = page.findChild(QScrollArea)
    last = button(page, "Choose a GGUF file...")
    qtbot.waitUntil(
        lambda: scroll.widget().height() >= last.mapTo(scroll.widget(), QPoint(0, last.height())).y()
    )
    content = scroll.widget()
    assert content.width() <= scroll.viewport().width()
    for shown in page.findChildren(QPushButton):
        corner = shown.mapTo(content, QPoint(shown.width(), shown.height()))
        assert corner.x() <= content.width() and corner.y() <= content.height()


# A better model -----------------------------------------------------------------------------------

FREE, TOTAL = int(11.2 * GB), 16 * GB


def test_a_better_model_is_offered_with_its_size_and_what_it_takes(page: FirstRunPage) -> None:
    models = recommended(FREE, TOTAL)
    page.show_starter("SmolLM2 135M", 104_857_600)
    page.show_recommended(models, FREE, TOTAL, "Radeon 780M")
    QApplication.processEvents()
    said = words(page)
    assert "16 GB memory, 11.2 GB free, Radeon 780M" in said
    assert "Goes online for this download only, to huggingface.co" in said
    radios = page.findChildren(QRadioButton)
    assert [radio.accessibleName() for radio in radios] == [model.hit.name for model in models]
    assert radios[0].isChecked() and "Recommended" in radios[0].accessibleDescription()
    assert all("GB" in radio.accessibleDescription() for radio in radios)


def test_the_button_names_the_size_of_what_is_chosen(page: FirstRunPage, qtbot: QtBot) -> None:
    models = recommended(FREE, TOTAL)
    page.show_recommended(models, FREE, TOTAL)
    assert page.better is not None
    qtbot.mouseClick(page.better.rows[1], Qt.MouseButton.LeftButton, pos=QPoint(200, 10))
    chosen = models[1]
    assert page.better.rows[1].radio.isChecked()
    assert page.better.download.text() == f"Download {chosen.usual.size / 1e9:.1f} GB"
    with qtbot.waitSignal(page.download_wanted) as wanted:
        page.better.download.click()
    assert wanted.args == [chosen.hit.repo, chosen.usual.quantisation, chosen.hit.name]


def test_the_arrow_keys_move_the_choice(page: FirstRunPage, qtbot: QtBot) -> None:
    page.show_recommended(recommended(FREE, TOTAL), FREE, TOTAL)
    assert page.better is not None
    rows = page.better.rows
    rows[0].radio.setFocus()
    qtbot.keyClick(rows[0].radio, Qt.Key.Key_Down)
    assert rows[1].radio.isChecked() and not rows[0].radio.isChecked()


def test_start_now_stays_what_enter_does(page: FirstRunPage, qtbot: QtBot) -> None:
    page.show_starter("SmolLM2 135M", 104_857_600)
    page.take_focus()
    page.show_recommended(recommended(FREE, TOTAL), FREE, TOTAL)
    page.show_found([Found(Path("/x/a.gguf"), "Ollama", "Qwen2.5 7B", 4_700_000_000)])
    qtbot.waitUntil(button(page, "Start now").hasFocus)
    assert button(page, "Start now").isDefault()
    with qtbot.waitSignal(page.start_wanted):
        qtbot.keyClick(button(page, "Start now"), Qt.Key.Key_Return)


def test_where_nothing_fits_nothing_is_offered(page: FirstRunPage) -> None:
    page.show_recommended([], GB, 2 * GB)
    assert page.findChildren(QRadioButton) == []
    page.show_recommended(recommended(FREE, TOTAL), FREE, TOTAL)
    page.show_recommended([], GB, 2 * GB)
    assert page.better is not None and page.better.isHidden()


def test_all_models_are_one_click_away(page: FirstRunPage, qtbot: QtBot) -> None:
    page.show_recommended(recommended(FREE, TOTAL), FREE, TOTAL)
    with qtbot.waitSignal(page.all_models_wanted):
        button(page, "See all models").click()


# Models of other programs -------------------------------------------------------------------------


def test_found_models_are_shown_as_text_and_used_at_one_click(page: FirstRunPage, qtbot: QtBot) -> None:
    found = [
        Found(Path("/x/a.gguf"), "LM Studio", "<b>Mistral</b>", 4_370_000_000),
        Found(Path("/x/b.gguf"), "Ollama", "Qwen2.5 7B", 4_700_000_000),
    ]
    page.show_found(found)
    QApplication.processEvents()
    assert "Found 2 models on this computer (9.07 GB)" in words(page)
    assert "<b>Mistral</b>" in words(page) and "Ollama" in words(page)
    with qtbot.waitSignal(page.use_found_wanted) as used:
        button(page, "Use these 2").click()
    assert used.args == [found]
    assert button(page, "Choose a GGUF file...").isVisible()


def test_many_found_models_do_not_fill_the_page(page: FirstRunPage, qtbot: QtBot) -> None:
    many = [Found(Path(f"/x/{n}.gguf"), "Ollama", f"Model {n}", 1_000_000_000) for n in range(200)]
    page.show_found(many)
    QApplication.processEvents()
    assert "and 192 more" in words(page)
    with qtbot.waitSignal(page.use_found_wanted) as used:
        button(page, "Use these 200").click()
    assert len(used.args[0]) == 200


def test_found_models_can_be_gone_again(page: FirstRunPage) -> None:
    page.show_found([Found(Path("/x/a.gguf"), "Ollama", "Qwen2.5 7B", 4_700_000_000)])
    assert not button(page, "Use it").isHidden()
    page.show_found([])
    QApplication.processEvents()
    assert "Found" not in words(page) and "Choose a GGUF file, or drop it here." in words(page)
    assert button(page, "Choose a GGUF file...").isVisible()


@pytest.mark.parametrize("size", [(1000, 700, 100), (400, 480, 100), (640, 480, 200)])
def test_with_everything_offered_nothing_is_cut(
    page: FirstRunPage, theme: Theme, size: tuple[int, int, int]
) -> None:
    width, height, text_size = size
    theme.apply("light", text_size)
    page.show_starter("SmolLM2 135M", 104_857_600)
    page.show_recommended(recommended(FREE, TOTAL), FREE, TOTAL, "Radeon 780M")
    page.show_found([Found(Path("/x/a.gguf"), "Ollama", f"Model {n}", 4_700_000_000) for n in range(4)])
    page.resize(width, height)
    QApplication.processEvents()
    content = page.findChild(QScrollArea).widget()
    assert content.width() <= page.findChild(QScrollArea).viewport().width()
    for shown in page.findChildren(QPushButton):
        if shown.isVisible():
            corner = shown.mapTo(content, QPoint(shown.width(), shown.height()))
            assert corner.x() <= content.width() and corner.y() <= content.height()
