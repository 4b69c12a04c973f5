"""The program's door: what it is started with, and what it starts itself again with."""

import sys
from pathlib import Path

import pytest

from inglenook import __main__ as door


def restart(*arguments: str) -> list[str]:
    return door.restart_command(door._parse(list(arguments)))


def test_what_still_holds_is_kept_when_it_starts_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    asked = ["--data-dir", "data", "--offline", "--log", "--new-chat", "--quick-chat", "a.gguf"]
    source = [sys.executable, "-P", "-m", "inglenook"]
    assert restart(*asked) == [*source, "--data-dir", str(tmp_path / "data"), "--offline", "--log"]
    assert restart() == source


def test_a_bundle_starts_itself_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/inglenook/inglenook")
    monkeypatch.delenv("APPIMAGE", raising=False)
    assert restart("--offline") == ["/opt/inglenook/inglenook", "--offline"]
    monkeypatch.setenv("APPIMAGE", "/home/me/Inglenook.AppImage")
    assert restart("--offline") == ["/home/me/Inglenook.AppImage", "--offline"]


def test_files_may_stand_before_and_behind_options() -> None:
    options = door._parse(["a.gguf", "--offline", "b.gguf"])
    assert options.files == ["a.gguf", "b.gguf"] and options.offline
