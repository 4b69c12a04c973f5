"""The Installed page: what is there, in words, and nothing done to a file that is not meant."""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QMenu, QMessageBox
from pytestqt.qtbot import QtBot
from tests import tinygguf

from inglenook.core import settings
from inglenook.core.errors import UserError
from inglenook.core.paths import Paths
from inglenook.jobs.background import Background
from inglenook.jobs.models import Models
from inglenook.jobs.preferences import Preferences
from inglenook.models.adopt import Found
from inglenook.models.fit import Verdict
from inglenook.models.library import BUILT_IN, Installed, ModelFile, Verified
from inglenook.ui import installed_table
from inglenook.ui.installed_rows import (
    Arranged,
    Column,
    Question,
    arrange,
    cell_text,
    context_words,
    family_of,
    prepare,
)
from inglenook.ui.installed_table import InstalledList
from inglenook.ui.installed_view import InstalledView
from inglenook.ui.notices import Toast
from inglenook.ui.search_field import SearchField
from inglenook.ui.theme import Theme

GB = 1_000_000_000


def installed(
    name: str, *, size: int = 2 * GB, licence: str = "apache-2.0", usable: bool = True, **fields: object
) -> Installed:
    path = Path("/models") / f"{name}.gguf"
    file = ModelFile(path, name, "Q4_K_M", size, "llama", 4 * GB, False, 40_960)
    known: dict[str, object] = dict(
        is_own="place" not in fields,
        licence=licence,
        size=size,
        quantisation="Q4_K_M",
        architecture="llama",
        parameters=4 * GB,
        context_length=40_960,
    )
    return Installed(path, file if usable else None, name, name, **{**known, **fields})  # type: ignore[arg-type]


@pytest.fixture
def bin_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "bin"
    folder.mkdir()
    return folder


@pytest.fixture
def models(tmp_path: Path, theme: Theme, bin_folder: Path) -> Iterator[Models]:
    paths = Paths.under(tmp_path / "data")
    paths.create()
    background = Background()
    preferences = Preferences(paths.settings, settings.load(paths.settings).settings)

    def to_bin(file: Path) -> Path:
        return file.rename(bin_folder / file.name)

    yield Models(paths.models, preferences, background, trash=to_bin)
    background.close()


@pytest.fixture
def view(qtbot: QtBot, theme: Theme, models: Models) -> InstalledView:
    view = InstalledView(theme, models)
    qtbot.addWidget(view)
    view.resize(theme.px(1016), theme.px(749))
    view.show()
    return view


def show(models: Models, *rows: Installed) -> None:
    models.installed = list(rows)
    models.changed.emit()
    QApplication.processEvents()


def table(view: InstalledView) -> InstalledList:
    found = view.findChild(InstalledList)
    assert found is not None
    return found


def names(view: InstalledView) -> list[str]:
    return [row.label for row in table(view).table.rows]


def spoken(view: InstalledView, row: int, column: Column = Column.NAME) -> str:
    rows = table(view).table
    return str(rows.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole))


def shown(view: InstalledView, row: int, column: Column) -> str:
    rows = table(view).table
    return str(rows.index(row, column).data())


def select(view: InstalledView, row: int) -> None:
    table(view).selectRow(row)
    QApplication.processEvents()


def button(view: InstalledView, name: str) -> QAbstractButton:
    QApplication.processEvents()
    found = [
        each
        for each in view.findChildren(QAbstractButton)
        if (each.accessibleName() or each.text()) == name and each.isVisible()
    ]
    assert len(found) == 1, f"{len(found)} buttons called {name}"
    return found[0]


def command(view: InstalledView, text: str) -> QAction:
    """One of the menu of the selected row."""
    menu = button(view, "More").menu()  # type: ignore[attr-defined]
    assert isinstance(menu, QMenu)
    return next(action for action in menu.actions() if action.text() == text)


def commands(view: InstalledView) -> list[str]:
    menu = button(view, "More").menu()  # type: ignore[attr-defined]
    return [action.text() for action in menu.actions() if action.isEnabled() and action.text()]


