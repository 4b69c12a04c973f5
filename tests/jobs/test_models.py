"""How the chosen model is loaded: the settings of the program, and those of the model itself."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inglenook.core.errors import ModelError, SaveError
from inglenook.core.settings import Settings
from inglenook.engine.probe import Probe
from inglenook.jobs.background import Background
from inglenook.jobs.memory import MemoryPlans
from inglenook.jobs.models import Models
from inglenook.jobs.preferences import Preferences
from inglenook.models import library
from inglenook.models.facts import ModelSettings
from inglenook.models.fit import Plan
from inglenook.models.library import ModelFile


@pytest.fixture
def starter() -> ModelFile:
    found = library.starter()
    assert found, "the dependency group `starter` is not installed"
    return found


@pytest.fixture
def models(qtbot: QtBot, tmp_path: Path, starter: ModelFile) -> Iterator[Models]:
    background = Background()
    settings = Settings(context_length=4096, threads=2)
    models = Models(tmp_path / "models", Preferences(tmp_path / "settings.json", settings), background)
    models.current = starter
    yield models
    background.close()


def test_the_settings_of_the_program_hold_for_a_model_without_its_own(models: Models) -> None:
    load = models.load()
    assert load
    assert (load.context_length, load.threads, load.kv_type, load.gpu_layers) == (4096, 2, "f16", -1)
    assert not load.force


def test_the_settings_of_a_model_go_first(models: Models, starter: ModelFile) -> None:
    models.change_settings(starter, ModelSettings(context_length=1024, kv_type="q8_0", gpu_layers=5))
    load = models.load()
    assert load
    assert (load.context_length, load.threads, load.kv_type, load.gpu_layers) == (1024, 2, "q8_0", 5)
    assert models.settings_of(starter).context_length == 1024


def test_settings_that_cannot_be_kept_hold_all_the_same(
    models: Models, starter: ModelFile, tmp_path: Path
) -> None:
    (tmp_path / "models.json.new").mkdir()  # in the way
    with pytest.raises(SaveError):
        models.change_settings(starter, ModelSettings(threads=1))
    load = models.load()
    assert load
    assert load.threads == 1


def test_load_anyway_holds_for_these_settings_only(models: Models, starter: ModelFile, qtbot: QtBot) -> None:
    with qtbot.waitSignal(models.chosen):
        models.load_anyway()
    load = models.load()
    assert load
    assert load.force
    models.load_anyway()
    assert models.load() == load
    models.change_settings(starter, ModelSettings(context_length=2048))
    other = models.load()
    assert other
    assert not other.force


def test_without_a_model_nothing_is_forced(models: Models) -> None:
    models.current = None
    models.load_anyway()
    assert models.load() is None


def test_cards_that_failed_are_avoided_unless_asked_for(models: Models, starter: ModelFile) -> None:
    models.plans.note_failed_devices(["CUDA0"])
    load = models.load()
    assert load
    assert load.avoid_devices == ("CUDA0",)
    models.change_settings(starter, ModelSettings(gpu_layers=20))
    load = models.load()
    assert load
    assert load.avoid_devices == ()


def test_each_setting_says_what_it_costs(models: Models, starter: ModelFile, qtbot: QtBot) -> None:
    plans: list[Plan] = []
    failures: list[Exception] = []
    asked = [
        ModelSettings(),
        ModelSettings(context_length=512),
        ModelSettings(kv_type="q8_0"),
        ModelSettings(kv_type="q4_0"),
    ]
    for number, settings in enumerate(asked, 1):
        models.plan_for(starter, settings, plans.append, failures.append)
        qtbot.waitUntil(lambda number=number: len(plans) + len(failures) == number)
    assert failures == []
    full, short, half, quarter = (plan.need.kv for plan in plans)
    assert full == 90 * 1024 * 1024  # 4,096 tokens of the starter model, exactly
    assert short == full // 8
    assert quarter < half < 0.6 * full
    assert all(plan.need.weights == plans[0].need.weights for plan in plans)


def test_what_the_engine_gives_back_counts_as_free(models: Models, starter: ModelFile, qtbot: QtBot) -> None:
    plans: list[Plan] = []
    free = 1024**3
    models.plans = MemoryPlans(models.plans.facts, free=lambda: (free, 8 * free))
    models.plans.held = lambda: free
    models.plan_for(starter, ModelSettings(), plans.append, plans.append)
    qtbot.waitUntil(lambda: bool(plans))
    assert plans[0].free == 2 * free
    models.files = [starter]
    with qtbot.waitSignal(models.fits_changed):
        models.check_fits()
    assert models.fits[starter.path].free == 2 * free


def test_the_list_is_checked_without_a_look_into_the_files(
    models: Models, starter: ModelFile, qtbot: QtBot, tmp_path: Path
) -> None:
    asked: list[Path] = []

    def ask(path: Path, kv_type: str) -> Probe:
        asked.append(path)
        raise ModelError("asked")

    models.plans = MemoryPlans(models.plans.facts, ask=ask)
    models.change_settings(starter, ModelSettings(context_length=512))
    models.files = [starter, replace(starter, path=tmp_path / "gone.gguf")]
    with qtbot.waitSignal(models.fits_changed):
        models.check_fits()
    assert list(models.fits) == [starter.path]
    assert models.fits[starter.path].context_length == 512
    assert asked == []


def test_a_plan_for_a_damaged_file_fails_with_a_sentence(
    models: Models, starter: ModelFile, qtbot: QtBot, tmp_path: Path
) -> None:
    failures: list[Exception] = []
    path = tmp_path / "bad.gguf"
    path.write_bytes(b"GGUF")
    models.plan_for(replace(starter, path=path), ModelSettings(), failures.append, failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    assert "incomplete" in str(failures[0])
