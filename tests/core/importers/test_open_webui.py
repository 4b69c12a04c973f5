"""Chats of Open WebUI."""

from pathlib import Path
from typing import Any

from tests.core.importers import samples
from tests.core.importers.samples import branch

from inglenook.core.importers import ImportedChat, importer_for, open_webui


def one(folder: Path, message: dict[str, Any]) -> ImportedChat:
    history = {"messages": {"m": {"parentId": None, **message}}, "currentId": "m"}
    path = samples.write_json(folder / "export.json", [{"chat": {"history": history}}])
    (chat,), _ = samples.read(open_webui, path)
    return chat


def test_the_sample_as_a_person_would_see_it(tmp_path: Path) -> None:
    (chat,), skipped = samples.read(open_webui, samples.open_webui(tmp_path))
    assert (chat.title, chat.pinned, chat.archived, chat.origin_id) == ("Stars", True, False, "chat-1")
    assert chat.settings.instructions == "You know the sky."
    assert (chat.settings.temperature, chat.settings.top_k) == (0.4, 40)
    question, shown, other = chat.messages
    assert branch(chat) == [question, shown]
    assert [(each.name, each.kind) for each in question.attachments] == [
        ("picture", "image"),
        ("sky.txt", "text"),
    ]
    assert (shown.text, shown.reasoning, shown.model) == ("Sirius.", "Bright & near.", "Llama 3.2")
    assert (other.text, other.reasoning) == ("Vega.", "Which one?")
    assert [each.what for each in skipped] == ["Stars: library"]


def test_its_database_says_the_same_and_knows_folders(tmp_path: Path) -> None:
    (exported,), _ = samples.read(open_webui, samples.open_webui(tmp_path))
    path = samples.open_webui_database(tmp_path)
    assert importer_for(path) is open_webui
    (stars, planets), _ = samples.read(open_webui, path)
    assert stars.messages == exported.messages and stars.folder == "Science/Sky"
    assert [each.text for each in branch(planets)] == ["And a planet?", "Mars."]
    assert planets.messages[1].reasoning == "Easy." and planets.archived


def test_uses_of_tools_in_the_text_become_the_thought(tmp_path: Path) -> None:
    said = (
        '<details type="tool_calls" done="true" id="1" name="search" '
        'arguments="&quot;{\\&quot;q\\&quot;: 1}&quot;" result="&quot;found&quot;">'
        "\n<summary>Tool Executed</summary>\n</details>\nThere."
    )
    chat = one(tmp_path, {"role": "assistant", "content": said})
    assert chat.messages[0].text == "There."
    assert chat.messages[0].reasoning.startswith("Used search") and "found" in chat.messages[0].reasoning


def test_details_that_the_person_wrote_stay(tmp_path: Path) -> None:
    said = '<details><summary>More</summary>text</details> and <details type="reasoning"> without end'
    assert one(tmp_path, {"role": "user", "content": said}).messages[0].text == said


def test_old_exports_have_a_list_only(tmp_path: Path) -> None:
    messages = [{"role": "user", "content": "One"}, {"role": "assistant", "content": "Two", "model": "m"}]
    path = samples.write_json(
        tmp_path / "e.json", [{"chat": {"title": "Old", "messages": messages, "history": {}}, "title": "Old"}]
    )
    assert importer_for(path) is open_webui
    (chat,), _ = samples.read(open_webui, path)
    assert [each.text for each in branch(chat)] == ["One", "Two"]


def test_texts_that_are_made_to_take_long_do_not(tmp_path: Path) -> None:
    """Milliseconds where reading is linear, hours where it is not."""
    for said in (
        '<details type="reasoning">' * 200_000,
        '<details type="tool_calls" ' + "a" * 3_000_000 + "></details>",
        '<details type="tool_calls" ' + 'a="' * 1_000_000 + "></details>",
        "<think>" * 500_000,
    ):
        one(tmp_path, {"role": "assistant", "content": said})
