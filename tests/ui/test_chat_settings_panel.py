"""The settings of one chat, and the prompt library that goes with them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QSlider, QWidget
from pytestqt.qtbot import QtBot
from tests.jobs.fake_engine import FakeEngines

from inglenook.core.chat import Chat, ChatSettings
from inglenook.core.errors import SaveError
from inglenook.core.paths import Paths
from inglenook.core.prompts import Prompt, Prompts
from inglenook.core.settings import Settings
from inglenook.core.store import Store
from inglenook.jobs.background import Background
from inglenook.jobs.chat_settings import PRESETS
from inglenook.jobs.conversations import Conversations
from inglenook.jobs.generation import Generation
from inglenook.jobs.models import Models
from inglenook.jobs.preferences import Preferences
from inglenook.ui.chat_settings_panel import ChatSettingsPanel
from inglenook.ui.prompt_library import PromptLibrary
from inglenook.ui.theme import Theme


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "inglenook.db")
    yield store
    store.close()


@pytest.fixture
def preferences(tmp_path: Path, qtbot: QtBot) -> Preferences:
    return Preferences(tmp_path / "settings.json", Settings(instructions="Be brief.", temperature=0.5))


@pytest.fixture
def conversations(tmp_path: Path, store: Store, preferences: Preferences) -> Iterator[Conversations]:
    background = Background()
    generation = Generation(tmp_path / "inglenook.db", FakeEngines().make)
    yield Conversations(store, generation, Models(tmp_path / "models", preferences, background), preferences)
    background.close()


@pytest.fixture
def prompts(tmp_path: Path) -> Prompts:
    return Prompts(Paths(tmp_path))


@pytest.fixture
def chat(store: Store) -> Chat:
    return store.create_chat("One")


@pytest.fixture
def panel(
    qtbot: QtBot,
    theme: Theme,
    conversations: Conversations,
    preferences: Preferences,
    prompts: Prompts,
    chat: Chat,
) -> ChatSettingsPanel:
    panel = ChatSettingsPanel(theme, conversations, preferences, prompts)
    qtbot.addWidget(panel)
    panel.resize(330, 1100)
    panel.show()
    panel.show_chat(chat.id)
    return panel


def own(store: Store, chat: Chat) -> ChatSettings:
    return store.chat(chat.id).settings


def button(widget: QWidget, name: str) -> QAbstractButton:
    found = [each for each in widget.findChildren(QAbstractButton) if each.accessibleName() == name]
    assert len(found) == 1, name
    return found[0]


def choose(box: QComboBox, text: str) -> None:
    at = box.findText(text)
    assert at >= 0, text
    box.setCurrentIndex(at)
    box.activated.emit(at)


def test_it_shows_what_holds_and_where_it_comes_from(panel: ChatSettingsPanel) -> None:
    assert panel.instructions.toPlainText() == "Be brief."
    assert panel.persona.currentText() == panel.preset.currentText() == "As in Settings"
    assert panel.source.text() == "From Settings."
    assert panel.numbers["temperature"].findChildren(QSlider)
    assert not button(panel, "Temperature: back to 0.50").isVisible()


def test_a_number_is_the_chats_own_until_it_is_given_back(
    qtbot: QtBot, panel: ChatSettingsPanel, store: Store, chat: Chat
) -> None:
    panel.numbers["temperature"].changed.emit(1.3)
    assert own(store, chat) == ChatSettings(temperature=1.3)
    assert panel.preset.currentText() == "Own numbers"
    back = button(panel, "Temperature: back to 0.50")
    assert back.isVisible() and back.text() == "Back to 0.50"
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert own(store, chat) == ChatSettings()
    panel.thinking.changed.emit("off")
    panel.seed.setValue(7)
    assert own(store, chat) == ChatSettings(thinking="off", seed=7)
    panel.seed.setValue(-1)
    assert own(store, chat) == ChatSettings(thinking="off")


def test_presets(panel: ChatSettingsPanel, store: Store, chat: Chat) -> None:
    choose(panel.preset, "Precise")
    assert own(store, chat).temperature == PRESETS["Precise"]["temperature"]
    assert panel.preset.currentText() == "Precise" and panel.preset.findText("Own numbers") < 0
    choose(panel.preset, "As in Settings")
    assert own(store, chat) == ChatSettings()


def test_a_prompt_is_taken_from_the_library_and_forgotten_when_changed(
    qtbot: QtBot, panel: ChatSettingsPanel, store: Store, chat: Chat, prompts: Prompts
) -> None:
    tutor = prompts.find("Tutor")
    assert tutor
    choose(panel.persona, "Tutor")
    assert own(store, chat) == ChatSettings(instructions=tutor.text, persona="Tutor")
    assert panel.instructions.toPlainText() == tutor.text and panel.source.text() == "Only in this chat."
    panel.instructions.setPlainText("My own")
    qtbot.waitUntil(lambda: own(store, chat) == ChatSettings(instructions="My own"))
    assert panel.persona.currentText() == "Own words"
    choose(panel.persona, "As in Settings")
    assert own(store, chat) == ChatSettings() and panel.instructions.toPlainText() == "Be brief."


def test_what_is_being_typed_belongs_to_its_chat(
    panel: ChatSettingsPanel, store: Store, chat: Chat, conversations: Conversations
) -> None:
    other = store.create_chat("Two")
    panel.instructions.setPlainText("Half a sen")
    conversations.chats_changed.emit()
    assert panel.instructions.toPlainText() == "Half a sen"
    panel.show_chat(other.id)
    assert own(store, chat).instructions == "Half a sen"
    assert panel.instructions.toPlainText() == "Be brief." and own(store, other) == ChatSettings()
    panel.show_chat(None)
    panel.numbers["temperature"].changed.emit(1.0)
    assert conversations.chat_settings(None).temperature == 1.0


def test_a_folder_is_named(panel: ChatSettingsPanel, store: Store, conversations: Conversations) -> None:
    folder = conversations.add_folder("House")
    from dataclasses import replace

    store.folders.change(replace(folder, instructions="We rent."))
    chat = store.create_chat("In it", folder_id=folder.id)
    panel.show_chat(chat.id)
    assert panel.source.text() == "From Settings. The folder House adds its own before these."
    panel.show_chat(None, folder.id)
    assert "House" in panel.source.text()


def test_a_refusing_disk_is_said_and_the_old_value_shown(
    qtbot: QtBot, panel: ChatSettingsPanel, conversations: Conversations, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(chat_id: int | None, settings: ChatSettings) -> None:
        raise SaveError("The disk is full.")

    monkeypatch.setattr(conversations, "set_chat_settings", refuse)
    with qtbot.waitSignal(panel.failed) as failed:
        choose(panel.preset, "Precise")
    assert failed.args == ["The disk is full."]
    assert panel.preset.currentText() == "As in Settings"


@pytest.mark.parametrize("size", [80, 100, 300])
def test_every_control_has_a_name_at_every_size(panel: ChatSettingsPanel, theme: Theme, size: int) -> None:
    theme.apply("dark", size)
    panel.grab()
    for kind in (QAbstractButton, QAbstractSpinBox, QComboBox, QSlider):
        for widget in panel.findChildren(kind):
            if not isinstance(widget.parent(), QAbstractSpinBox | QComboBox):
                assert widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())


# The library ------------------------------------------------------------------------


@pytest.fixture
def library(qtbot: QtBot, theme: Theme, prompts: Prompts, panel: ChatSettingsPanel) -> PromptLibrary:
    library = PromptLibrary(theme, prompts, panel)
    library.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(library)
    library.show()
    return library


def pick(library: PromptLibrary, name: str) -> None:
    (item,) = library.list.findItems(name, Qt.MatchFlag.MatchExactly)
    library.list.setCurrentItem(item)


def test_a_shipped_prompt_is_changed_as_ones_own(
    qtbot: QtBot, library: PromptLibrary, prompts: Prompts
) -> None:
    pick(library, "Tutor")
    assert not library.save.isEnabled() and not library.delete.isEnabled()
    library.text.setPlainText("Teach me.")
    with qtbot.waitSignal(library.changed):
        qtbot.mouseClick(library.save, Qt.MouseButton.LeftButton)
    found = prompts.find("Tutor")
    assert found and found.text == "Teach me." and not found.is_shipped
    with qtbot.waitSignal(library.changed):
        qtbot.mouseClick(library.delete, Qt.MouseButton.LeftButton)
    shipped = prompts.find("Tutor")
    assert shipped and shipped.is_shipped
    qtbot.mouseClick(library.undo, Qt.MouseButton.LeftButton)
    assert prompts.find("Tutor") == found


def test_new_and_used(qtbot: QtBot, library: PromptLibrary, prompts: Prompts) -> None:
    qtbot.mouseClick(library.new, Qt.MouseButton.LeftButton)
    library.text.setPlainText("Do that.")
    qtbot.mouseClick(library.save, Qt.MouseButton.LeftButton)
    assert library.note.text() == "The prompt has no name. Give it one."
    qtbot.keyClicks(library.name, "Mine")
    with qtbot.waitSignal(library.chosen) as chosen:
        qtbot.mouseClick(library.use, Qt.MouseButton.LeftButton)
    assert (chosen.args[0].name, chosen.args[0].text) == ("Mine", "Do that.")
    assert prompts.find("Mine") and not library.isVisible()


def test_a_change_is_kept_when_another_one_is_looked_at(
    library: PromptLibrary, prompts: Prompts, qtbot: QtBot
) -> None:
    prompts.save(Prompt("Mine", "a"))
    library._fill("Mine")
    library.text.setPlainText("b")
    pick(library, "Tutor")
    found = prompts.find("Mine")
    assert found and found.text == "b"
    assert library.name.text() == "Tutor"


def test_a_bad_file_is_said(library: PromptLibrary, tmp_path: Path) -> None:
    (tmp_path / "x.md").write_bytes(b"\xff\xff")
    library.import_file(tmp_path / "x.md")
    assert library.note.text() == "x.md is not a text file."


def test_the_panel_opens_it_with_the_chats_own_words(
    qtbot: QtBot, panel: ChatSettingsPanel, store: Store, chat: Chat, prompts: Prompts
) -> None:
    panel.instructions.setPlainText("My own words")
    qtbot.mouseClick(panel.save_prompt, Qt.MouseButton.LeftButton)
    (dialog,) = panel.window().findChildren(PromptLibrary)
    assert dialog.text.toPlainText() == "My own words"
    qtbot.keyClicks(dialog.findChild(QLineEdit), "Mine")
    qtbot.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    assert own(store, chat) == ChatSettings(instructions="My own words", persona="Mine")
    assert panel.persona.currentText() == "Mine" and prompts.find("Mine")
