"""Chats of LM Studio."""

from pathlib import Path

from tests.core.importers import samples
from tests.core.importers.samples import branch

from inglenook.core.importers import importer_for, lm_studio


def test_the_sample_as_a_person_would_see_it(tmp_path: Path) -> None:
    (chat,), skipped = samples.read(lm_studio, samples.lm_studio(tmp_path))
    assert (chat.title, chat.folder, chat.pinned) == ("Knots", "Sailing", True)
    assert (chat.created, chat.updated) == (1_736_789_912.98, 1_736_789_990.0)
    settings = chat.settings
    assert settings.instructions == "You know knots."
    assert (settings.temperature, settings.top_k, settings.top_p, settings.min_p) == (0.6, 20, 0.9, None)
    question, answer, thanks = branch(chat)
    assert (question.text, question.attachments[0].name) == ("Which knot is this?", "knot.png")
    assert (answer.text, answer.model) == ("A bowline.", "qwen3-4b")
    assert answer.reasoning.startswith("It looks like a loop.") and "bowline" in answer.reasoning
    assert thanks.text == "Thank you."
    (other,) = [each for each in chat.messages if each.parent_key == question.key and each != answer]
    assert (other.text, other.model) == ("A reef knot.", "gemma-3")
    assert not skipped


def test_one_file_alone_finds_its_pictures_too(tmp_path: Path) -> None:
    (path,) = samples.lm_studio(tmp_path).rglob("*.conversation.json")
    assert importer_for(path) is lm_studio
    (chat,), _ = samples.read(lm_studio, path)
    assert chat.messages[0].attachments and chat.folder == ""


def test_the_folder_of_the_whole_program_will_do(tmp_path: Path) -> None:
    path = samples.lm_studio(tmp_path).parent
    assert importer_for(path) is lm_studio
    assert samples.read(lm_studio, path)[0][0].folder == "Sailing"


def test_a_name_of_a_picture_leads_nowhere_else(tmp_path: Path) -> None:
    secret = tmp_path / ".lmstudio" / "secret.png"
    for name in ("../secret.png", str(secret), "..", "link.png", "a\0b"):
        value = samples.lm_studio_chat()
        value["messages"][0]["versions"][0]["content"][1]["fileIdentifier"] = name
        path = samples.write_json(tmp_path / ".lmstudio" / "conversations" / "1.conversation.json", value)
        secret.write_bytes(samples.PNG)
        pictures = tmp_path / ".lmstudio" / "user-files"
        pictures.mkdir(exist_ok=True)
        if not (pictures / "link.png").is_symlink():
            (pictures / "link.png").symlink_to(secret)
        (chat,), skipped = samples.read(lm_studio, path.parent)
        assert not chat.messages[0].attachments and skipped


def test_a_file_that_is_no_chat_does_not_cost_the_others(tmp_path: Path) -> None:
    folder = samples.lm_studio(tmp_path)
    (folder / "broken.conversation.json").write_text("this is not json")
    samples.write_json(folder / "empty.conversation.json", {"name": None, "messages": []})
    chats, skipped = samples.read(lm_studio, folder)
    assert len(chats) == 1
    assert {each.what for each in skipped} == {"broken.conversation.json", "Something without a name"}