def real_model(models: Models, qtbot: QtBot, name: str = "tiny") -> Installed:
    """A model that really lies in the folder."""
    path = models.folders[0] / "owner" / "repo" / f"{name}.gguf"
    path.parent.mkdir(parents=True, exist_ok=True)
    tinygguf.build(path, "llama")
    models.refresh()
    qtbot.waitUntil(lambda: any(row.path == path for row in models.installed))
    return next(row for row in models.installed if row.path == path)


def row_of(view: InstalledView, model: Installed) -> int:
    at = table(view).table.place(model.path)
    assert at >= 0
    return at


# What cannot be used ---------------------------------------------------------------------------


def test_a_damaged_model_says_why_and_never_starts(qtbot: QtBot, view: InstalledView, models: Models) -> None:
    why = "“broken.gguf” ends early: 3 of 290 tensors are missing. Download it again."
    show(models, installed("Broken", usable=False, reason=why))
    assert spoken(view, 0) == f"Broken, {why}"
    select(view, 0)
    assert not button(view, "Chat").isEnabled()
    chats: list[object] = []
    view.chat_wanted.connect(chats.append)
    with qtbot.waitSignal(view.notice) as notice:
        QTest.keyClick(table(view), Qt.Key.Key_Return)
    assert notice.args == [why]
    assert chats == []
    assert "Chat with this model" not in commands(view)


def test_a_model_that_differs_from_the_published_one_never_starts(
    view: InstalledView, models: Models
) -> None:
    show(models, installed("Changed", verified=Verified.DIFFERS, is_published=True))
    assert shown(view, 0, Column.VERIFIED) == "Does not match"
    select(view, 0)
    assert not button(view, "Chat").isEnabled()


def test_a_model_on_a_drive_that_is_away_is_grey_and_stays_listed(
    view: InstalledView, models: Models
) -> None:
    show(models, installed("Away", usable=False, is_away=True))
    assert spoken(view, 0) == "Away, Drive not connected"
    select(view, 0)
    assert commands(view) == ["Rename...", "Sort by", "Remove from the list"]


def test_an_empty_page_leads_to_models(qtbot: QtBot, view: InstalledView, models: Models) -> None:
    with qtbot.waitSignal(view.discover_wanted):
        button(view, "Find a model").click()
    show(models, installed("One"))
    assert not any(each.isVisible() and each.text() == "Find a model" for each in view.findChildren(QLabel))


# What is shown ---------------------------------------------------------------------------------


def test_a_row_says_everything_in_words(view: InstalledView, models: Models) -> None:
    show(
        models,
        installed(
            "Qwen3 4B",
            size=2_500_000_000,
            place="Ollama",
            is_adopted=True,
            verified=Verified.MATCHES,
            is_published=True,
            last_used=time.time(),
            is_default=True,
        ),
    )
    view.show_loaded(Path("/models/Qwen3 4B.gguf"))
    assert spoken(view, 0) == "Qwen3 4B, Ollama, Loaded, Default"
    cells = [shown(view, 0, column) for column in Column]
    assert cells == [
        "Qwen3 4B",
        "Qwen3",
        "4 B",
        "Q4_K_M",
        "2.50 GB",
        "40k",
        "Open source",
        "SHA-256",
        "Today",
    ]
    assert spoken(view, 0, Column.VERIFIED) == "Verified: the file matches the published one"
    assert spoken(view, 0, Column.CONTEXT) == "Context 40k"


def test_whether_a_model_fits_is_part_of_its_name(view: InstalledView, models: Models) -> None:
    class Plan:
        verdict = Verdict.TIGHT
        sentence = "Needs 9 GB, 10 GB is free."

    model = installed("Big")
    show(models, model)
    models.fits = {model.path: Plan()}  # type: ignore[dict-item]
    models.fits_changed.emit()
    assert spoken(view, 0) == "Big, Tight"


