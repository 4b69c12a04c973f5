"""The models of the window: folders, adding, verifying, deleting, and what it hears of them."""

import hashlib
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event, get_ident

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot

from inglenook.core.errors import SaveError, UserError
from inglenook.core.settings import Settings
from inglenook.jobs.background import Background
from inglenook.jobs.models import Models
from inglenook.jobs.preferences import Preferences
from inglenook.jobs.trash import move_to_trash
from inglenook.models import adopt
from inglenook.models.adopt import Found
from inglenook.models.download import Order
from inglenook.models.library import Installed, Verified
from inglenook.models.published import HubFile
from inglenook.models.removal import NoTrashError
from tests.models.conftest import gguf_bytes

BIG = [("token_embd.weight", (4096, 2048), 0, 4 * 4096 * 2048)]  # 34 MB: more than one block


class Place:
    """A data folder with the models of a window that notes what it hears."""

    def __init__(self, root: Path, qtbot: QtBot) -> None:
        self.root = root
        self.qtbot = qtbot
        self.background = Background()
        self.preferences = Preferences(root / "settings.json", Settings())
        self.bin = root / "Trash"
        for folder in (self.bin, root / "models"):
            folder.mkdir(exist_ok=True)
        self.no_bin = False
        self.models = Models(root / "models", self.preferences, self.background, trash=self.take)
        self.ear = Ear(self.models)
        self.failures: list[Exception] = []

    def take(self, file: Path) -> Path:
        if self.no_bin:
            raise OSError("no bin")
        return file.rename(self.bin / file.name)

    def make(self, name: str, *arguments: object, **options: object) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(gguf_bytes(*arguments, **options))  # type: ignore[arg-type]
        return path

    def refresh(self) -> None:
        with self.qtbot.waitSignal(self.models.changed):
            self.models.refresh()

    def wait_for(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()))

    @property
    def rows(self) -> list[Installed]:
        return [row for row in self.models.installed if row.place != "built in"]

    @property
    def row(self) -> Installed:
        (row,) = self.rows
        return row

    @property
    def sentence(self) -> str:
        (failure,) = self.failures
        assert isinstance(failure, UserError)
        return str(failure)

    def close(self) -> None:
        self.background.close()

    def again(self) -> "Place":
        """The next start of the program over the same folder."""
        self.close()
        return Place(self.root, self.qtbot)


class Ear(QObject):
    def __init__(self, models: Models) -> None:
        super().__init__()
        self.here = get_ident()
        self.told: list[tuple[str, float]] = []
        self.verified: list[Installed] = []
        self.unloads: list[Path] = []
        # Whoever listens with a plain function must hear it on this thread too.
        models.verifying.connect(lambda path, fraction: self.hear(path, fraction))
        models.copying.connect(lambda path, fraction: self.hear(path, fraction))
        models.verified.connect(self.verified.append)
        models.unload_wanted.connect(self.unloads.append)

    @Slot(object, float)
    def hear(self, path: Path, fraction: float) -> None:
        assert get_ident() == self.here
        self.told.append((path.name, fraction))


@pytest.fixture
def place(qtbot: QtBot, tmp_path: Path) -> Iterator[Place]:
    place = Place(tmp_path, qtbot)
    yield place
    place.close()


# Bad days -----------------------------------------------------------------------------


