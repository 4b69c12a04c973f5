"""Exports of Claude."""

from pathlib import Path
from typing import Any

from tests.core.importers import samples
from tests.core.importers.samples import branch

from inglenook.core.chat import Role
from inglenook.core.importers import claude, importer_for


def test_the_sample_as_a_person_would_see_it(tmp_path: Path) -> None:
    (chat,), skipped = samples.read(claude, samples.claude(tmp_path))
    assert (chat.title, chat.folder, chat.pinned, chat.origin_id) == ("Bread", "Kitchen", True, "aaaa-bbbb")
    assert (chat.created, chat.updated) == (1_740_823_200.0, 1_740_826_800.0)
    assert chat.settings.instructions == "Metric units."
    question, first, second = chat.messages
    assert branch(chat) == [question, second]
    assert question.text == "How do I bake this?\n\n*[Not imported: loaf.jpg]*"
    assert (question.attachments[0].name, question.attachments[0].text) == (
        "recipe.txt",
        "Flour, water, salt.",
    )
    assert first.text == "Mix and wait.\n\n**Timer**\n\n```python\nprint('done')\n```"
    assert first.reasoning.startswith("They want bread.")
    assert "Bake at 230 degrees." in first.reasoning
    assert [(each.what, each.why) for each in skipped] == [("Bread: loaf.jpg", "It is not in the export.")]


def test_a_zip_is_the_same(tmp_path: Path) -> None:
    folder = samples.claude(tmp_path)
    path = samples.write_zip(
        tmp_path / "data.zip", {each.name: each.read_bytes() for each in folder.iterdir()}
    )
    assert importer_for(path) is claude
    assert samples.read(claude, path) == samples.read(claude, folder)


def test_older_exports_have_a_list_and_plain_text(tmp_path: Path) -> None:
    def message(sender: str, text: str) -> dict[str, Any]:
        return {"uuid": text, "text": text, "sender": sender, "created_at": "2024-01-01T00:00:00Z"}

    messages = [message("human", "One"), message("assistant", "Two"), message("human", "Three")]
    path = samples.write_json(
        tmp_path / "conversations.json", [{"uuid": "u", "name": "", "chat_messages": messages}]
    )
    (chat,), _ = samples.read(claude, path)
    assert [(each.role, each.text) for each in branch(chat)] == [
        (Role.USER, "One"),
        (Role.ASSISTANT, "Two"),
        (Role.USER, "Three"),
    ]
    assert chat.title == "One"


def test_a_long_paste_without_a_name_or_a_text_is_an_attachment(tmp_path: Path) -> None:
    message = {
        "uuid": "q",
        "sender": "human",
        "content": [],
        "attachments": [{"file_name": "", "extracted_content": "pasted words"}],
    }
    path = samples.write_json(tmp_path / "conversations.json", [{"name": "", "chat_messages": [message]}])
    (chat,), _ = samples.read(claude, path)
    assert chat.messages[0].attachments[0].text == "pasted words"
    assert chat.title
