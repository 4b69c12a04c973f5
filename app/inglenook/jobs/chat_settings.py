"""What holds for one chat: the settings of the program, of its folder, and its own.

A chat's own value goes before that of the program. Instructions of a folder are said before those
of the chat (or of the program), never in their place.
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from inglenook.core.chat import ChatSettings, Folder
from inglenook.core.language import mark
from inglenook.core.settings import Settings

if TYPE_CHECKING:
    from inglenook.engine.protocol import Sampling

SAMPLING = ("temperature", "top_k", "top_p", "min_p", "repeat_penalty")
THINKING = ("auto", "on", "off")


PRESETS = {
    mark("Precise"): {"temperature": 0.2, "top_k": 20, "top_p": 0.9, "min_p": 0.1, "repeat_penalty": 1.0},
    mark("Balanced"): {"temperature": 0.7, "top_k": 40, "top_p": 0.95, "min_p": 0.05, "repeat_penalty": 1.0},
    mark("Inventive"): {
        "temperature": 1.1,
        "top_k": 100,
        "top_p": 0.98,
        "min_p": 0.02,
        "repeat_penalty": 1.0,
    },
}


class Source(StrEnum):
    """Where a value comes from."""

    CHAT = "chat"
    FOLDER = "folder"  # instructions only, and those of the chat or the program follow them
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class Effective:
    """What the next reply of a chat is written with."""

    instructions: str
    numbers: dict[str, Any]  # of the sampling, by their names
    max_tokens: int
    thinking: str  # "auto", "on" or "off"
    sources: dict[str, Source]  # by the name of the field of ChatSettings

    @property
    def sampling(self) -> "Sampling":
        """How the tokens are chosen."""
        from inglenook.engine.protocol import Sampling

        return Sampling(**self.numbers)

    @property
    def template_options(self) -> dict[str, Any]:
        """For the chat template; it takes effect without loading the model again."""
        return {} if self.thinking == "auto" else {"enable_thinking": self.thinking == "on"}


def effective(settings: Settings, folder: Folder | None, own: ChatSettings) -> Effective:
    """Put the three together. A value of the chat that makes no sense counts as not there."""
    held = {
        each.name: getattr(own, each.name)
        for each in fields(ChatSettings)
        if each.name != "persona" and _makes_sense(each.name, getattr(own, each.name))
    }
    sources = {each.name: Source.SETTINGS for each in fields(ChatSettings) if each.name != "persona"}
    sources |= dict.fromkeys(held, Source.CHAT)
    if folder and folder.instructions.strip() and "instructions" not in held:
        sources["instructions"] = Source.FOLDER
    said = (folder.instructions if folder else "", held.get("instructions", settings.instructions))
    numbers = {name: held.get(name, getattr(settings, name)) for name in SAMPLING}
    return Effective(
        instructions="\n\n".join(text.strip() for text in said if text.strip()),
        numbers=numbers | {"seed": held.get("seed")},
        max_tokens=held.get("max_tokens", settings.max_tokens),
        thinking=held.get("thinking", settings.thinking),
        sources=sources,
    )


def folder_in_force(folders: Sequence[Folder], folder_id: int | None) -> Folder | None:
    """The folder of a chat with the instructions of all it lies in, the outermost first.

    Its model is the nearest one that is named. None for a chat in no folder.
    """
    by_id = {folder.id: folder for folder in folders}
    inner = by_id.get(folder_id) if folder_id is not None else None
    if inner is None:
        return None
    path = [inner]
    while (above := by_id.get(path[-1].parent_id or 0)) is not None and above not in path:
        path.append(above)
    said = [folder.instructions.strip() for folder in reversed(path) if folder.instructions.strip()]
    model = next((folder.model for folder in path if folder.model), "")
    return replace(inner, instructions="\n\n".join(said), model=model)


def preset_of(own: ChatSettings) -> str | None:
    """The preset whose numbers a chat has; "" where it has none of its own, None for numbers of its own."""
    numbers = {name: getattr(own, name) for name in SAMPLING}
    if all(value is None for value in numbers.values()):
        return ""
    return next((name for name, values in PRESETS.items() if values == numbers), None)


def _makes_sense(name: str, value: Any) -> bool:
    """Whether a stored value may be used: another program, or a later version, may have written it."""
    if value is None:
        return False
    if name == "thinking":
        return value in THINKING
    if name in ("instructions", "seed"):
        return True
    known = Settings.__dataclass_fields__[name].metadata
    return bool(known["min"] <= value <= known["max"])
