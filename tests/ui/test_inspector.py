"""The inspector: what a file says is shown as plain text, and nothing happens that is not asked for."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QInputDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests import tinygguf

from inglenook.core.settings import Settings
from inglenook.engine.probe import Probe, Sizes
from inglenook.jobs.background import Background
from inglenook.jobs.memory import MemoryPlans
from inglenook.jobs.models import Models
from inglenook.jobs.preferences import Preferences
from inglenook.models.facts import ModelFacts, ModelSettings
from inglenook.models.fit import GB, MB
from inglenook.models.library import ModelFile, Verified
from inglenook.models.records import Check, Origin
from inglenook.ui.inspector import Inspector
from inglenook.ui.inspector_facts import facts_of
from inglenook.ui.link_dialog import LinkDialog
from inglenook.ui.theme import Theme

PREFERENCES = Settings(context_length=512)


class Shelf:
    """One model in the folder, on a computer with 8 GB."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.background = Background()
        self.preferences = Preferences(folder / "settings.json", PREFERENCES)
        self.models = Models(folder / "models", self.preferences, self.background, trash=self.trash)
        facts = ModelFacts(folder / "facts.json")
        self.models.plans = MemoryPlans(facts, ask=self.ask, free=lambda: (6 * GB, 8 * GB))
        self.trashed: list[Path] = []

    def ask(self, path: Path, kv_type: str) -> Probe:
        return Probe(2 * MB, 3, 512, (Sizes(512, 12 * MB, 8 * MB),), (), frozenset())

    def trash(self, path: Path) -> Path | None:
        self.trashed.append(path)
        return path.rename(self.folder / path.name)


@pytest.fixture
def shelf(tmp_path: Path, qtbot: QtBot) -> Iterator[Shelf]:
    (tmp_path / "models").mkdir()
    shelf = Shelf(tmp_path)
    yield shelf
    shelf.background.close()


def put(shelf: Shelf, qtbot: QtBot, name: str = "tiny", **options: str | None) -> ModelFile:
    path = tinygguf.build(shelf.folder / "models" / f"{name}.gguf", "qwen2", **options)  # type: ignore[arg-type]
    shelf.models.refresh()
    qtbot.waitUntil(lambda: any(file.path == path for file in shelf.models.files))
    return next(file for file in shelf.models.files if file.path == path)


def opened(shelf: Shelf, file: ModelFile, theme: Theme, qtbot: QtBot) -> Inspector:
    inspector = Inspector(theme, shelf.models, shelf.preferences, file)
    qtbot.addWidget(inspector)
    inspector.resize(1016, 800)
    with qtbot.waitExposed(inspector):
        inspector.show()
    reading = inspector.facts.sentence
    qtbot.waitUntil(lambda: reading.isHidden() or reading.text() != "Reading the file...")
    qtbot.waitUntil(lambda: inspector.form.plan is not None or not file.path.exists())
    return inspector


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if not label.isHidden())


def action(inspector: Inspector, text: str) -> None:
    next(each for each in inspector.menu.actions() if each.text() == text).trigger()


# What is not as it should be --------------------------------------------------------


def test_a_file_that_is_gone_gets_a_sentence(shelf: Shelf, theme: Theme, qtbot: QtBot) -> None:
    file = put(shelf, qtbot)
    file.path.unlink()
    inspector = opened(shelf, file, theme, qtbot)
    qtbot.waitUntil(lambda: "cannot be read" in inspector.facts.sentence.text())
    assert inspector.template.text.toPlainText() == ""
    assert "cannot be read" in inspector.template.note.text()


def test_a_hostile_template_is_plain_text(shelf: Shelf, theme: Theme, qtbot: QtBot) -> None:
    hostile = "<img src='http://127.0.0.1:1/x'>\ud7ff\u202e{{ messages }}\x07" + "y" * 100_000
    inspector = opened(shelf, put(shelf, qtbot, template=hostile), theme, qtbot)
    text = inspector.template.text.toPlainText()
    assert text.startswith("<img src=")
    assert "\x07" not in text
    assert len(text) <= 65_536
    assert "first 64 KB" in inspector.template.note.text()