def test_models_are_found_by_any_word(qtbot: QtBot, view: InstalledView, models: Models) -> None:
    show(models, installed("Qwen3 4B"), installed("Llama 3.1 8B"), installed("Mistral", place="Ollama"))
    field = view.findChild(SearchField)
    assert field is not None
    field.setText("qwen Q4")
    assert names(view) == ["Qwen3 4B"]
    assert any(label.text() == "1 of 3 models" for label in view.findChildren(QLabel))
    field.setText("ollama")
    assert names(view) == ["Mistral"]
    field.setText("nothing like it")
    assert names(view) == []
    said = next(label for label in view.findChildren(QLabel) if label.text().startswith("Nothing found"))
    assert said.text() == 'Nothing found for "nothing like it"' and said.isVisible()


def test_typing_in_the_list_searches(view: InstalledView, models: Models) -> None:
    show(models, installed("Qwen3 4B"), installed("Llama 3.1 8B"))
    table(view).setFocus()
    QTest.keyClick(table(view), Qt.Key.Key_L)
    field = view.findChild(SearchField)
    assert field is not None and field.text() == "l" and field.hasFocus()


def test_families_and_places_can_be_chosen(view: InstalledView, models: Models) -> None:
    show(
        models,
        installed("Qwen3 4B"),
        installed("Llama 3.1 8B"),
        installed("Qwen3 14B", place="Ollama"),
        installed("SmolLM2 135M", place=BUILT_IN),
    )
    families, places = view.findChildren(QComboBox)
    assert [places.itemText(i) for i in range(places.count())] == [
        "All places",
        "Inglenook",
        "Built in",
        "Ollama",
    ]
    families.setCurrentText("Qwen3")
    families.activated.emit(families.currentIndex())
    assert sorted(names(view)) == ["Qwen3 14B", "Qwen3 4B"]
    places.setCurrentText("Ollama")
    places.activated.emit(places.currentIndex())
    assert names(view) == ["Qwen3 14B"]
    # What was chosen and is gone is not chosen any more: the list is never empty without a reason.
    show(models, installed("Llama 3.1 8B"))
    assert names(view) == ["Llama 3.1 8B"]
    assert families.currentText() == "All families"


def test_a_title_sorts_and_a_second_click_turns_the_order_round(view: InstalledView, models: Models) -> None:
    show(models, installed("b", size=2 * GB), installed("a", size=3 * GB), installed("c", size=GB))
    header = table(view).horizontalHeader()
    header.sectionClicked.emit(Column.SIZE)
    assert names(view) == ["a", "b", "c"]
    header.sectionClicked.emit(Column.SIZE)
    assert names(view) == ["c", "b", "a"]
    header.sectionClicked.emit(Column.NAME)
    assert names(view) == ["a", "b", "c"]


def test_the_order_can_be_chosen_by_keyboard(view: InstalledView, models: Models) -> None:
    show(models, installed("b", size=2 * GB), installed("a", size=3 * GB))
    select(view, 0)
    sorting = command(view, "Sort by").menu()
    assert isinstance(sorting, QMenu)
    next(action for action in sorting.actions() if action.text() == "On disk").trigger()
    assert names(view) == ["a", "b"]


def test_the_selected_model_stays_selected_when_the_list_changes(view: InstalledView, models: Models) -> None:
    first, second = installed("a"), installed("b")
    show(models, first, second)
    select(view, row_of(view, second))
    show(models, installed("0"), first, second)
    current = table(view).current_model()
    assert current is not None and current.label == "b"


def test_columns_give_way_in_their_order(view: InstalledView, models: Models) -> None:
    show(models, installed("a"))

    def left_out(width: int) -> list[str]:
        view.resize(width, 600)
        QApplication.processEvents()
        return [column.name for column in Column if table(view).isColumnHidden(column)]

    assert left_out(1016) == []
    assert left_out(930) == ["FAMILY"]
    assert left_out(870) == ["FAMILY", "CONTEXT"]
    assert left_out(760) == ["FAMILY", "CONTEXT", "VERIFIED"]
    assert left_out(500) == [column.name for column in Column if column is not Column.NAME]


def test_the_disk_is_said_in_numbers(qtbot: QtBot, view: InstalledView, models: Models) -> None:
    def said() -> str:
        return next((each.accessibleDescription() for each in view.findChildren(object) if _is_bar(each)), "")

    qtbot.waitUntil(lambda: "In Inglenook's folders: 0 GB" in said())
    assert "Free: " in said()


