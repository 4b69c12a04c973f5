"""Exports of ChatGPT."""

import json
from pathlib import Path
from typing import Any

from tests.core.importers import samples
from tests.core.importers.samples import branch, chatgpt_node

from inglenook.core.chat import Role
from inglenook.core.importers import ImportedChat, chatgpt, claude, importer_for


def conversation(*nodes: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "title": "A chat",
        "create_time": 1.0,
        "mapping": {node["id"]: node for node in nodes},
        "current_node": nodes[-1]["id"] if nodes else None,
        **more,
    }


def one(folder: Path, *nodes: dict[str, Any], **more: Any) -> ImportedChat:
    path = samples.write_json(folder / "conversations.json", [conversation(*nodes, **more)])
    (chat,), _ = samples.read(chatgpt, path)
    return chat


def test_the_sample_as_a_person_would_see_it(tmp_path: Path) -> None:
    (chat,), skipped = samples.read(chatgpt, samples.chatgpt(tmp_path))
    assert (chat.title, chat.created, chat.updated) == ("Tides", 1_700_000_000.0, 1_700_000_040.0)
    assert chat.pinned and not chat.archived
    assert chat.settings.instructions == "Lives by the sea.\n\nBe brief."
    assert chat.origin_id == "11111111-2222-3333-4444-555555555555"
    assert [message.text for message in branch(chat)] == [
        "How high is the tide?",
        "Four metres.",
        "What is in this picture?\n\n*[Not imported: tides.pdf]*",
        "A harbour ([example](https://example.org)) at low tide.",
    ]
    assert len(chat.messages) == 5  # the other answer to the first question too
    answer = branch(chat)[-1]
    assert (answer.role, answer.model, answer.created) == (Role.ASSISTANT, "gpt-5", 1_700_000_035.0)
    for part in (
        "**Looking**\n\nI look at the picture.",
        "```\nprint(2 + 2)\n```",
        "python answered\n\n```\n4\n```",
    ):
        assert part in answer.reasoning
    assert "Thought for 3 seconds" not in answer.reasoning
    (picture,) = branch(chat)[2].attachments
    assert (picture.name, picture.kind, picture.data) == ("harbour.png", "image", samples.PNG)
    assert [each.what for each in skipped] == ["Tides: tides.pdf"]


def test_zip_folder_and_file_say_the_same(tmp_path: Path) -> None:
    folder = samples.chatgpt(tmp_path)
    files = {each.name: each.read_bytes() for each in folder.iterdir()}
    zipped = samples.write_zip(tmp_path / "export.zip", files)
    nested = samples.write_zip(
        tmp_path / "nested.zip", {f"export 1/{name}": data for name, data in files.items()}
    )
    expected, _ = samples.read(chatgpt, folder)
    for path in (zipped, nested):
        assert importer_for(path) is chatgpt
        assert samples.read(chatgpt, path)[0] == expected
    alone = folder / "conversations.json"
    assert importer_for(alone) is chatgpt
    (chat,), skipped = samples.read(chatgpt, alone)
    assert len(chat.messages) == 5
    assert skipped[0].what == "Tides: harbour.png and 1 more"


def test_exports_in_several_files(tmp_path: Path) -> None:
    chats = [conversation(chatgpt_node("q", None, [], "user", f"Question {index}")) for index in range(5)]
    path = samples.write_zip(
        tmp_path / "export.zip",
        {
            "conversations-001.json": json.dumps(chats[3:]),
            "conversations-000.json": json.dumps(chats[:3]),
            "shared_conversations.json": json.dumps(chats),
            "old/conversations.json": json.dumps(chats),
        },
    )
    assert importer_for(path) is chatgpt
    read, skipped = samples.read(chatgpt, path)
    assert [chat.messages[0].text for chat in read] == [f"Question {index}" for index in range(5)]
    assert not skipped


def test_an_export_without_a_chat_is_known_as_one(tmp_path: Path) -> None:
    path = samples.write_zip(tmp_path / "export.zip", {"conversations.json": "[]", "user.json": "{}"})
    assert importer_for(path) is chatgpt
    assert samples.read(chatgpt, path) == ([], [])


def test_one_chat_alone_as_browser_extensions_save_it(tmp_path: Path) -> None:
    path = samples.write_json(
        tmp_path / "my chat.json", conversation(chatgpt_node("q", None, [], "user", "Question"))
    )
    assert importer_for(path) is chatgpt
    assert len(samples.read(chatgpt, path)[0]) == 1


def test_empty_and_broken_chats_are_named(tmp_path: Path) -> None:
    path = tmp_path / "conversations.json"
    good = json.dumps(conversation(chatgpt_node("q", None, [], "user", "Question")))
    path.write_text(
        f'[{good}, {{"title": "Nothing", "mapping": {{}}}}, {{"title": "Odd", "mapping": 5, }}, 7, {good}]'
    )
    chats, skipped = samples.read(chatgpt, path)
    assert len(chats) == 2
    assert [each.what for each in skipped] == ["Nothing", "Odd", "conversations.json"]


