"""The prompt library: what is shipped, what a person adds, and files from anywhere."""

from collections.abc import Callable
from pathlib import Path

import pytest

from inglenook.core import language
from inglenook.core.errors import SaveError, UserError
from inglenook.core.language import Language
from inglenook.core.paths import Paths
from inglenook.core.prompts import MOST_BYTES, Prompt, Prompts, read_prompt, safe_file_name


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "prompts"


@pytest.fixture
def prompts(tmp_path: Path) -> Prompts:
    return Prompts(Paths(tmp_path))


def test_shipped_prompts_are_whole(prompts: Prompts) -> None:
    shipped = prompts.all()
    assert len(shipped) >= 12
    assert len({prompt.name for prompt in shipped}) == len(shipped)
    for prompt in shipped:
        assert prompt.is_shipped and prompt.name and prompt.description and len(prompt.text) > 200
        assert safe_file_name(prompt.path.stem) == prompt.path.stem if prompt.path else False


def test_shipped_prompts_speak_the_language_and_own_ones_stay(
    prompts: Prompts, in_german: Callable[[dict[str, str]], None]
) -> None:
    critic = prompts.find("Critic")
    assert critic
    own = prompts.save(Prompt("Ideas", critic.text, critic.description))
    words = {critic.name: "Kritiker", critic.text: "Lies {alles}.", critic.description: "Findet Schwächen"}
    in_german(words | {"Ideas": "Einfälle"})
    assert prompts.find("Kritiker") == Prompt(
        "Kritiker", "Lies {alles}.", "Findet Schwächen", critic.path, is_shipped=True
    )
    assert prompts.find("Critic") is None
    assert prompts.find("Ideas") == own
    copy = prompts.duplicate(prompts.find("Kritiker") or critic)
    assert (copy.name, copy.text) == ("Kritiker (copy)", "Lies {alles}.")


def test_what_is_saved_is_found(prompts: Prompts, folder: Path) -> None:
    saved = prompts.save(Prompt("House: rules & co", "Be kind.\n\n---\nname: not front matter", "For guests"))
    assert prompts.find("house: rules & co") == saved
    assert saved.path == folder / "house-rules-co.md"
    again = read_prompt(saved.path)
    assert (again.name, again.text, again.description) == (saved.name, saved.text, saved.description)
    assert saved.path.stat().st_mode & 0o077 == 0


def test_editing_renames_the_one_that_is_there(prompts: Prompts, folder: Path) -> None:
    saved = prompts.save(Prompt("One", "a"))
    renamed = prompts.save(Prompt("Two", "b"), replacing=saved)
    assert [path.name for path in folder.iterdir()] == ["two.md"]
    prompts.save(Prompt("Two", "c"), replacing=renamed)
    assert [path.name for path in folder.iterdir()] == ["two.md"]
    assert prompts.find("Two") == Prompt("Two", "c", "", folder / "two.md")


def test_two_of_ones_own_cannot_have_one_name(prompts: Prompts) -> None:
    prompts.save(Prompt("One", "a"))
    two = prompts.save(Prompt("Two", "b"))
    for replacing in (None, two):
        with pytest.raises(UserError, match="already"):
            prompts.save(Prompt("one", "c"), replacing=replacing)
    assert prompts.find("One").text == "a"  # type: ignore[union-attr]


def test_a_changed_shipped_prompt_stands_in_its_place_until_deleted(prompts: Prompts) -> None:
    shipped = prompts.all()[0]
    own = prompts.save(Prompt(shipped.name, "Other words"), replacing=shipped)
    assert prompts.find(shipped.name) == own and not own.is_shipped
    assert len(prompts.all()) == len(Prompts(Paths(Path("/nowhere"))).all())
    prompts.delete(own)
    assert prompts.find(shipped.name) == shipped
    with pytest.raises(ValueError, match="own"):
        prompts.delete(shipped)


