"""Archives and folders that are made to harm whoever opens them."""

import io
import json
import os
import random
import stat
import struct
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from tests.core.importers import samples

from inglenook.core.errors import UserError
from inglenook.core.importers import archives, chatgpt, importer_for, problem_with
from inglenook.core.importers.archives import DamagedError

HOSTILE_NAMES = [
    "../conversations.json",
    "/etc/conversations.json",
    "C:\\conversations.json",
    "\\\\server\\share\\conversations.json",
    "a/../../conversations.json",
    "x" * 300,
    "conversations.json.",
    "CONVERSATIONS.JSON",
]


def zipped(folder: Path, files: dict[str, bytes | str]) -> Path:
    return samples.write_zip(folder / "export.zip", files)


def test_hostile_names_are_only_names(tmp_path: Path) -> None:
    inner = tmp_path / "deep" / "deeper"
    path = zipped(inner, {name: "[]" for name in HOSTILE_NAMES})
    before = sorted(tmp_path.rglob("*"))
    with archives.opened(path) as files:
        for name in files.names:
            assert archives.whole(files, name, 100) == b"[]"
    samples.read(chatgpt, path)
    assert sorted(tmp_path.rglob("*")) == before


def test_links_and_devices_in_an_archive_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, kind in (("link", stat.S_IFLNK), ("pipe", stat.S_IFIFO), ("device", stat.S_IFCHR)):
            entry = zipfile.ZipInfo(f"{name}/conversations.json")
            entry.external_attr = (kind | 0o644) << 16
            archive.writestr(entry, "/etc/passwd")
        archive.writestr("plain.json", "[]")
    with archives.opened(path) as files:
        assert files.names == ["plain.json"]


def test_links_and_pipes_in_a_folder_are_left_out(tmp_path: Path) -> None:
    secret = tmp_path / "secret.json"
    secret.write_text("[]")
    export = tmp_path / "export"
    export.mkdir()
    (export / "conversations.json").symlink_to(secret)
    (export / "loop").symlink_to(export)
    os.mkfifo(export / "conversations-000.json")
    (export / "real.json").write_text("[]")
    with archives.opened(export) as files:
        assert files.names == ["real.json"]
    assert not chatgpt.can_read(export)


def test_a_file_that_became_a_link_is_not_followed(tmp_path: Path) -> None:
    export = tmp_path / "export"
    export.mkdir()
    (export / "conversations.json").write_text("[]")
    with archives.opened(export) as files:
        (export / "conversations.json").unlink()
        (export / "conversations.json").symlink_to("/etc/hostname")
        with pytest.raises(DamagedError):
            archives.whole(files, "conversations.json", 1000)


def test_what_is_neither_file_nor_folder_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UserError), archives.opened(tmp_path / "pipe"):
        pass
    assert importer_for(tmp_path / "pipe") is None
    assert importer_for(Path("/dev/zero")) is None
    assert importer_for(tmp_path / "bad\0name") is None


def test_a_file_packed_too_tightly_is_not_unpacked(tmp_path: Path) -> None:
    path = zipped(tmp_path, {"conversations.json": b'[{"mapping": {' + b" " * 50_000_000 + b"}}]"})
    with archives.opened(path) as files, pytest.raises(DamagedError, match="tighter"):
        archives.whole(files, "conversations.json", 100)
    chats, skipped = samples.read(chatgpt, path)
    assert not chats and "tighter" in skipped[0].why


def test_a_file_is_never_longer_than_the_archive_says(tmp_path: Path) -> None:
    """An entry that claims to be small and unpacks to much."""
    path = zipped(tmp_path, {"conversations.json": b"[" + b"0," * 2_000_000 + b"0]"})
    data = bytearray(path.read_bytes())
    for signature, place in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        at = data.index(signature)
        data[at + place : at + place + 4] = struct.pack("<I", 1000)
    path.write_bytes(data)
    with archives.opened(path) as files, pytest.raises(DamagedError):
        b"".join(archives.pieces(files, "conversations.json"))


def test_all_that_is_read_of_one_archive_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "_MOST_BYTES", 2000)
    path = zipped(tmp_path, {"a.json": b"1" * 1500, "b.json": b"1" * 1500})
    with archives.opened(path) as files:
        archives.whole(files, "a.json", 5000)
        with pytest.raises(DamagedError, match="4 GB"):
            archives.whole(files, "b.json", 5000)