def test_closing_does_not_wait_for_a_long_read(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    place.make("models/big.gguf", tensors=BIG)
    place.refresh()
    begun = Event()

    def endless(facts: object, path: Path, stop: Event, on_progress: object) -> bool:
        begun.set()
        assert stop.wait(10)
        return True

    monkeypatch.setattr("inglenook.models.verify.verify", endless)
    place.models.verify(place.row)
    assert begun.wait(10)
    place.close()  # returns, and no thread is left
    place.models.refresh()  # a late timer is no harm


def test_without_a_bin_the_person_is_asked_before_anything_is_lost(place: Place) -> None:
    model = place.make("models/model.gguf")
    place.refresh()
    place.no_bin = True
    freed: list[int] = []
    place.models.delete(place.row, freed.append, place.failures.append)
    place.wait_for(lambda: place.failures)
    assert isinstance(place.failures[0], NoTrashError)
    assert model.exists() and not freed and not place.models.can_undo
    place.models.delete(place.row, freed.append, place.failures.append, permanently=True)
    place.wait_for(lambda: freed)
    place.wait_for(lambda: not place.rows)
    assert not model.exists() and not place.models.can_undo


def test_a_folder_that_vanishes_leaves_grey_rows_and_comes_back(place: Place) -> None:
    model = place.make("drive/model.gguf")
    place.models.add_folder(model.parent)
    place.wait_for(lambda: place.rows)
    (place.root / "drive").rename(place.root / "unplugged")
    place.models.refresh()
    place.wait_for(lambda: place.row.is_away)
    assert place.models.away_folders == {model.parent}
    assert model not in [file.path for file in place.models.files]
    (place.root / "unplugged").rename(place.root / "drive")
    place.models.refresh()
    place.wait_for(lambda: place.row.file)


def test_what_cannot_be_kept_says_so_and_holds_until_the_end(place: Place) -> None:
    place.make("models/model.gguf")
    place.refresh()
    (place.root / "models.json.new").mkdir()
    with pytest.raises(SaveError):
        place.models.rename(place.row, "Mine")
    with pytest.raises(SaveError):
        place.models.set_default(place.row)
    assert (place.row.label, place.row.is_default) == ("Mine", True)
    place.refresh()
    assert (place.row.label, place.row.is_default) == ("Mine", True)


def test_what_is_not_in_the_list_is_nobody_s(place: Place) -> None:
    model = place.make("models/model.gguf")
    place.refresh()
    row = place.row
    model.unlink()
    place.refresh()
    place.models.delete(row, on_failure=place.failures.append)
    assert "is not in the list any more" in place.sentence
    place.models.rename(row, "x")
    place.models.undo_delete(place.failures.append)
    assert len(place.failures) == 1


def test_the_built_in_model_stays(place: Place) -> None:
    place.refresh()
    (row,) = place.models.installed
    place.models.delete(row, on_failure=place.failures.append)
    place.models.forget(row, on_failure=place.failures.append)
    assert [str(error) for error in place.failures] == [f"{row.label} comes with Inglenook and stays."] * 2


@pytest.mark.parametrize("name", ["nowhere", "file.txt", ".", "models/inside"])
def test_a_folder_that_cannot_be_one_says_why(
    place: Place, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    (place.root / "file.txt").write_text("x")
    (place.root / "models" / "inside").mkdir(parents=True)
    monkeypatch.setattr(Path, "home", lambda: place.root / "models" / "..")
    place.models.add_folder(place.root / name, place.failures.append)
    place.wait_for(lambda: place.failures)
    assert place.sentence.endswith(".")
    assert place.models.folders == [place.root / "models"]


# The list -----------------------------------------------------------------------------


def test_many_refreshes_at_once_are_two(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[None] = []
    place.models.changed.connect(lambda: told.append(None))
    for _ in range(10):
        place.models.refresh()
    place.wait_for(lambda: len(told) == 2 and not place.models.is_reading)


def test_a_file_that_comes_or_goes_is_noticed(place: Place) -> None:
    place.make("models/o/r/first.gguf")
    place.refresh()
    second = place.make("models/o/r/second.gguf")
    place.wait_for(lambda: len(place.rows) == 2)
    second.unlink()
    place.wait_for(lambda: len(place.rows) == 1)


def test_a_file_that_is_still_being_copied_is_taken_when_it_is_whole(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("inglenook.jobs.folder_watch._GROWING_MS", 50)
    monkeypatch.setattr("inglenook.jobs.folder_watch._SETTLE_MS", 50)
    model = place.make("models/model.gguf")
    whole = model.read_bytes()
    model.write_bytes(whole[:-500])
    place.refresh()
    assert "incomplete" in place.row.reason
    with model.open("r+b") as file:  # as a copy goes on: nothing in its folder changes
        file.seek(0, 2)
        file.write(whole[-500:])
    place.wait_for(lambda: place.row.file)


def test_a_label_given_while_the_folders_are_read_stays(place: Place) -> None:
    place.make("models/model.gguf")
    place.refresh()
    place.models.refresh()
    place.models.rename(place.row, "Mine")
    place.wait_for(lambda: not place.models.is_reading)
    assert place.row.label == "Mine"


def test_what_was_worked_out_for_other_models_is_kept(place: Place) -> None:
    for name in "abc":
        place.make(f"models/{name}.gguf")
    place.refresh()
    with place.qtbot.waitSignal(place.models.fits_changed):
        place.models.check_fits(place.models.files[:2])
    with place.qtbot.waitSignal(place.models.fits_changed):
        place.models.check_fits(place.models.files[2:3])
    assert set(place.models.fits) == {file.path for file in place.models.files[:3]}


def test_folders_are_added_once_and_taken_away_with_everything_left_in_them(place: Place) -> None:
    model = place.make("other/model.gguf")
    place.models.add_folder(model.parent, place.failures.append)
    place.wait_for(lambda: place.rows)
    place.models.add_folder(model.parent / ".." / "other", place.failures.append)
    place.wait_for(lambda: place.failures)
    assert "are listed already" in place.sentence
    assert place.models.folders == [place.root / "models", model.parent]
    place.models.remove_folder(model.parent)
    place.wait_for(lambda: not place.rows)
    assert model.exists()


def test_a_label_is_what_the_model_is_called_everywhere(place: Place) -> None:
    place.make("models/Tiny-1B.gguf")
    place.refresh()
    file = place.row.file
    assert file
    place.models.choose(file)
    place.models.rename(file, "  My\n\u202emodel ")
    assert place.row.label == "My model"
    assert place.models.current and place.models.current.name == "My model"
    assert "My model" in [file.name for file in place.models.files]
    place.refresh()
    assert place.row.label == "My model"
    assert place.models.current.name == "My model"
    place.models.rename(place.row, "")
    assert (place.row.label, place.models.current.name) == ("Tiny 1B", "Tiny 1B")
    place.refresh()
    assert place.row.label == "Tiny 1B"


def test_the_program_begins_with_the_default_model(place: Place, tmp_path: Path) -> None:
    first, second = place.make("models/first.gguf"), place.make("models/second.gguf")
    place.refresh()
    place.models.set_default(place.rows[0])
    place.models.choose(place.models.files[1])
    assert [row.is_default for row in place.rows] == [True, False]
    again = place.again()
    again.preferences.change(model=str(second))
    again.refresh()
    assert again.models.current and again.models.current.path == first
    again.models.set_default(None)
    again = again.again()
    again.preferences.change(model=str(second))
    again.refresh()
    assert again.models.current and again.models.current.path == second
    again.close()


def test_using_a_model_is_remembered(place: Place) -> None:
    place.make("models/model.gguf")
    place.refresh()
    assert place.row.last_used == 0.0
    place.models.choose(place.models.files[0])
    assert place.row.last_used > 1e9
    used = place.row.last_used
    assert place.models.load()
    assert place.row.last_used == used  # not at every message
    place.wait_for(lambda: place.models.plans.facts.record(place.row.path).used == used)
    again = place.again()
    again.refresh()
    assert again.row.last_used == used
    again.close()


# Adding -------------------------------------------------------------------------------


def test_a_file_in_place_is_listed_from_now_on(place: Place) -> None:
    model = place.make("elsewhere/model.gguf")
    done: list[Path] = []
    place.models.add_file(model, False, place.failures.append, done.append)
    place.wait_for(lambda: done and place.rows)
    assert (place.row.path, place.row.is_own) == (model, False)
    again = place.again()
    again.refresh()
    assert again.row.path == model
    again.close()


def test_a_file_that_is_opened_is_listed_from_now_on(place: Place) -> None:
    model = place.make("elsewhere/model.gguf")
    place.models.open_file(model, place.failures.append)
    place.wait_for(lambda: place.rows)
    assert place.models.current and place.models.current.path == model
    assert place.models.files.count(place.models.current) == 1


def test_several_files_are_copied_one_after_the_other(place: Place) -> None:
    done: list[Path] = []
    sources = [place.make(f"elsewhere/{name}.gguf", {"general.name": name}) for name in "abc"]
    for source in sources:
        place.models.add_file(source, True, place.failures.append, done.append)
        place.models.add_file(source, True, place.failures.append, done.append)  # dropped twice
    place.wait_for(lambda: len(done) == 3)
    assert [path.name for path in done] == ["a.gguf", "b.gguf", "c.gguf"]
    # A list that was read just before the last one was checked is followed by another.
    place.wait_for(lambda: [row.verified for row in place.rows] == [Verified.MATCHES] * 3)
    assert all(row.is_own for row in place.rows)
    assert [name for name, fraction in place.ear.told if fraction == 1.0] == [
        "a.gguf",
        "b.gguf",
        "c.gguf",
    ]
    assert place.failures == []


def test_a_copy_of_a_file_that_is_ours_is_that_file(place: Place) -> None:
    model = place.make("models/o/model.gguf")
    done: list[Path] = []
    place.models.add_file(model, True, place.failures.append, done.append)
    place.wait_for(lambda: done and place.rows)
    assert place.row.path == model


def test_a_bad_file_is_refused_with_a_sentence(place: Place) -> None:
    bad = place.root / "bad.gguf"
    bad.write_bytes(b"PK\x03\x04")
    for copy in (True, False):
        place.failures.clear()
        place.models.add_file(bad, copy, place.failures.append)
        place.wait_for(lambda: place.failures)
        assert "is not a GGUF file" in place.sentence


def test_a_copy_can_be_given_up(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = Event()

    def slow(path: Path, own: Path, facts: object, stop: Event, on_progress: Callable[[float], None]) -> Path:
        from inglenook.models.part import Stopped

        on_progress(0.5)
        begun.set()
        assert stop.wait(10)
        raise Stopped

    monkeypatch.setattr("inglenook.models.importing.copy_in", slow)
    model = place.make("elsewhere/model.gguf")
    place.models.add_file(model, True, place.failures.append)
    assert begun.wait(10)
    place.wait_for(lambda: place.ear.told == [("model.gguf", 0.5)])
    place.models.cancel_copy(model)
    place.wait_for(lambda: place.ear.told[-1] == ("model.gguf", 1.0))
    assert place.failures == []


def test_a_download_is_listed_with_its_source_and_its_hashes(place: Place) -> None:
    names = ["big-00001-of-00002.gguf", "big-00002-of-00002.gguf", "mmproj-F16.gguf"]
    paths = [
        place.make(f"models/o/r/{name}", {"split.count": 2} if "big" in name else None) for name in names
    ]
    hashes = [hashlib.sha256(path.read_bytes()).hexdigest() for path in paths]
    files = tuple(
        HubFile(name, path.stat().st_size, digest)
        for name, path, digest in zip(names, paths, hashes, strict=True)
    )
    order = Order("o/r", "c" * 40, files, "Big", "Q4_K_M", "mit")
    place.models.add_download(order, tuple(paths))
    place.wait_for(lambda: place.rows)
    row = place.row
    assert (row.repo, row.commit, row.licence, row.sha256) == ("o/r", "c" * 40, "mit", hashes[0])
    assert (row.verified, row.is_published, row.companion) == (Verified.MATCHES, True, paths[2])
    assert row.checked > 1e9
    assert row.size == order.size


def test_a_download_whose_file_is_gone_again_is_no_harm(place: Place) -> None:
    order = Order("o/r", "c" * 40, (HubFile("a.gguf", 5, "a" * 64),), "A", "Q4_K_M")
    with place.qtbot.waitSignal(place.models.changed):
        place.models.add_download(order, (place.root / "models" / "a.gguf",))
    assert place.rows == []


# Models of other programs -------------------------------------------------------------


def test_models_of_other_programs_are_found_once_and_used_in_place(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    blob = place.make("ollama/sha256-1")
    digest = hashlib.sha256(blob.read_bytes()).hexdigest()
    offered = [
        Found(blob, "Ollama", "Qwen2.5 7B", blob.stat().st_size, digest),
        Found(place.make("jan/model.gguf"), "Jan", "The same again", 1, digest),
        Found(place.make("lms/o/r/other.gguf"), "LM Studio", "Other 1B", 1, repo="o/r"),
    ]
    monkeypatch.setattr(adopt, "find", lambda: offered)
    with place.qtbot.waitSignal(place.models.found) as heard:
        place.models.find_adoptable()
    assert heard.args == [offered]
    place.models.adopt([offered[0], offered[2]], place.failures.append)
    place.wait_for(lambda: len(place.rows) == 2)
    assert [(row.label, row.place, row.is_adopted, row.repo) for row in place.rows] == [
        ("Other 1B", "LM Studio", True, "o/r"),
        ("Qwen2.5 7B", "Ollama", True, ""),
    ]
    assert [row.verified for row in place.rows] == [Verified.NO_REFERENCE, Verified.NOT_CHECKED]
    with place.qtbot.waitSignal(place.models.found) as heard:
        place.models.find_adoptable()
    assert heard.args == [[]]
    freed: list[int] = []
    place.models.delete(place.rows[1], freed.append, place.failures.append)
    place.wait_for(lambda: freed and len(place.rows) == 1)
    assert freed == [0] and blob.exists()


# Verifying ----------------------------------------------------------------------------


def test_verifying_tells_how_far_it_is_and_what_came_of_it(place: Place) -> None:
    model = place.make("models/model.gguf", tensors=BIG)
    place.refresh()
    assert place.row.verified is Verified.NO_REFERENCE
    place.models.verify(place.row, place.failures.append)
    assert place.row.verified is Verified.CHECKING
    place.models.verify(place.row, place.failures.append)  # once is enough
    place.models.refresh()
    place.wait_for(lambda: place.ear.verified)
    assert [row.verified for row in place.ear.verified] == [Verified.MATCHES]
    assert place.ear.told[0][0] == "model.gguf"
    assert place.row.sha256 == hashlib.sha256(model.read_bytes()).hexdigest()

    data = bytearray(model.read_bytes())
    data[-1] ^= 1
    model.write_bytes(data)
    os.utime(model, ns=(1, 1))
    place.refresh()
    assert place.row.verified is Verified.NOT_CHECKED
    assert place.models.needs_check(place.row)
    place.models.verify(place.row, place.failures.append)
    place.wait_for(lambda: len(place.ear.verified) == 2)
    assert place.row.verified is Verified.DIFFERS
    assert model not in [file.path for file in place.models.files]
    place.models.accept(place.row)
    place.wait_for(lambda: place.row.verified is Verified.MATCHES)
    assert place.row.file
    assert place.failures == []


def test_a_check_can_be_given_up_and_leaves_what_was_known(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    place.make("models/model.gguf", tensors=BIG)
    place.refresh()
    place.models.verify(place.row)
    place.models.cancel_verify(place.row)
    place.wait_for(lambda: place.row.verified is not Verified.CHECKING)
    place.models.cancel_verify(place.row)


def test_a_file_that_cannot_be_read_says_so(place: Place) -> None:
    model = place.make("models/model.gguf")
    place.refresh()
    row = place.row
    model.unlink()
    place.models.verify(row, place.failures.append)
    place.wait_for(lambda: place.failures)
    assert "cannot be read" in place.sentence


def test_a_changed_model_is_read_before_it_is_loaded(place: Place) -> None:
    model = place.make("models/model.gguf")
    place.refresh()
    file = place.row.file
    assert file
    place.models.choose(file)
    place.models.verify(file)
    place.wait_for(lambda: place.ear.verified)
    load = place.models.load()
    assert load
    assert place.models.plans.refusal(load) is None
    model.write_bytes(model.read_bytes() + b"x")
    refusal = place.models.plans.refusal(load)
    assert refusal
    assert refusal.sentence.startswith("The file “model.gguf” has changed since it was first checked.")
    assert refusal.can_force
    place.models.load_anyway()
    load = place.models.load()
    assert load and load.force
    assert place.models.plans.refusal(load) is None
    place.refresh()
    assert place.row.verified is Verified.MATCHES


# Deleting -----------------------------------------------------------------------------


def test_deleting_the_chosen_model_unloads_it_and_undo_brings_all_back(place: Place) -> None:
    model = place.make("models/o/r/model.gguf")
    place.refresh()
    file = place.row.file
    assert file
    place.models.choose(file)
    place.models.rename(file, "Mine")
    place.models.set_default(file)
    freed: list[int] = []
    size = model.stat().st_size
    place.models.delete(file, freed.append, place.failures.append)
    assert place.ear.unloads == [model]
    place.wait_for(lambda: freed and not place.rows)
    assert freed == [size]
    assert (place.models.current, place.preferences.settings.model) == (None, "")
    assert (place.bin / "model.gguf").exists() and not (place.root / "models" / "o").exists()
    assert place.models.can_undo
    place.models.undo_delete(place.failures.append)
    place.wait_for(lambda: place.rows and place.models.current)
    assert (place.row.label, place.row.is_default) == ("Mine", True)
    assert place.models.current and place.models.current.path == model
    place.wait_for(lambda: place.preferences.settings.model == str(model))
    assert not place.models.can_undo and place.failures == []


def test_undo_that_cannot_be_done_says_so_and_may_be_tried_again(place: Place) -> None:
    model = place.make("models/model.gguf")
    place.refresh()
    place.models.delete(place.row, on_failure=place.failures.append)
    place.wait_for(lambda: place.models.can_undo)
    model.write_bytes(b"something else")
    place.models.undo_delete(place.failures.append)
    place.wait_for(lambda: place.failures)
    assert "is there again" in place.sentence
    model.unlink()
    place.models.undo_delete(place.failures.append)
    place.wait_for(lambda: place.rows and place.row.file)


def test_deleting_another_model_leaves_the_chosen_one_alone(place: Place) -> None:
    place.make("models/a.gguf")
    place.make("models/b.gguf")
    place.refresh()
    first, second = place.rows
    assert first.file
    place.models.choose(first.file)
    place.models.forget(second)
    place.wait_for(lambda: len(place.rows) == 1)
    assert place.models.current and place.models.current.path == first.path
    assert place.ear.unloads == []
    assert second.path.exists()
    place.models.undo_delete()
    place.wait_for(lambda: len(place.rows) == 2)


@pytest.mark.skipif(sys.platform != "linux", reason="the bin of this system is the person's own")
def test_the_bin_of_the_system_takes_a_file_and_tells_where_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    (tmp_path / "share").mkdir(mode=0o700)
    file = tmp_path / "model.gguf"
    file.write_bytes(b"GGUF")
    there = move_to_trash(file)
    assert there and there.read_bytes() == b"GGUF"
    assert not file.exists()
    with pytest.raises(OSError):
        move_to_trash(file)