def test_closed_while_it_is_read_it_does_not_come_back(shelf: Shelf, theme: Theme, qtbot: QtBot) -> None:
    file = put(shelf, qtbot)
    gate = threading.Event()
    for _ in range(2):  # both threads of the pool
        shelf.background.run(lambda: gate.wait(20), lambda _: None)
    inspector = Inspector(theme, shelf.models, shelf.preferences, file)
    with qtbot.waitSignal(inspector.destroyed):
        inspector.deleteLater()
    gate.set()
    done: list[int] = []
    shelf.background.run(lambda: 1, done.append)
    qtbot.waitUntil(lambda: bool(done))


def test_a_model_that_left_the_list_closes_it(shelf: Shelf, theme: Theme, qtbot: QtBot) -> None:
    file = put(shelf, qtbot)
    inspector = opened(shelf, file, theme, qtbot)
    file.path.unlink()
    with qtbot.waitSignal(inspector.back_wanted):
        shelf.models.refresh()


# What it says -----------------------------------------------------------------------


def test_it_says_what_the_file_says(shelf: Shelf, theme: Theme, qtbot: QtBot) -> None:
    file = put(shelf, qtbot)
    inspector = opened(shelf, file, theme, qtbot)
    qtbot.waitUntil(lambda: "512 trained" in texts(inspector.facts))  # shown by the next event loop
    said = texts(inspector.facts)
    assert "qwen2, " in said and "KV heads" in said
    assert f"GGUF v3, {file.size_bytes:,} bytes" in said
    assert "Not loaded. " in inspector.state.text() and "in the Inglenook folder" in inspector.state.text()
    action(inspector, "Copy the facts")
    assert "Stop tokens: " in QGuiApplication.clipboard().text()


def test_facts_the_file_does_not_tell_are_left_out(shelf: Shelf, theme: Theme, qtbot: QtBot) -> None:
    from inglenook.models.details import read_details

    names = [name for name, _ in facts_of(read_details(put(shelf, qtbot).path))]
    assert names[0] == "Architecture" and len(names) == len(set(names))


def test_source_licence_and_hash_are_those_of_the_list(shelf: Shelf, theme: Theme, qtbot: QtBot) -> None:
    file = put(shelf, qtbot)
    status = file.path.stat()
    shelf.models.plans.facts.change_record(
        file.path,
        origin=Origin("owner/tiny-GGUF", "c", "tiny.gguf", "apache-2.0"),
        reference="ab" * 32,
        is_published=True,
        check=Check("ab" * 32, status.st_size, status.st_mtime_ns, 5.0),
    )
    shelf.models.plans.facts.set_overhead(file.path, 30 * MB, 70 * MB)
    assert shelf.models.plans.facts.measured(file.path) == 70 * MB
    with qtbot.waitSignal(shelf.models.changed):
        shelf.models.refresh()
    qtbot.waitUntil(lambda: not shelf.models.is_reading)
    row = shelf.models.row(file)
    assert row and row.verified is Verified.MATCHES
    inspector = opened(shelf, file, theme, qtbot)
    assert inspector.facts.source.accessibleName() == "owner/tiny-GGUF"
    assert inspector.facts.licence_badge.text() == "Open source"
    assert inspector.facts.state.text() == "Matches source"
    inspector.facts.copy_hash.click()
    assert QGuiApplication.clipboard().text() == "ab" * 32
    inspector.facts.source.click()
    dialog = inspector.findChild(LinkDialog)
    assert dialog is not None  # nothing is opened before it is asked
    dialog.reject()
    qtbot.waitUntil(lambda: "Measured 70 MB last time." in inspector.words.text())


def test_the_result_is_made_only_when_it_is_wanted(shelf: Shelf, theme: Theme, qtbot: QtBot) -> None:
    inspector = opened(shelf, put(shelf, qtbot), theme, qtbot)
    view = inspector.template
    assert "{%" in view.text.toPlainText()
    press(view.choice, "Result for a sample chat")
    qtbot.waitUntil(lambda: "What is a glacier?" in view.text.toPlainText())
    assert "<|im_start|>" in view.text.toPlainText()
    press(view.choice, "Template")
    assert "{%" in view.text.toPlainText()