def test_a_third_copy_gets_one_too_where_lines_begin_at_the_right(prompts: Prompts) -> None:
    language.use(Language("ar", from_right=True))
    try:
        names = [prompts.duplicate(prompts.all()[0]).name for _ in range(3)]
    finally:
        language.use(Language())
    assert len(set(names)) == 3 and names[2].endswith("(copy 3)")


def test_a_copy_gets_a_free_name(prompts: Prompts) -> None:
    shipped = prompts.all()[0]
    first, second = prompts.duplicate(shipped), prompts.duplicate(shipped)
    assert (first.name, second.name) == (f"{shipped.name} (copy)", f"{shipped.name} (copy 2)")
    assert first.text == shipped.text


def test_sharing_as_files(prompts: Prompts, tmp_path: Path) -> None:
    shipped = prompts.all()[0]
    prompts.export_file(shipped, tmp_path / "shared.md")
    other = Prompts(Paths(tmp_path / "other"))
    assert other.import_file(tmp_path / "shared.md") == shipped  # it is there already
    (tmp_path / "shared.md").write_text('---\nname: "Mine"\n---\nDo this.')
    assert other.import_file(tmp_path / "shared.md").name == "Mine"
    (tmp_path / "shared.md").write_text("---\nname: Mine\n---\nDo that.")
    assert other.import_file(tmp_path / "shared.md").name == "Mine (copy)"
    (tmp_path / "A plain file.md").write_bytes(b"\xef\xbb\xbfDo\r\nthat.")
    plain = other.import_file(tmp_path / "A plain file.md")
    assert (plain.name, plain.text) == ("A plain file", "Do\nthat.")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"---\nname: x\n---\n",
        b"\xff\xfe\x00",
        b"x" * (MOST_BYTES + 1),
        b"---\nname: \xe2\x80\xae\n---\n  ",
    ],
)
def test_files_that_are_no_prompts_are_refused_and_left_out(
    prompts: Prompts, folder: Path, data: bytes
) -> None:
    folder.mkdir()
    (folder / "bad.md").write_bytes(data)
    (folder / "folder.md").mkdir()
    with pytest.raises(UserError):
        read_prompt(folder / "bad.md")
    with pytest.raises(UserError):
        prompts.import_file(folder / "missing.md")
    assert all(prompt.is_shipped for prompt in prompts.all())


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("../../etc/passwd", "etc-passwd"),
        ("CON", "prompt-con"),
        ("com1", "prompt-com1"),
        ("...", "prompt"),
        ("a/b\\c:d*e?", "a-b-c-d-e"),
        ("Überschrift 日本", "überschrift-日本"),
        ("x" * 60, "x" * 60),
    ],
)
def test_names_make_safe_files(prompts: Prompts, folder: Path, name: str, file: str) -> None:
    assert safe_file_name(name) == file
    saved = prompts.save(Prompt(name, "text"))
    assert saved.path == folder / f"{file}.md" and saved.path.is_file()


def test_hostile_names_are_cleaned(prompts: Prompts) -> None:
    saved = prompts.save(Prompt("a\u202e\nname: b\x00", "text", "one\ntwo"))
    assert saved.name == "a name: b" and saved.description == "one two"
    assert prompts.find("a name: b") == saved


@pytest.mark.parametrize("prompt", [Prompt("", "x"), Prompt(" \n", "x"), Prompt("x", "  ")])
def test_a_prompt_needs_a_name_and_words(prompts: Prompts, folder: Path, prompt: Prompt) -> None:
    with pytest.raises(UserError):
        prompts.save(prompt)
    assert not folder.exists()


def test_a_refusing_disk_leaves_the_old_one(prompts: Prompts, folder: Path, tmp_path: Path) -> None:
    saved = prompts.save(Prompt("One", "a"))
    (folder / "one.md.part").mkdir()
    with pytest.raises(SaveError):
        prompts.save(Prompt("One", "b"), replacing=saved)
    assert prompts.find("One") == saved
    with pytest.raises(SaveError):
        prompts.export_file(saved, tmp_path / "no folder" / "x.md")
