"""Something to look at: repositories of the kinds that people meet, and of those they should not."""

from collections.abc import Iterable
from pathlib import Path

from gguf import GGUFWriter

from inglenook.models.library import starter_path
from tests import tinygguf
from tests.hub.content import Content, Generated, Held, OnDisk
from tests.hub.repos import Repo
from tests.hub.standin import StandIn

CHAT = "Hearthside/Ember-0.1B-Instruct-GGUF"  # five quantisations
SPLIT = "Hearthside/Bonfire-70B-Instruct-GGUF"  # one in three files
VISION = "Hearthside/Lantern-4B-VL-GGUF"  # with the part that sees pictures
GATED = "Walled/Garden-8B-Instruct-GGUF"
HOSTILE = "Strangers/Not-What-It-Seems-GGUF"
PLAIN = "Hearthside/Ember-0.1B-Instruct"  # no GGUF: what the others were quantised from
STARTER = "HuggingFaceTB/SmolLM2-135M-Instruct-GGUF"  # a real one, where it is installed

TOKEN = "hf_standin"  # a good one; it may read the gated repository
STRANGER = "hf_stranger"  # a good one, whose owner accepted nothing
FILLER = 60  # further repositories, so that results go over several pages

QUANTISATIONS = ("Q2_K", "Q4_K_M", "Q5_K_M", "Q8_0", "F16")
HOSTILE_NAMES = (
    "../../evil.gguf",
    "..\\..\\evil.gguf",
    "C:\\evil.gguf",
    "C:evil.gguf",
    "/etc/evil.gguf",
    "\\\\server\\share\\evil.gguf",
    "CON.gguf",
    "models/NUL/evil.gguf",
    "evil.gguf:stream",
    "evil.gguf.",
    "evil .gguf ",
    "line\nbreak-Q4_0.gguf",
    "bell\x07-Q4_0.gguf",
    "right\u202eto-left-Q4_0.gguf",
    f"{'long' * 75}.gguf",
    "~/evil.gguf",
    "-rf.gguf",
    ".hidden.gguf",
)
CLASHING_NAMES = ("Clash-Q4_0.gguf", "clash-q4_0.gguf")
LICENCES = ("apache-2.0", "mit", "llama3.1", "gemma", "cc-by-nc-4.0", "other", "openrail", "")


def demo(hub: StandIn, folder: Path) -> None:
    """Publish all of it. The files are made in the folder; they are real models, but tiny."""
    ember = {
        f"Ember-0.1B-Instruct-{name}.gguf": OnDisk(_tiny(folder / f"ember-{name}.gguf", seed=seed))
        for seed, name in enumerate(QUANTISATIONS)
    }
    hub.add(
        Repo(
            CHAT,
            files={**ember, "imatrix.dat": Held(b"not a model")},
            card="# Ember\n\nA small model, good for **short answers**.\n\n<script>alert(1)</script>\n",
            licence="apache-2.0",
            base_model=PLAIN,
            tags=("conversational", "en"),
            downloads=250_000,
            likes=812,
            trending=90,
            gguf=_gguf(100_000, "qwen2", 512),
        )
    )
    hub.add(
        Repo(
            SPLIT,
            files={
                **{
                    f"Q4_K_M/{path.name}": OnDisk(path)
                    for path in _split(folder / "Bonfire-70B-Instruct-Q4_K_M")
                },
                "Bonfire-70B-Instruct-Q2_K.gguf": OnDisk(_tiny(folder / "bonfire-q2.gguf", seed=11)),
            },
            licence="llama3.1",
            base_model="Hearthside/Bonfire-70B-Instruct",
            tags=("conversational", "function-calling"),
            downloads=90_000,
            likes=2_400,
            trending=40,
            gguf=_gguf(70_600_000_000, "llama", 131_072),
        )
    )
    hub.add(
        Repo(
            VISION,
            files={
                "Lantern-4B-VL-Q4_K_M.gguf": OnDisk(_tiny(folder / "lantern-q4.gguf", seed=21)),
                "Lantern-4B-VL-Q8_0.gguf": OnDisk(_tiny(folder / "lantern-q8.gguf", seed=22)),
                "mmproj-Lantern-4B-VL-F16.gguf": OnDisk(_mmproj(folder / "lantern-mmproj.gguf")),
            },
            licence="gemma",
            tags=("conversational", "image-text-to-text"),
            pipeline_tag="image-text-to-text",
            downloads=120_000,
            likes=950,
            trending=70,
            gguf=_gguf(4_300_000_000, "gemma3", 131_072),
        )
    )
    hub.add(
        Repo(
            GATED,
            files={"Garden-8B-Instruct-Q4_K_M.gguf": OnDisk(_tiny(folder / "garden.gguf", seed=31))},
            licence="other",
            licence_name="garden-community",
            licence_link="LICENSE",
            downloads=30_000,
            likes=120,
            trending=10,
            gated="manual",
            gguf=_gguf(8_000_000_000, "llama", 8_192),
        )
    )
    hub.add(_hostile(folder))
    hub.add(
        Repo(
            PLAIN,
            files={"config.json": Held(b"{}"), "model.safetensors": Generated(2_000_000, seed=41)},
            licence="apache-2.0",
            tags=("safetensors", "transformers"),
            downloads=400_000,
            likes=3_000,
            trending=95,
        )
    )
    for repo in _filler():
        hub.add(repo)
    if starter := starter_path():
        add_starter(hub, starter)
    hub.tokens |= {TOKEN: {GATED}, STRANGER: set()}


