"""What holds for one chat: settings, folder, chat."""

from inglenook.core.chat import ChatSettings, Folder
from inglenook.core.settings import Settings
from inglenook.jobs.chat_settings import (
    PRESETS,
    SAMPLING,
    Source,
    effective,
    folder_in_force,
    preset_of,
)

USUAL = Settings(instructions="Be brief.", temperature=0.5, thinking="on", max_tokens=100)


def test_a_chat_without_its_own_is_as_in_settings() -> None:
    now = effective(USUAL, None, ChatSettings())
    assert (now.instructions, now.max_tokens, now.thinking) == ("Be brief.", 100, "on")
    assert (now.sampling.temperature, now.sampling.seed) == (0.5, None)
    assert now.template_options == {"enable_thinking": True}
    assert set(now.sources.values()) == {Source.SETTINGS}


def test_what_a_chat_has_of_its_own_goes_first() -> None:
    own = ChatSettings(instructions="Rhyme.", temperature=0.0, seed=7, thinking="auto", max_tokens=16)
    now = effective(USUAL, None, own)
    assert (now.instructions, now.max_tokens, now.template_options) == ("Rhyme.", 16, {})
    assert (now.sampling.temperature, now.sampling.seed, now.sampling.top_k) == (0.0, 7, 40)
    assert now.sources["temperature"] is Source.CHAT and now.sources["top_k"] is Source.SETTINGS
    assert effective(USUAL, None, ChatSettings(instructions="")).instructions == ""


def test_a_folder_speaks_before_the_chat() -> None:
    folder = Folder(1, "House", instructions="We rent.")
    assert effective(USUAL, folder, ChatSettings()).instructions == "We rent.\n\nBe brief."
    assert effective(USUAL, folder, ChatSettings()).sources["instructions"] is Source.FOLDER
    own = ChatSettings(instructions="Rhyme.")
    assert effective(USUAL, folder, own).instructions == "We rent.\n\nRhyme."
    assert effective(USUAL, folder, ChatSettings(instructions="")).instructions == "We rent."


def test_what_makes_no_sense_is_not_used() -> None:
    own = ChatSettings(temperature=99.0, top_k=-4, max_tokens=0, thinking="perhaps", min_p=float("nan"))
    now = effective(USUAL, None, own)
    assert now == effective(USUAL, None, ChatSettings())


def test_folders_add_up_from_the_outermost_and_the_nearest_model_counts() -> None:
    folders = [
        Folder(1, "Thesis", None, "Cite.", "/models/a.gguf"),
        Folder(2, "Empty", 1),
        Folder(3, "Chapter", 2, "Be formal."),
    ]
    assert folder_in_force(folders, 3) == Folder(3, "Chapter", 2, "Cite.\n\nBe formal.", "/models/a.gguf")
    assert folder_in_force(folders, None) is None and folder_in_force(folders, 9) is None
    circle = [Folder(1, "a", 2, "A"), Folder(2, "b", 1, "B")]
    assert folder_in_force(circle, 1) == Folder(1, "a", 2, "B\n\nA")


def test_presets_are_known_again() -> None:
    assert preset_of(ChatSettings(seed=1)) == ""
    for name, numbers in PRESETS.items():
        assert set(numbers) == set(SAMPLING)
        assert preset_of(ChatSettings(**numbers)) == name  # type: ignore[arg-type]
        assert effective(USUAL, None, ChatSettings(**numbers)).sampling.temperature == numbers["temperature"]  # type: ignore[arg-type]
    assert preset_of(ChatSettings(temperature=0.33)) is None