def test_what_was_made_on_the_canvas_is_part_of_the_answer(tmp_path: Path) -> None:
    document = json.dumps({"name": "Letter", "type": "document", "content": "Dear reader"})
    chat = one(
        tmp_path,
        chatgpt_node("q", None, ["c"], "user", "Write"),
        chatgpt_node("c", "q", ["t"], "assistant", document, recipient="canmore.create_textdoc"),
        chatgpt_node("t", "c", ["a"], "tool", "Successfully created", name="canmore.create_textdoc"),
        chatgpt_node("a", "t", [], "assistant", "There it is."),
    )
    assert branch(chat)[1].text == "**Letter**\n\nDear reader\n\nThere it is."


def test_pictures_that_the_model_made_are_its_reply(tmp_path: Path) -> None:
    pointer = {"content_type": "image_asset_pointer", "asset_pointer": "file-service://file-AbC9"}
    folder = tmp_path / "export"
    nodes = [
        chatgpt_node("q", None, ["c"], "user", "Draw"),
        chatgpt_node("c", "q", ["t"], "assistant", '{"prompt": "a boat"}', recipient="dalle.text2im"),
        chatgpt_node(
            "t", "c", [], "tool", {"content_type": "multimodal_text", "parts": [pointer]}, name="dalle"
        ),
    ]
    samples.write_json(folder / "conversations.json", [conversation(*nodes)])
    (folder / "dalle-generations").mkdir()
    (folder / "dalle-generations" / "file-AbC9-boat.webp").write_bytes(samples.PNG)
    (chat,), skipped = samples.read(chatgpt, folder)
    reply = branch(chat)[1]
    assert reply.role is Role.ASSISTANT and reply.attachments[0].data == samples.PNG
    assert "a boat" in reply.reasoning and not skipped


def test_custom_instructions_of_older_exports(tmp_path: Path) -> None:
    data = {"about_user_message": "I sail.", "about_model_message": "Rhyme."}
    hidden = {"is_user_system_message": True, "user_context_message_data": data}
    chat = one(
        tmp_path,
        chatgpt_node("s", None, ["q"], "system", "", metadata=hidden),
        chatgpt_node("q", "s", [], "user", "Question"),
    )
    assert chat.settings.instructions == "I sail.\n\nRhyme."


def test_hidden_messages_and_tool_messages_are_not_shown(tmp_path: Path) -> None:
    hidden = {"is_visually_hidden_from_conversation": True}
    chat = one(
        tmp_path,
        chatgpt_node("q", None, ["h"], "user", "Question"),
        chatgpt_node("h", "q", ["t"], "user", "HIDDEN", metadata=hidden),
        chatgpt_node("t", "h", ["s"], "tool", "Found it", name="file_search"),
        chatgpt_node("s", "t", ["a"], "system", "HIDDEN"),
        chatgpt_node("a", "s", [], "assistant", "Answer", channel="final"),
    )
    assert [message.text for message in chat.messages] == ["Question", "Answer"]
    assert "Found it" in chat.messages[1].reasoning
    assert "HIDDEN" not in repr(chat)


def test_speech_is_imported_as_its_words(tmp_path: Path) -> None:
    parts = [
        {"content_type": "audio_transcription", "text": "Good morning", "direction": "in"},
        {"content_type": "real_time_user_audio_video_asset_pointer", "audio_asset_pointer": {}},
    ]
    path = samples.write_json(
        tmp_path / "conversations.json",
        [
            conversation(
                chatgpt_node("q", None, [], "user", {"content_type": "multimodal_text", "parts": parts})
            )
        ],
    )
    (chat,), skipped = samples.read(chatgpt, path)
    assert chat.messages[0].text == "Good morning"
    assert skipped[0].why == "Only its transcript is imported."


def test_a_name_in_the_export_is_no_path(tmp_path: Path) -> None:
    attachments = [{"id": "file-1x", "name": "../../../evil\\..\\name.png"}]
    folder = tmp_path / "export"
    samples.write_json(
        folder / "conversations.json",
        [conversation(chatgpt_node("q", None, [], "user", "Look", metadata={"attachments": attachments}))],
    )
    (folder / "file-1x-name.png").write_bytes(samples.PNG)
    (chat,), _ = samples.read(chatgpt, folder)
    assert chat.messages[0].attachments[0].name == "name.png"


def test_claude_and_chatgpt_are_told_apart(tmp_path: Path) -> None:
    assert not chatgpt.can_read(samples.claude(tmp_path))
    assert not claude.can_read(samples.chatgpt(tmp_path))
    # A person may write about the other format.
    path = samples.write_json(
        tmp_path / "conversations.json",
        [conversation(chatgpt_node("q", None, [], "user", 'Explain "chat_messages": [ please'))],
    )
    assert importer_for(path) is chatgpt


def test_a_chat_of_any_length_is_read(tmp_path: Path) -> None:
    depth = 10_000
    nodes = [
        chatgpt_node(f"n{index}", f"n{index - 1}" if index else None, [f"n{index + 1}"], "user", "x")
        for index in range(depth)
    ]
    assert len(one(tmp_path, *nodes).messages) == depth