def add_starter(hub: StandIn, path: Path, *more: Path) -> Repo:
    """A repository with real models in it, that can be chatted with."""
    return hub.add(
        Repo(
            STARTER,
            files={each.name: OnDisk(each) for each in (path, *more)},
            card="# SmolLM2 135M Instruct\n\nA very small model that answers in English.\n",
            licence="apache-2.0",
            base_model="HuggingFaceTB/SmolLM2-135M-Instruct",
            tags=("conversational", "en"),
            downloads=500_000,
            likes=1_500,
            trending=100,
            gguf=_gguf(134_515_008, "llama", 8_192),
        )
    )


def _hostile(folder: Path) -> Repo:
    tiny = OnDisk(_tiny(folder / "hostile.gguf", seed=51))
    names = (*HOSTILE_NAMES, *CLASHING_NAMES, "Honest-Q4_K_M.gguf", "Infected-Q8_0.gguf")
    files: dict[str, Content] = {name: tiny for name in names}
    return Repo(
        HOSTILE,
        files=files,
        card="# <img src='http://127.0.0.1:9/tracker.png'>\n\n[safe](javascript:alert(1)) \u202etxet\n",
        licence="mit",
        downloads=5_000,
        likes=3,
        trending=1,
        gguf=_gguf(100_000, "qwen2", 512),
        unsafe={"Infected-Q8_0.gguf": "unsafe"},
    )


def _filler() -> Iterable[Repo]:
    for number in range(FILLER):
        size = 1 + number % 30
        name = f"Spark-{number:02}-{size}B"
        content = Generated(200_000 + 1_000 * number, seed=1_000 + number)
        yield Repo(
            f"Kindling/{name}-GGUF",
            files={
                f"{name}-Q4_K_M.gguf": content,
                f"{name}-Q8_0.gguf": Generated(400_000, seed=2_000 + number),
            },
            licence=LICENCES[number % len(LICENCES)],
            licence_name="spark-research" if LICENCES[number % len(LICENCES)] == "other" else "",
            downloads=200 - number,
            likes=number,
            created=f"2025-{1 + number % 12:02}-{1 + number % 28:02}T08:00:00.000Z",
            modified=f"2026-{1 + number % 12:02}-{1 + number % 28:02}T08:00:00.000Z",
            gguf=_gguf(size * 1_000_000_000, "llama", 32_768),
        )


def _gguf(weights: int, architecture: str, context: int) -> dict[str, object]:
    return {
        "total": weights,
        "architecture": architecture,
        "context_length": context,
        "chat_template": tinygguf.CHATML,
        "bos_token": "<|endoftext|>",
        "eos_token": "<|im_end|>",
    }


# Model files ----------------------------------------------------------------------------------


def _tiny(path: Path, *, seed: int) -> Path:
    return tinygguf.build(path, "qwen2", seed=seed)


def _split(stem: Path) -> list[Path]:
    """One tiny model in three files."""
    tinygguf.build(stem.with_suffix(".gguf"), "llama", seed=61, tensors_per_file=8)
    return sorted(stem.parent.glob(f"{stem.name}-*-of-*.gguf"))


def _mmproj(path: Path) -> Path:
    import numpy as np

    writer = GGUFWriter(path, "clip")
    writer.add_type("mmproj")
    writer.add_name("Lantern")
    writer.add_bool("clip.has_vision_encoder", True)
    writer.add_tensor("v.patch_embd.weight", np.zeros((64, 64), np.float16))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path
