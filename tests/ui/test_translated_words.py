"""Words of the windows in another language: in its order and signs, and nothing is told by them."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QMessageBox
from pytestqt.qtbot import QtBot
from tests.ui.program import running

from inglenook.core import language, settings
from inglenook.core.importing import Report, SkippedThings
from inglenook.core.language import Language, in_a_row
from inglenook.core.paths import Paths
from inglenook.jobs.background import Background
from inglenook.jobs.generation import Phase
from inglenook.jobs.models import Models
from inglenook.jobs.preferences import Preferences
from inglenook.models.fit import GB, Need, Plan, Verdict
from inglenook.models.library import BUILT_IN, Installed, ModelFile
from inglenook.models.published import Hit
from inglenook.ui.fit_words import need_words
from inglenook.ui.hub_words import day, long_parameters, popularity, short_count, short_day, short_parameters
from inglenook.ui.import_pages import report_sentence
from inglenook.ui.installed_rows import Column
from inglenook.ui.installed_table import InstalledList
from inglenook.ui.installed_view import InstalledView
from inglenook.ui.labels import first_sentence
from inglenook.ui.leaving import Leaving
from inglenook.ui.memory_bar import amount, main_memory
from inglenook.ui.message_edit import MessageEdit
from inglenook.ui.model_words import state_words
from inglenook.ui.theme import Theme

Speak = Callable[[dict[str, str]], None]
NOVEMBER = time.mktime((2023, 11, 12, 12, 0, 0, 0, 0, -1))


@pytest.fixture
def german() -> Iterator[Speak]:
    """Have the program say these texts in German, and write its numbers so."""

    def speak(words: dict[str, str]) -> None:
        language.use(Language("de", lambda text, note, n: words.get(text, text), ".", ","))

    yield speak
    language.use(Language())


@pytest.fixture
def models(tmp_path: Path, theme: Theme) -> Iterator[Models]:
    paths = Paths.under(tmp_path / "data")
    paths.create()
    background = Background()
    preferences = Preferences(paths.settings, settings.load(paths.settings).settings)
    yield Models(paths.models, preferences, background)
    background.close()


def model(name: str, **fields: object) -> Installed:
    path = Path("/models") / f"{name}.gguf"
    file = ModelFile(path, name, "Q4_K_M", 2 * GB, "llama", 4 * GB, False, 40_960)
    return Installed(path, file, name, name, size=2 * GB, **fields)  # type: ignore[arg-type]


def made(verdict: Verdict, device: int = 0) -> Plan:
    return Plan(verdict, Need(4 * GB, 0, 0, 0, 0, device), 6 * GB, 8192, 8192, 16 * GB)


def test_a_date_stands_in_the_order_of_the_language_with_its_own_month(german: Speak) -> None:
    assert (day(NOVEMBER), short_day(NOVEMBER)) == ("12 Nov 2023", "12 Nov 2023")
    german({"{day} {month} {year}": "{day}. {month} {year}"})
    assert day(NOVEMBER) == "12. Nov. 2023"


def test_numbers_of_models_are_written_as_the_language_writes_them(german: Speak) -> None:
    english = [short_parameters(n) for n in (135_000_000, 1_700_000_000, 8_000_000_000, 14_800_000_000)]
    assert english == ["135 M", "1.7 B", "8 B", "14 B"]
    assert [short_count(n) for n in (2_100_000, 34_000, 812)] == ["2.1 M", "34 k", "812"]
    german({"{count} B": "{count} Mrd.", "{count} billion": "{count} Milliarden"})
    assert short_parameters(1_700_000_000) == "1,7 Mrd."
    assert long_parameters(8_000_000_000) == "8,0 Milliarden"


def test_a_count_has_its_form_and_its_number() -> None:
    assert popularity(Hit("a/b", "B", "A", downloads=1, likes=2_500)) == "1 download, 2 k likes"


def test_what_a_model_needs_is_one_sentence_of_the_language(german: Speak) -> None:
    assert need_words(made(Verdict.FITS)) == "Needs 4.0 GB"
    assert need_words(made(Verdict.TIGHT)) == "Needs 4.0 GB. Other programs may become slow"
    both = "Needs 4.0 GB and 1.0 GB on the graphics card"
    assert need_words(made(Verdict.FITS, GB)) == both
    assert need_words(made(Verdict.TOO_BIG, GB)) == f"{both}, only 6.0 GB is free"
    german({"Needs {need}, only {free} is free": "Nur {free} frei, nötig {need}"})
    assert need_words(made(Verdict.TOO_BIG)) == "Nur 6,0 GB frei, nötig 4,0 GB"


def test_the_bar_of_memory_names_its_parts_in_the_language(german: Speak) -> None:
    german({"Weights": "Gewichte", "{name}: {value}": "{name} = {value}"})
    part = main_memory(made(Verdict.FITS))[1]
    assert (part.said, amount(53 * 1024 * 1024), amount(0)) == ("Gewichte = 4,0 GB", "53 MB", "0 GB")


def test_names_are_joined_as_the_language_joins_them(german: Speak) -> None:
    assert [in_a_row(names) for names in ([], ["A"], ["A", "B"], ["A", "B", "C"])] == [
        "",
        "A",
        "A and B",
        "A and B and C",
    ]
    german({"{first} and {second}": "{first} und {second}"})
    assert in_a_row(["A", "B"]) == "A und B"


def test_a_state_has_its_percentage_inside(german: Speak) -> None:
    german({"loading, {percent}": "wird geladen ({percent})", "{number} %": "{number}%"})
    assert state_words(Phase.LOADING, 0.42) == "wird geladen (42%)"


def test_the_first_sentence_ends_where_the_language_ends_it() -> None:
    assert first_sentence("磁盘已满。请腾出空间。") == "磁盘已满。"
    assert first_sentence("هل هذا صحيح؟ نعم.") == "هل هذا صحيح؟"
    assert first_sentence("Version 3.1 is here. Use it.") == "Version 3.1 is here."


def test_a_report_of_one_thing_is_said_of_one() -> None:
    one = Report("ChatGPT", "x.zip", import_id=1, chats=1, messages=1, known=1, skipped=SkippedThings())
    assert report_sentence(one) == "With 1 message. 1 chat was here already."


def test_places_are_chosen_whatever_they_are_called(
    qtbot: QtBot, theme: Theme, models: Models, german: Speak
) -> None:
    german({"Built in": "Eingebaut", "built in": "eingebaut", "Default": "Standard", "Name": "Modell"})
    view = InstalledView(theme, models)
    qtbot.addWidget(view)
    view.resize(theme.px(1016), theme.px(749))
    view.show()
    models.installed = [model("SmolLM2", place=BUILT_IN, is_default=True), model("Qwen3 4B")]
    models.changed.emit()
    QApplication.processEvents()
    _, places = view.findChildren(QComboBox)
    assert [places.itemText(at) for at in range(places.count())][1:] == ["Inglenook", "Eingebaut"]
    places.setCurrentText("Eingebaut")
    places.activated.emit(places.currentIndex())
    table = view.findChild(InstalledList).table
    assert [row.label for row in table.rows] == ["SmolLM2"]
    spoken = table.index(0, Column.NAME).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "SmolLM2, eingebaut, Standard"
    heading = table.headerData(Column.NAME, Qt.Orientation.Horizontal)
    assert heading == "Modell"
    places.setCurrentIndex(0)
    places.activated.emit(0)
    view._search.setText("eingebaut")
    assert [row.label for row in table.rows] == ["SmolLM2"]


@pytest.mark.parametrize(("pressed", "ends"), [("Ohne sie beenden", True), ("Offen lassen", False)])
def test_quitting_understands_its_buttons_in_every_language(
    tmp_path: Path,
    qtbot: QtBot,
    theme: Theme,
    german: Speak,
    monkeypatch: pytest.MonkeyPatch,
    pressed: str,
    ends: bool,
) -> None:
    german({"Quit without them": "Ohne sie beenden", "Keep open": "Offen lassen"})

    def answer(box: QMessageBox) -> int:
        next(button for button in box.buttons() if button.text() == pressed).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    with running(tmp_path, theme) as program:
        program.generation.saving_failed.emit("The disk is full. New messages cannot be saved yet.")
        assert Leaving(program.window, program.conversations).may_go() is ends
        program.generation.saving_recovered.emit()


def test_a_paste_that_is_too_long_says_its_size(qtbot: QtBot, theme: Theme, german: Speak) -> None:
    german({})
    edit = MessageEdit(theme)
    qtbot.addWidget(edit)
    noted: list[str] = []
    edit.noted.connect(noted.append)
    source = QMimeData()
    source.setText("x" * 2_350_000)
    edit.insertFromMimeData(source)
    assert noted == ["The pasted text is 2,35 MB long; at most 2 MB can be sent."]