def _is_bar(widget: object) -> bool:
    return getattr(widget, "accessibleName", lambda: "")() == "Disk"


# What can be done ------------------------------------------------------------------------------


def test_enter_chats_and_alt_enter_shows_details(qtbot: QtBot, view: InstalledView, models: Models) -> None:
    model = installed("a")
    show(models, model)
    select(view, 0)
    with qtbot.waitSignal(view.chat_wanted) as chat:
        QTest.keyClick(table(view), Qt.Key.Key_Return)
    with qtbot.waitSignal(view.details_wanted) as details:
        QTest.keyClick(table(view), Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert chat.args == details.args == [model.file]


def test_the_buttons_of_the_selected_row_are_real_and_name_it(
    qtbot: QtBot, view: InstalledView, models: Models
) -> None:
    show(models, installed("a"), installed("b"))
    select(view, 1)
    chat = button(view, "Chat")
    assert chat.accessibleDescription() == "b"
    at = table(view).row_rect(1)
    place = table(view).viewport().mapFromGlobal(chat.mapToGlobal(QPoint(0, 0)))
    assert at.top() <= place.y() <= at.bottom()
    with qtbot.waitSignal(view.chat_wanted) as asked:
        chat.click()
    assert asked.args == [models.installed[1].file]


def test_a_model_is_renamed_in_place(qtbot: QtBot, view: InstalledView, models: Models) -> None:
    model = real_model(models, qtbot)
    select(view, row_of(view, model))
    QTest.keyClick(table(view), Qt.Key.Key_F2)
    editor = next(each for each in table(view).findChildren(QLineEdit) if each.objectName() == "rename")
    assert editor.accessibleName() == "Name of the model"
    editor.insert("My \u202eown name")  # in the place of what is selected, as typing does
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "My own name" in names(view))
    row = models.row(model)
    assert row is not None and row.label == "My own name"


def test_backspace_never_deletes(view: InstalledView, models: Models) -> None:
    show(models, installed("a"))
    select(view, 0)
    QTest.keyClick(table(view), Qt.Key.Key_Backspace)
    QApplication.processEvents()
    assert names(view) == ["a"]


def test_delete_moves_a_model_to_the_bin_and_undo_brings_it_back(
    qtbot: QtBot, view: InstalledView, models: Models, bin_folder: Path
) -> None:
    model = real_model(models, qtbot)
    select(view, row_of(view, model))
    QTest.keyClick(table(view), Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: table(view).table.place(model.path) < 0)
    assert [file.name for file in bin_folder.iterdir()] == [model.path.name]
    toast = view.findChild(Toast)
    assert toast is not None
    assert toast.accessibleName().startswith(f'Moved "{model.label}" to the bin (')
    button(view, "Undo").click()
    qtbot.waitUntil(lambda: table(view).table.place(model.path) >= 0)
    assert model.path.exists()


def test_a_model_of_another_program_only_leaves_the_list(
    qtbot: QtBot, view: InstalledView, models: Models, tmp_path: Path, bin_folder: Path
) -> None:
    other = tmp_path / "ollama" / "sha256-abc"
    other.parent.mkdir()
    tinygguf.build(other, "llama")
    models.adopt([Found(other, "Ollama", "Qwen2.5 7B", other.stat().st_size)])
    qtbot.waitUntil(lambda: any(row.path == other for row in models.installed))
    model = next(row for row in models.installed if row.path == other)
    select(view, row_of(view, model))
    command(view, "Remove from the list").trigger()
    qtbot.waitUntil(lambda: table(view).table.place(other) < 0)
    assert other.exists() and not list(bin_folder.iterdir())
    qtbot.waitUntil(lambda: view.findChild(Toast) is not None)
    button(view, "Undo").click()
    qtbot.waitUntil(lambda: table(view).table.place(other) >= 0)


def test_the_built_in_model_cannot_be_deleted(view: InstalledView, models: Models) -> None:
    show(models, installed("SmolLM2", place=BUILT_IN))
    select(view, 0)
    assert not {"Delete", "Remove from the list"} & set(commands(view))


