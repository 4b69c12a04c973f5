"""Chats of Jan, of the Ollama app, and of GPT4All."""

import sqlite3
import struct
from pathlib import Path

import pytest
from tests.core.importers import samples
from tests.core.importers.samples import branch, gpt4all_chat, gpt4all_part

from inglenook.core.chat import Role
from inglenook.core.importers import gpt4all, importer_for, jan, ollama

# Jan ------------------------------------------------------------------------------------------------


def test_a_thread_of_jan_as_a_person_would_see_it(tmp_path: Path) -> None:
    path = samples.jan(tmp_path)
    (chat,), skipped = samples.read(jan, path)
    assert (chat.title, chat.folder, chat.pinned, chat.origin_id) == ("Rivers", "Maps", True, "0a1b")
    assert (chat.created, chat.updated) == (1_745_000_000.25, 1_745_000_100)
    assert (chat.settings.instructions, chat.settings.temperature) == ("You know rivers.", 0.7)
    question, answer = branch(chat)
    assert question.attachments[0].data == samples.PNG and question.created == 1_745_000_001
    assert (answer.text, answer.model) == ("To the sea.", "qwen3-4b")
    assert answer.reasoning.startswith("Downhill.\n\nUsed map") and answer.reasoning.endswith("```\nsea\n```")
    assert not skipped


def test_the_data_folder_of_jan_and_one_thread_of_it(tmp_path: Path) -> None:
    threads = samples.jan(tmp_path)
    whole = samples.read(jan, threads)
    for path in (threads.parent, threads / "0a1b", threads / "0a1b" / "thread.json"):
        assert importer_for(path) is jan
        assert samples.read(jan, path) == whole


def test_a_line_that_cannot_be_read_does_not_cost_the_others(tmp_path: Path) -> None:
    threads = samples.jan(tmp_path)
    messages = threads / "0a1b" / "messages.jsonl"
    first, second = messages.read_text().splitlines()
    messages.write_text(f"{first}\n{second[:50]}\n\n{second}\n")
    (chat,), skipped = samples.read(jan, threads)
    assert len(chat.messages) == 2
    assert [(each.what, each.why) for each in skipped] == [("Rivers", "1 of its messages could not be read.")]


# Ollama ---------------------------------------------------------------------------------------------


def test_a_chat_of_ollama_as_a_person_would_see_it(tmp_path: Path) -> None:
    (tea, water), skipped = samples.read(ollama, samples.ollama(tmp_path))
    assert (tea.title, tea.origin_id) == ("Tea", "c-1")
    assert tea.created == pytest.approx(1_754_031_600.123456)
    question, answer = branch(tea)
    assert question.text == "How long for green tea?\n\n*[Not imported: notes.pdf]*"
    assert question.attachments[0].data == samples.PNG
    assert (answer.text, answer.model) == ("Two minutes.", "gpt-oss:20b")
    for part in (
        "I look it up.",
        "Used web_search",
        '{"query": "green tea"}',
        "75 degrees",
        "It is clear.",
    ):
        assert part in answer.reasoning
    assert water.title == "Is water wet?" and len(water.messages) == 1
    assert [each.what for each in skipped] == ["Tea: notes.pdf"]


def test_columns_of_later_versions_and_missing_ones_do_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "db.sqlite"
    connection = sqlite3.connect(path)
    connection.executescript(
        """
        CREATE TABLE chats (colour TEXT, id TEXT);
        CREATE TABLE messages (content TEXT, role TEXT, chat_id TEXT, mood TEXT);
        INSERT INTO chats VALUES ('red', 'c');
        INSERT INTO messages VALUES ('Hello', 'user', 'c', 'good'), (7, 'assistant', 'c', NULL);
        """
    )
    connection.close()
    assert importer_for(path) is ollama
    (chat,), _ = samples.read(ollama, path)
    assert [each.text for each in chat.messages] == ["Hello", "7"]


# GPT4All --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("version", range(1, 13))
def test_every_version_of_the_files_of_gpt4all(version: int, tmp_path: Path) -> None:
    path = tmp_path / "gpt4all-abc.chat"
    path.write_bytes(gpt4all_chat(version))
    assert importer_for(path) is gpt4all
    (chat,), skipped = samples.read(gpt4all, path)
    assert (chat.title, chat.created, skipped) == ("Soup", 1_720_000_000, [])
    question, answer = branch(chat)
    assert (question.role, question.text) == (Role.USER, "What goes in?")
    assert (answer.role, answer.text) == (Role.ASSISTANT, "Leeks.")
    assert answer.model == "Llama-3.2-3B-Instruct-Q4_0"
    if version >= 10:
        assert [(each.name, each.text) for each in question.attachments] == [("my list.txt", "eggs, milk")]
    if version == 12:
        assert chat.settings.instructions == "You cook."
        assert answer.reasoning.startswith("Hm.\n\nUsed javascript_interpret")


def test_a_folder_of_chats(tmp_path: Path) -> None:
    for index in range(3):
        (tmp_path / f"gpt4all-{index}.chat").write_bytes(gpt4all_chat())
    (tmp_path / "model.gguf").write_bytes(b"GGUF")
    (tmp_path / "gpt4all-x.chat").write_bytes(b"other")
    assert importer_for(tmp_path) is gpt4all
    chats, skipped = samples.read(gpt4all, tmp_path)
    assert len(chats) == 3
    assert [each.what for each in skipped] == ["gpt4all-x.chat"]


def test_what_was_read_before_the_damage_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "gpt4all-abc.chat"
    path.write_bytes(gpt4all_chat(11)[:-30])
    (chat,), skipped = samples.read(gpt4all, path)
    assert [each.text for each in chat.messages] == ["What goes in?"]
    assert "before that are imported" in skipped[0].why


def test_a_newer_version_is_told(tmp_path: Path) -> None:
    path = tmp_path / "gpt4all-abc.chat"
    path.write_bytes(gpt4all_chat(13))
    chats, skipped = samples.read(gpt4all, path)
    assert not chats and "version 13" in skipped[0].why


def test_numbers_and_depths_that_cannot_be_do_no_harm(tmp_path: Path) -> None:
    head = gpt4all_chat(12)
    at = head.index(samples.qstring("System: ")) - 4
    part = gpt4all_part("Text", "end")
    for _ in range(200):
        part = gpt4all_part("Response", "", parts=(part,))
    deep = samples.gpt4all_item("Response", "", 12, more=struct.pack(">q", 1) + part)
    for tail in (
        struct.pack(">I", 0xFFFFFFFF),
        struct.pack(">i", 1) + samples.qstring("Prompt: ") + struct.pack(">I", 0xFFFFFFF0),
        struct.pack(">i", 1) + deep,
    ):
        path = tmp_path / "gpt4all-abc.chat"
        path.write_bytes(head[:at] + tail)
        chats, skipped = samples.read(gpt4all, path)
        assert not chats and skipped