def test_an_archive_of_a_million_files_is_refused_fast(tmp_path: Path) -> None:
    """Its list is made by hand: all entries lead to one file of nothing."""
    name = b"x"
    local = struct.pack("<4sHHHHHIIIHH", b"PK\x03\x04", 20, 0, 0, 0, 0, 0, 0, 0, len(name), 0) + name
    entry = (
        struct.pack("<4sHHHHHHIIIHHHHHII", b"PK\x01\x02", 20, 20, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0)
        + name
    )
    count = 1_000_000
    size = len(entry) * count
    end64 = struct.pack("<4sQHHIIQQQQ", b"PK\x06\x06", 44, 45, 45, 0, 0, count, count, size, len(local))
    locator = struct.pack("<4sIQI", b"PK\x06\x07", 0, len(local) + size, 1)
    end = struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    path = tmp_path / "export.zip"
    with path.open("wb") as file:
        file.write(local)
        for _ in range(1000):
            file.write(entry * (count // 1000))
        file.write(end64 + locator + end)
    tracemalloc.start()
    try:
        with pytest.raises(UserError, match="100,000 files"), archives.opened(path):
            pass
        assert tracemalloc.get_traced_memory()[1] < 50_000_000
    finally:
        tracemalloc.stop()


def test_an_archive_with_too_many_files_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archives, "MOST_FILES", 3)
    path = zipped(tmp_path, {f"{index}.json": "[]" for index in range(4)})
    with pytest.raises(UserError, match="files"), archives.opened(path):
        pass


def test_a_folder_is_looked_through_from_the_top_and_not_without_end(tmp_path: Path) -> None:
    for index in range(30):
        (tmp_path / "a" / f"{index:02}").mkdir(parents=True)
        (tmp_path / "a" / f"{index:02}" / "file").touch()
    (tmp_path / "z.json").touch()
    with archives.opened(tmp_path, most=10) as files:
        assert files.names == ["z.json"]


def test_a_password_is_told(tmp_path: Path) -> None:
    path = zipped(tmp_path, {"conversations.json": "[]"})
    data = bytearray(path.read_bytes())
    for signature, place in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        data[data.index(signature) + place] |= 1
    path.write_bytes(data)
    with archives.opened(path) as files, pytest.raises(DamagedError, match="password"):
        archives.whole(files, "conversations.json", 100)
    assert importer_for(path) is None
    assert problem_with(path).startswith("export.zip cannot be read. It is protected by a password.")


def test_an_archive_in_an_archive_is_not_opened(tmp_path: Path) -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("conversations.json", "[]")
    path = zipped(tmp_path, {"conversations.zip": inner.getvalue()})
    assert importer_for(path) is None
    assert problem_with(path) == ""


def test_an_archive_that_was_cut_is_one_sentence(tmp_path: Path) -> None:
    path = zipped(tmp_path, {"conversations.json": "[" + "1," * 5000 + "1]"})
    path.write_bytes(path.read_bytes()[:-30])
    with pytest.raises(UserError, match="damaged"), archives.opened(path):
        pass
    assert importer_for(path) is None
    assert problem_with(path) == "export.zip is damaged and cannot be opened. Download it again."
    assert problem_with(tmp_path / "gone.zip") == "gone.zip cannot be opened. Is it still there?"


def test_damage_in_the_middle_ends_that_file_and_keeps_what_came_before(tmp_path: Path) -> None:
    chats = [samples.chatgpt_conversation() for _ in range(300)]
    for index, chat in enumerate(chats):
        chat["title"] = f"Chat {index} {os.urandom(400).hex()}"
    path = zipped(tmp_path, {"conversations.json": json.dumps(chats)})
    data = bytearray(path.read_bytes())
    middle = len(data) * 3 // 4
    data[middle : middle + 64] = bytes(64)
    path.write_bytes(data)
    read, skipped = samples.read(chatgpt, path)
    assert 10 < len(read) < 300
    assert skipped


@pytest.mark.parametrize("seed", range(60))
def test_archives_with_bytes_changed(seed: int, tmp_path: Path) -> None:
    path = zipped(
        tmp_path,
        {
            "conversations.json": json.dumps([samples.chatgpt_conversation()]),
            "file_00aa11-a.png": samples.PNG,
        },
    )
    chance = random.Random(seed)
    data = bytearray(path.read_bytes())
    for _ in range(3):
        data[chance.randrange(len(data))] = chance.randrange(256)
    path.write_bytes(data)
    importer_for(path)
    try:
        samples.read(chatgpt, path)
    except UserError as error:
        assert str(error).endswith((".", "?"))