def test_without_a_bin_deleting_for_good_is_asked_first(
    qtbot: QtBot, view: InstalledView, models: Models
) -> None:
    def no_bin(file: Path) -> Path:
        raise OSError("no bin here")

    models._trash = no_bin
    model = real_model(models, qtbot)
    select(view, row_of(view, model))
    QTest.keyClick(table(view), Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: view.findChild(QMessageBox) is not None)
    ask = view.findChild(QMessageBox)
    assert ask is not None
    assert model.path.exists()
    assert "It cannot be undone" in ask.informativeText()
    next(each for each in ask.buttons() if each.text() == "Delete for good").click()
    qtbot.waitUntil(lambda: not model.path.exists())
    qtbot.waitUntil(lambda: table(view).table.place(model.path) < 0)


def test_a_model_is_verified_from_its_menu(qtbot: QtBot, view: InstalledView, models: Models) -> None:
    model = real_model(models, qtbot)
    select(view, row_of(view, model))
    with qtbot.waitSignal(models.verified):
        command(view, "Verify the file").trigger()
    qtbot.waitUntil(lambda: shown(view, row_of(view, model), Column.VERIFIED) == "SHA-256")
    assert command(view, "Verify the file again").isEnabled()


def test_verifying_shows_how_far_it_is_and_can_be_stopped(view: InstalledView, models: Models) -> None:
    model = installed("a", verified=Verified.CHECKING)
    show(models, model)
    models.verifying.emit(model.path, 0.4)
    assert shown(view, 0, Column.VERIFIED) == "Checking 40 %"
    select(view, 0)
    assert "Stop verifying" in commands(view)
    show(models, replace(model, verified=Verified.NOT_CHECKED))
    assert shown(view, 0, Column.VERIFIED) == "Verify"


