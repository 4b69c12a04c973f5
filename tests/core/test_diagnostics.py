"""Plain facts for those who help, and never a word that a person wrote."""

from dataclasses import replace
from pathlib import Path

import pytest

from inglenook import __version__
from inglenook.core import diagnostics
from inglenook.core.diagnostics import Fact, Section
from inglenook.core.paths import Paths
from inglenook.core.settings import Settings


def values(settings: Settings) -> dict[str, str]:
    return {fact.name: fact.value for fact in diagnostics.changed_settings(settings).facts}


def test_only_changed_settings_are_told_in_the_words_of_the_window() -> None:
    changed = replace(Settings(), appearance="dark", text_size=150, notify=False, temperature=1.25)
    assert values(changed) == {
        "Colours": "Dark",
        "Text size": "150",
        "Notify when a reply is finished": "Off",
        "Temperature": "1.25",
    }
    assert values(Settings()) == {"All settings": "as they were at first"}


def test_instructions_are_counted_and_not_told() -> None:
    assert values(replace(Settings(), instructions="secret")) == {
        "Instructions": "6 characters, not shown here"
    }


def test_an_address_is_told_without_the_name_and_password_in_it() -> None:
    told = values(replace(Settings(), hub="https://me:secret@mirror.example/a?token=b"))
    assert told == {"Model hub": "mirror.example"}
    assert values(replace(Settings(), hub="http://[broken")) == {"Model hub": ""}


def test_paths_do_not_name_the_person(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/home/alice"))
    model = str(Path("/home/alice/models/a.gguf"))
    assert values(replace(Settings(), model=model)) == {"model": str(Path("~/models/a.gguf"))}


def test_a_system_user_without_a_home_keeps_its_paths(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/"))
    assert diagnostics.without_home("/var/lib/a") == "/var/lib/a"


def test_the_end_of_a_log_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/home/alice"))
    file = tmp_path / "a.log"
    file.write_bytes(b"".join(b"line %d of /home/alice \xff\x00\n" % at for at in range(5000)))
    lines = diagnostics.log_tail(file).splitlines()
    assert len(lines) == diagnostics.LOG_LINES
    assert lines[-1] == "line 4999 of ~ \ufffd\ufffd" and lines[0].startswith("line 4800 ")


def test_a_line_without_an_end_is_cut(tmp_path: Path) -> None:
    file = tmp_path / "a.log"
    file.write_text("short\n" + "x" * 50_000)
    assert [len(line) for line in diagnostics.log_tail(file).splitlines()] == [5, 1000]


def test_no_log_is_no_error(tmp_path: Path) -> None:
    assert diagnostics.log_tail(tmp_path / "none.log") == ""
    assert diagnostics.log_tail(tmp_path) == ""


def test_a_data_folder_that_went_away_is_told(tmp_path: Path) -> None:
    facts = diagnostics.data_folder(Paths.under(tmp_path / "gone")).facts
    assert [fact.name for fact in facts] == ["Folder", "Disk"] and "No such file" in facts[1].value


def test_the_room_for_data_is_told(tmp_path: Path) -> None:
    paths = Paths.under(tmp_path)
    paths.database.write_bytes(bytes(1_250_000))
    facts = {fact.name: fact.value for fact in diagnostics.data_folder(paths).facts}
    assert facts["Chats"] == "1 MB" and " free of " in facts["Disk"]


def test_it_is_copied_as_plain_text() -> None:
    sections = [Section("Versions", diagnostics.versions()), Section("B", (Fact("c", "d"),))]
    text = diagnostics.as_text(sections, [("Log", "one\ntwo"), ("Other log", "")])
    assert text.startswith(f"Versions\n  Inglenook: {__version__}\n  Python: 3.")
    assert text.endswith("B\n  c: d\n\nLog\none\ntwo\n\nOther log\n-\n")


def test_the_computer_is_named() -> None:
    assert diagnostics.system_name()
    assert isinstance(diagnostics.processor_name(), str)
