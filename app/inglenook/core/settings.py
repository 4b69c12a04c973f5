"""The settings: each is declared once, here, and the dialog is built from the declaration.

To add a setting, add a field. Its metadata says where and how it is shown:

    section, label        where it stands in the dialog and what it is called
    help                  one line under the label; may be missing
    choices               stored value -> what the person reads; for a choice
    min, max, step        bounds, inclusive; for a number
    unit                  written after the number; may be missing
    at_min                written instead of the smallest number; may be missing
    lines                 how many lines the field shows; for a long text
    keys                  the text is a key sequence

Words are marked for translation here and translated where they are shown.

A field without a label is remembered by the program and not shown.
"""

import dataclasses
import logging
import math
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from inglenook.core.errors import UserError
from inglenook.core.files import read_json, write_json
from inglenook.core.language import LANGUAGES, mark, tr

log = logging.getLogger(__name__)

PUBLIC_HUB = "https://huggingface.co"
PERMISSIONS = {"never": mark("Never"), "ask": mark("Ask"), "allow": mark("Allow")}


@dataclass(frozen=True, slots=True)
class Settings:
    """What the person chose. Change one with `dataclasses.replace`."""

    appearance: str = field(
        default="system",
        metadata={
            "section": mark("Appearance"),
            "label": mark("Colours"),
            "choices": {
                "system": mark("As the system"),
                "light": mark("Light"),
                "dark": mark("Dark"),
                "contrast": mark("High contrast"),
            },
        },
    )
    text_size: int = field(
        default=100,
        metadata={
            "section": mark("Appearance"),
            "label": mark("Text size"),
            "help": mark("Compared with the size your system uses."),
            "min": 80,
            "max": 300,
            "step": 10,
            "unit": mark("%"),
        },
    )
    motion: str = field(
        default="system",
        metadata={
            "section": mark("Appearance"),
            "label": mark("Motion"),
            "help": mark("Less motion: nothing slides or spins."),
            "choices": {"system": mark("As the system"), "less": mark("Less")},
        },
    )
    # The code of one of LANGUAGES; empty: the one of the system, else English.
    language: str = field(
        default="",
        metadata={
            "section": mark("Language"),
            "label": mark("Language"),
            "help": mark("Of the window. Models answer in the language they are asked in."),
            "choices": {"": mark("As the system"), **LANGUAGES},
        },
    )
    instructions: str = field(
        default="",
        metadata={
            "section": mark("Model and instructions"),
            "label": mark("Instructions"),
            "help": mark("Sent before every chat."),
            "lines": 5,
        },
    )
    temperature: float = field(
        default=0.7,
        metadata={
            "section": mark("Replies"),
            "label": mark("Temperature"),
            "help": mark("Lower is steadier, higher is more varied"),
            "min": 0.0,
            "max": 2.0,
            "step": 0.05,
        },
    )
    thinking: str = field(
        default="auto",
        metadata={
            "section": mark("Replies"),
            "label": mark("Thinking"),
            "help": mark("Takes longer and is more often right"),
            "choices": {"auto": mark("Auto"), "on": mark("On"), "off": mark("Off")},
        },
    )
    max_tokens: int = field(
        default=2048,
        metadata={
            "section": mark("Replies"),
            "label": mark("Longest reply"),
            "help": mark("Four tokens are about three English words."),
            "min": 16,
            "max": 32768,
            "step": 256,
            "unit": mark("tokens"),
        },
    )
    send_with: str = field(
        default="enter",
        metadata={
            "section": mark("Writing and reading"),
            "label": mark("Send with"),
            "choices": {"enter": mark("Enter"), "ctrl-enter": mark("Ctrl Enter")},
        },
    )
    show_statistics: bool = field(
        default=True,
        metadata={
            "section": mark("Writing and reading"),
            "label": mark("Show speed and tokens under replies"),
        },
    )
    notify: bool = field(
        default=True,
        metadata={
            "section": mark("Writing and reading"),
            "label": mark("Notify when a reply is finished"),
            "help": mark("While another window is in front. The notice names the chat and holds no reply."),
        },
    )
    announce: bool = field(
        default=True,
        metadata={
            "section": mark("Writing and reading"),
            "label": mark("Read replies to screen readers"),
            "help": mark("Sentence by sentence, while the reply is written."),
        },
    )
    auto_titles: bool = field(
        default=True,
        metadata={
            "section": mark("Writing and reading"),
            "label": mark("Name chats automatically"),
            "help": mark("The model gives a new chat its title while it has nothing else to do."),
        },
    )
    tray: bool = field(
        default=False,
        metadata={
            "section": mark("Desktop"),
            "label": mark("Icon in the notification area"),
            "help": mark(
                "Closing the window then keeps Inglenook there. It opens recent chats and the quick chat."
            ),
        },
    )
    # A key sequence as Qt writes it ("Ctrl+Alt+Space"); empty: none.
    quick_chat_keys: str = field(
        default="Ctrl+Alt+Space",
        metadata={
            "section": mark("Desktop"),
            "label": mark("Quick chat"),
            "help": mark("Opens a small window for a question, whichever program is in front."),
            "keys": True,
        },
    )
    top_k: int = field(
        default=40,
        metadata={
            "section": mark("Advanced"),
            "label": mark("Top-k"),
            "help": mark("Chooses among this many of the likeliest tokens."),
            "min": 0,
            "max": 1000,
            "step": 5,
            "at_min": mark("Off"),
        },
    )
    top_p: float = field(
        default=0.95,
        metadata={
            "section": mark("Advanced"),
            "label": mark("Top-p"),
            "help": mark(
                "Chooses among the likeliest tokens that together reach this probability. 1 is off."
            ),
            "min": 0.0,
            "max": 1.0,
            "step": 0.01,
        },
    )
    min_p: float = field(
        default=0.05,
        metadata={
            "section": mark("Advanced"),
            "label": mark("Min-p"),
            "help": mark("Leaves out tokens this much less likely than the likeliest one."),
            "min": 0.0,
            "max": 1.0,
            "step": 0.01,
            "at_min": mark("Off"),
        },
    )
    repeat_penalty: float = field(
        default=1.0,
        metadata={
            "section": mark("Advanced"),
            "label": mark("Repeat penalty"),
            "help": mark("Higher keeps the model from saying the same again."),
            "min": 1.0,
            "max": 2.0,
            "step": 0.05,
            "at_min": mark("Off"),
        },
    )
    context_length: int = field(
        default=8192,
        metadata={
            "section": mark("Advanced"),
            "label": mark("Context"),
            "help": mark("How much of a chat the model sees at once. More needs more memory."),
            "min": 512,
            "max": 131072,
            "step": 512,
            "unit": mark("tokens"),
        },
    )
    threads: int = field(
        default=0,
        metadata={
            "section": mark("Advanced"),
            "label": mark("Processor threads"),
            "min": 0,
            "max": 64,
            "step": 1,
            "at_min": mark("Chosen for this computer"),
        },
    )
    kv_limit_gb: int = field(
        default=2,
        metadata={
            "section": mark("Advanced"),
            "label": mark("Disk space for quick returns"),
            "help": mark("Kept of each chat, so that the model need not read it again when you come back."),
            "min": 0,
            "max": 100,
            "step": 1,
            "unit": mark("GB"),
            "at_min": mark("Off"),
        },
    )
    idle_unload_min: int = field(
        default=15,
        metadata={
            "section": mark("Advanced"),
            "label": mark("Unload the model when idle for"),
            "help": mark("Gives its memory back to other programs. The next message loads it again."),
            "min": 0,
            "max": 1440,
            "step": 5,
            "unit": mark("min"),
            "at_min": mark("Never"),
        },
    )
    hub: str = field(
        default=PUBLIC_HUB,
        metadata={
            "section": mark("Advanced"),
            "label": mark("Model hub"),
            "help": mark("Where models are searched and downloaded. Change it for a mirror."),
        },
    )
    # These three are on the Privacy page, which draws them itself: ui/privacy_page.py.
    offline: bool = True
    search_permission: str = field(default="ask", metadata={"choices": PERMISSIONS})
    download_permission: str = field(default="ask", metadata={"choices": PERMISSIONS})
    # These two are on the Backups page: ui/backups_page.py. No folder: beside the data folder.
    backup_folder: str = ""
    backup_limit_gb: int = field(default=2, metadata={"min": 1, "max": 100})
    # Path of the model that was used last; empty before the first.
    model: str = ""


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a settings file held, and one sentence for the window when it could not be read."""

    settings: Settings
    problem: str = ""  # marked for translation: the language is among what was to be read
    values: dict[str, Any] = field(default_factory=dict)  # that belong in it

    @property
    def note(self) -> str:
        """The sentence, in the language that is spoken by now."""
        return tr(self.problem, **self.values) if self.problem else ""


def hub_endpoint(settings: Settings) -> str:
    """The address of the hub in force, without a slash at its end.

    HF_ENDPOINT of the environment, which the library of the hub reads too, is for those who never
    chose one here. What is no web address is as good as nothing.
    """
    for address in (settings.hub, os.environ.get("HF_ENDPOINT", "")):
        address = address.strip()
        if address and "://" not in address:
            address = f"https://{address}"
        if _is_web_address(address) and address.rstrip("/") != PUBLIC_HUB:
            return address.rstrip("/")
    return PUBLIC_HUB


def _is_web_address(address: str) -> bool:
    try:
        parts = urlsplit(address)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:  # a port that is no number, half an IPv6 address
        return False


def load(path: Path) -> Loaded:
    """Read the settings; never fails.

    A bad value is logged and replaced: a number out of bounds by the nearest allowed one,
    anything else by the default. A file that is no JSON object is set aside as
    `settings.json.bad` and the defaults are used, which `note` says. A file that the disk does
    not hand over stays where it is.
    """
    try:
        stored = read_json(path)
    except UserError as error:
        log.warning("%s (%s)", error, error.details)
        return Loaded(Settings(), mark("{problem} The default settings are used."), {"problem": error})
    except ValueError as error:
        log.warning("bad settings file: %s", type(error).__name__)
        return _set_aside(path)
    values = {
        each.name: _checked(each, stored[each.name])
        for each in dataclasses.fields(Settings)
        if each.name in stored
    }
    return Loaded(Settings(**values))


def save(path: Path, settings: Settings) -> None:
    """Write the settings, all or nothing; keys that a newer version left in the file are kept.

    Raises SaveError when they cannot be written; the old file is still there then.
    """
    try:
        stored = read_json(path)
    except (ValueError, UserError) as error:
        log.warning("the old settings file is replaced: %s", type(error).__name__)
        stored = {}
    write_json(path, {**stored, **dataclasses.asdict(settings)})


def _checked(setting: "dataclasses.Field[Any]", value: Any) -> Any:
    """This value where it is allowed, else the nearest allowed number or the default."""
    default, known = setting.default, setting.metadata
    # Exact types, because True is an int; only 1 for 1.0 is let through.
    fits = type(value) is type(default) or (type(value) is int and type(default) is float)
    if fits and "min" in known:
        allowed = min(max(value, known["min"]), known["max"])
        fits = not math.isnan(allowed)  # JSON as Python reads it knows NaN
        if fits and allowed != value:
            log.warning("setting %s is out of bounds, %s is used", setting.name, allowed)
        value = allowed
    elif fits and "choices" in known:
        fits = value in known["choices"]
    if not fits:
        log.warning("setting %s has a value it cannot have, the default is used", setting.name)
        return default
    return float(value) if type(default) is float else value


def _set_aside(path: Path) -> Loaded:
    """Move a bad settings file out of the way; answers the defaults, and the sentence that says so.

    One such file is kept, the newest, because it holds what was chosen last. Only a file with
    nothing in it (cut short by a power loss) does not replace an older one that may hold more.
    """
    kept = path.with_name(path.name + ".bad")
    try:
        if kept.exists() and _is_blank(path):
            path.unlink()
        else:
            os.replace(path, kept)
    except OSError as error:
        log.warning("cannot set the settings file aside: %s", error)
        return Loaded(
            Settings(),
            mark(
                "The settings could not be read, and {path} could not be moved away. The defaults are used."
            ),
            {"path": path},
        )
    return Loaded(
        Settings(),
        mark("The settings could not be read and were set aside as {name}. The defaults are used."),
        {"name": kept.name},
    )


def _is_blank(path: Path) -> bool:
    return path.is_file() and not path.read_bytes().strip(b"\0 \t\r\n")