def test_a_click_on_verify_verifies(
    view: InstalledView, models: Models, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []
    monkeypatch.setattr(models, "verify", lambda model, *_: asked.append(model.path))
    model = installed("a", verified=Verified.NOT_CHECKED)
    show(models, model)
    cell = table(view).visualRect(table(view).table.index(0, Column.VERIFIED))
    QTest.mouseClick(table(view).viewport(), Qt.MouseButton.LeftButton, pos=cell.center())
    assert asked == [model.path]


def test_a_default_is_set_and_taken_back(qtbot: QtBot, view: InstalledView, models: Models) -> None:
    model = real_model(models, qtbot)
    select(view, row_of(view, model))
    command(view, "Set as default").trigger()
    assert "Default" in spoken(view, row_of(view, model))
    command(view, "Do not use as default").trigger()
    assert "Default" not in spoken(view, row_of(view, model))


def test_models_of_other_programs_are_offered_and_used_in_place(
    view: InstalledView, models: Models, monkeypatch: pytest.MonkeyPatch
) -> None:
    adopted: list[object] = []
    monkeypatch.setattr(models, "find_adoptable", lambda: None)
    monkeypatch.setattr(models, "adopt", lambda found, *_: adopted.extend(found))
    found = [
        Found(Path("/o/a"), "Ollama", "a", 5 * GB),
        Found(Path("/l/b"), "LM Studio", "b", 15_100_000_000),
    ]
    models.found.emit(found)
    assert view.banner.isHidden()  # somebody else asked
    button(view, "Look for models of other apps...").click()
    assert not button(view, "Looking...").isEnabled()
    models.found.emit(found)
    assert view.banner.accessibleName() == (
        "Found 2 models (20.10 GB) of LM Studio and Ollama. They stay where they are; nothing is copied."
    )
    button(view, "Use these 2").click()
    assert adopted == found
    assert view.banner.isHidden()


def test_it_says_so_where_no_other_program_has_models(
    qtbot: QtBot, view: InstalledView, models: Models, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models, "find_adoptable", lambda: None)
    button(view, "Look for models of other apps...").click()
    with qtbot.waitSignal(view.notice) as notice:
        models.found.emit([])
    assert notice.args == ["No other models were found on this computer"]


def test_what_cannot_be_remembered_is_said(
    qtbot: QtBot, view: InstalledView, models: Models, monkeypatch: pytest.MonkeyPatch
) -> None:
    show(models, installed("a"))
    select(view, 0)
    monkeypatch.setattr(
        models, "verify", lambda model, on_failure: on_failure(UserError("The file cannot be read."))
    )
    with qtbot.waitSignal(view.notice) as notice:
        command(view, "Verify the file").trigger()
    assert notice.args == ["The file cannot be read."]


# Many models -----------------------------------------------------------------------------------


def many(count: int) -> list[Installed]:
    return [
        installed(f"Model {number * 7919 % count:05}", size=GB + number, last_used=float(1 + number))
        for number in range(count)
    ]


def test_60_000_models_are_prepared_and_searched_away_from_the_window(
    qtbot: QtBot, view: InstalledView, models: Models, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models, "check_fits", lambda files: None)  # there are no such files
    said: set[Path] = set()

    def counted(model: Installed, *about: object) -> str:
        said.add(model.path)
        return cell_text(model, *about)  # type: ignore[arg-type]

    monkeypatch.setattr(installed_table, "cell_text", counted)
    models.installed = many(60_000)
    models.changed.emit()
    assert names(view) == []  # nothing was waited for
    qtbot.waitUntil(lambda: len(names(view)) == 60_000)
    field = view.findChild(SearchField)
    assert field is not None
    field.setText("model 0001 q4")
    qtbot.waitUntil(lambda: len(names(view)) == 16)
    field.setText("")
    qtbot.waitUntil(lambda: len(names(view)) == 60_000)
    table(view).sort_wanted.emit(Column.NAME)
    qtbot.waitUntil(lambda: names(view)[0] == "Model 00000")
    view.grab()
    assert 0 < len(said) < 200  # only what can be seen was put into words


def test_the_newest_question_wins(
    view: InstalledView, models: Models, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting: list[tuple[object, object]] = []
    rows = many(3_000)
    show(models, *rows[:10])
    monkeypatch.setattr(models.background, "run", lambda work, done, *_: waiting.append((work, done)))
    models.installed = rows
    models.changed.emit()
    work, done = waiting[0]
    done(work())  # type: ignore[operator]
    waiting.clear()
    field = view.findChild(SearchField)
    assert field is not None
    field.setText("00001")
    field.setText("00002")
    for work, done in reversed(waiting):
        done(work())  # type: ignore[operator]
    assert names(view) == ["Model 00002"]


def test_equal_models_keep_the_order_of_their_names() -> None:
    rows = [installed(name, size=GB) for name in ("c", "a", "b")]
    for descending in (True, False):
        question = Question(column=Column.SIZE, descending=descending)
        assert [row.label for row in arrange(prepare(rows), question).models] == ["a", "b", "c"]


def test_the_same_rows_again_reset_nothing(qtbot: QtBot, view: InstalledView) -> None:
    rows = table(view).table
    arranged = arrange(prepare([installed("a"), installed("b")]), Question())
    rows.show_rows(arranged)
    with qtbot.assertNotEmitted(rows.modelReset):
        rows.show_rows(Arranged(list(arranged.models), dict(arranged.places)))


@pytest.mark.parametrize(
    ("name", "architecture", "family"),
    [
        ("Qwen2.5 7B Instruct", "qwen2", "Qwen2.5"),
        ("Meta Llama 3.1 8B Instruct", "llama", "Llama 3.1"),
        ("gemma 3 4b it", "gemma3", "Gemma 3"),
        ("SmolLM2 135M Instruct", "llama", "SmolLM2"),
        ("DeepSeek R1 Distill Qwen 7B", "qwen2", "DeepSeek"),
        ("Phi 4 mini instruct", "phi3", "Phi 4"),
        ("something else", "mamba", "Mamba"),
        ("unknown", "", ""),
    ],
)
def test_families_are_called_as_people_call_them(name: str, architecture: str, family: str) -> None:
    assert family_of(installed(name, architecture=architecture)) == family


def test_contexts_are_said_in_thousands() -> None:
    assert [context_words(n) for n in (0, 512, 2048, 40_960, 131_072)] == ["", "512", "2k", "40k", "128k"]