def test_without_a_template_the_built_in_one_is_told(shelf: Shelf, theme: Theme, qtbot: QtBot) -> None:
    inspector = opened(shelf, put(shelf, qtbot, template=None), theme, qtbot)
    qtbot.waitUntil(lambda: "the built-in one of ChatML" in inspector.template.note.text())
    assert "What is a glacier?" in inspector.template.text.toPlainText()


def test_which_model_is_unloaded_first_is_said(shelf: Shelf, theme: Theme, qtbot: QtBot) -> None:
    shelf.models.plans.held = lambda: 4 * GB
    file = put(shelf, qtbot)
    inspector = opened(shelf, file, theme, qtbot)
    inspector.show_loaded(Path("/elsewhere/Qwen3 4B.gguf"))
    qtbot.waitUntil(lambda: inspector.words.text() == "Qwen3 4B (4.0 GB) will be unloaded first.")
    inspector.show_loaded(file.path)
    assert inspector.state.text().startswith("Loaded. ")
    assert not inspector.load.isEnabled()


# What a person does -----------------------------------------------------------------


def test_settings_are_kept_with_the_button_only(shelf: Shelf, theme: Theme, qtbot: QtBot) -> None:
    file = put(shelf, qtbot)
    inspector = opened(shelf, file, theme, qtbot)
    assert not inspector.save.isEnabled() and not inspector.reset.isEnabled()
    press(inspector.form.precision, "Half")
    assert shelf.models.settings_of(file) == ModelSettings()
    inspector.save.click()
    assert shelf.models.settings_of(file) == ModelSettings(kv_type="q8_0")
    assert not inspector.save.isEnabled()
    inspector.reset.click()
    assert inspector.form.chosen == ModelSettings()
    assert inspector.save.isEnabled()


def test_its_buttons_ask_for_what_they_say(shelf: Shelf, theme: Theme, qtbot: QtBot) -> None:
    file = put(shelf, qtbot)
    inspector = opened(shelf, file, theme, qtbot)
    for signal, button in (
        (inspector.back_wanted, inspector.back),
        (inspector.chat_wanted, inspector.chat),
        (inspector.load_wanted, inspector.load),
    ):
        with qtbot.waitSignal(signal):
            button.click()


def test_it_is_verified_renamed_and_made_the_default(shelf: Shelf, theme: Theme, qtbot: QtBot) -> None:
    file = put(shelf, qtbot)
    inspector = opened(shelf, file, theme, qtbot)
    assert inspector.verify.text() == "Verify"
    inspector.verify.click()
    qtbot.waitUntil(lambda: inspector.facts.state.text() == "Unchanged since its first check")
    assert inspector.verify.text() == "Verify again"
    action(inspector, "Rename...")
    ask = inspector.findChild(QInputDialog)
    assert ask is not None
    ask.setTextValue("Mine")
    ask.accept()
    assert inspector.title.text() == "Mine"
    action(inspector, "Set as default")
    assert "Do not use as default" in [each.text() for each in inspector.menu.actions()]


def test_deleting_leaves_it_and_can_be_undone(shelf: Shelf, theme: Theme, qtbot: QtBot) -> None:
    file = put(shelf, qtbot)
    inspector = opened(shelf, file, theme, qtbot)
    with qtbot.waitSignals([inspector.toast_wanted, inspector.back_wanted]):
        action(inspector, "Delete")
    assert not file.path.exists()


def test_every_control_has_a_name(shelf: Shelf, theme: Theme, qtbot: QtBot) -> None:
    inspector = opened(shelf, put(shelf, qtbot), theme, qtbot)
    nameless = [
        button
        for button in inspector.findChildren(QAbstractButton)
        if button.isVisible() and not (button.text() or button.accessibleName())
    ]
    assert nameless == []


def test_a_narrow_page_has_one_column(shelf: Shelf, theme: Theme, qtbot: QtBot) -> None:
    inspector = opened(shelf, put(shelf, qtbot), theme, qtbot)
    inspector.resize(400, 800)
    qtbot.waitUntil(lambda: inspector.facts.y() > inspector.form.y())
    assert inspector.verify.isHidden()
    assert "Show in folder" in [each.text() for each in inspector.menu.actions()]
    content = inspector.template.parentWidget()
    assert content is not None
    assert content.minimumSizeHint().width() <= 400


def press(widget: QWidget, text: str) -> None:
    next(each for each in widget.findChildren(QAbstractButton) if each.text() == text).click()
