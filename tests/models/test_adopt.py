"""Made-up folders of each program, as they lie on people's disks, and hostile ones."""

import hashlib
import json
import os
from pathlib import Path

import pytest

from inglenook.models import adopt
from inglenook.models.adopt import Found, find, saved

OWNERS_DIGEST = "sha256:" + "a" * 64


def model(path: Path, content: str = "", size: int = 4096) -> Path:
    """A file that begins like a model."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"GGUF" + content.encode().ljust(size - 4, b"\1"))
    return path


def write(path: Path, data: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(data if isinstance(data, str) else json.dumps(data), encoding="utf-8")


def one(found: list[Found]) -> Found:
    assert len(found) == 1, found
    return found[0]


# Ollama -----------------------------------------------------------------------------------------


class Ollama:
    """Its folder, with as many models as a test wants."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def blob(self, content: str) -> str:
        data = b"GGUF" + content.encode()
        digest = hashlib.sha256(data).hexdigest()
        path = self.folder / "blobs" / f"sha256-{digest}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return f"sha256:{digest}"

    def manifest(self, name: str, *layers: tuple[str, str]) -> None:
        kinds = [
            {"mediaType": f"application/vnd.ollama.image.{kind}", "digest": digest, "size": 1}
            for kind, digest in layers
        ]
        write(self.folder / "manifests" / name, {"schemaVersion": 2, "layers": kinds})


@pytest.fixture
def ollama(tmp_path: Path) -> Ollama:
    return Ollama(tmp_path / ".ollama" / "models")


def test_a_model_of_ollama_is_found_by_its_manifest(ollama: Ollama, tmp_path: Path) -> None:
    digest = ollama.blob("weights")
    layers = (("template", ollama.blob("text")), ("model", digest), ("license", OWNERS_DIGEST))
    ollama.manifest("registry.ollama.ai/library/qwen2.5/7b-instruct-q4_K_M", *layers)
    found = one(find(tmp_path))
    assert (found.program, found.name) == ("Ollama", "Qwen2.5 7B Instruct")
    assert found.sha256 == digest.removeprefix("sha256:")
    assert found.path == ollama.folder / "blobs" / digest.replace(":", "-")
    assert found.size == found.path.stat().st_size == len("GGUFweights")
    assert (found.companion, found.repo, found.duplicates) == (None, "", ())


def test_a_model_of_ollama_that_sees_pictures_has_its_companion(ollama: Ollama, tmp_path: Path) -> None:
    eyes = ollama.blob("eyes")
    ollama.manifest(
        "registry.ollama.ai/library/gemma3/4b", ("model", ollama.blob("brain")), ("projector", eyes)
    )
    found = one(find(tmp_path))
    assert found.name == "Gemma 3 4B"
    assert found.companion == ollama.folder / "blobs" / eyes.replace(":", "-")


def test_one_file_with_two_names_is_one_model_with_the_name_that_says_more(
    ollama: Ollama, tmp_path: Path
) -> None:
    layer = ("model", ollama.blob("weights"))
    ollama.manifest("registry.ollama.ai/library/llama3.2/latest", layer)
    ollama.manifest("registry.ollama.ai/library/llama3.2/3b", layer)
    found = one(find(tmp_path))
    assert found.name == "Llama 3.2 3B"
    assert found.duplicates == ()  # it lies there once


def test_a_model_that_ollama_has_from_the_hub_tells_its_repository(ollama: Ollama, tmp_path: Path) -> None:
    ollama.manifest("hf.co/bartowski/Llama-3.2-3B-Instruct-GGUF/Q4_K_M", ("model", ollama.blob("weights")))
    found = one(find(tmp_path))
    assert (found.name, found.repo) == ("Llama 3.2 3B Instruct", "bartowski/Llama-3.2-3B-Instruct-GGUF")


def test_ollama_s_folder_may_be_elsewhere(tmp_path: Path) -> None:
    elsewhere = Ollama(tmp_path / "big disk" / "ollama")
    elsewhere.manifest("registry.ollama.ai/library/mistral/latest", ("model", elsewhere.blob("weights")))
    home = tmp_path / "home"
    assert find(home) == []
    assert one(find(home, {"OLLAMA_MODELS": str(elsewhere.folder)})).name == "Mistral"


@pytest.mark.parametrize(
    "digest",
    [
        "sha256:../../../../secret",
        "../../secret",
        "/etc/passwd",
        "sha256:" + "a" * 63,
        "sha256:" + "a" * 65,
        "sha256:" + "g" * 64,
        "sha256:" + "a" * 60 + "/../",
        "sha256-" + "a" * 64 + "\n",
        "",
        None,
        7,
        ["sha256"],
    ],
)
def test_only_a_hash_ever_becomes_part_of_a_path(ollama: Ollama, tmp_path: Path, digest: object) -> None:
    model(tmp_path / "secret")
    layer = {"mediaType": "application/vnd.ollama.image.model", "digest": digest}
    write(ollama.folder / "manifests/registry.ollama.ai/library/evil/latest", {"layers": [layer]})
    assert find(tmp_path) == []


@pytest.mark.parametrize(
    "manifest",
    [
        "",
        "not json",
        "[" * 100_000,
        '{"layers": ' + "[" * 100_000,
        "[]",
        "7",
        '{"layers": 7}',
        '{"layers": [7, null, [], {}]}',
        '{"layers": [{"mediaType": 7, "digest": "sha256:' + "a" * 64 + '"}]}',
        "\ud800".encode("utf-8", "surrogatepass").decode("latin-1"),
    ],
)
def test_a_broken_manifest_is_passed_over(ollama: Ollama, tmp_path: Path, manifest: str) -> None:
    write(ollama.folder / "manifests/registry.ollama.ai/library/broken/latest", manifest)
    ollama.manifest("registry.ollama.ai/library/good/latest", ("model", ollama.blob("weights")))
    assert one(find(tmp_path)).name == "Good"


def test_a_model_that_is_more_than_one_file_or_gone_is_not_offered(ollama: Ollama, tmp_path: Path) -> None:
    one_blob, other = ("model", ollama.blob("one")), ("model", ollama.blob("other"))
    ollama.manifest("registry.ollama.ai/library/two/latest", one_blob, other)
    ollama.manifest("registry.ollama.ai/library/tuned/latest", one_blob, ("adapter", OWNERS_DIGEST))
    ollama.manifest("registry.ollama.ai/library/gone/latest", ("model", OWNERS_DIGEST))
    ollama.manifest("registry.ollama.ai/library/cloud/latest", ("license", OWNERS_DIGEST))
    assert find(tmp_path) == []


def test_a_blob_that_is_no_model_is_not_offered(ollama: Ollama, tmp_path: Path) -> None:
    digests = [hashlib.sha256(str(number).encode()).hexdigest() for number in range(4)]
    for number, digest in enumerate(digests):
        ollama.manifest(f"registry.ollama.ai/library/bad{number}/latest", ("model", f"sha256:{digest}"))
    paths = [ollama.folder / "blobs" / f"sha256-{digest}" for digest in digests]
    paths[0].parent.mkdir()
    paths[0].write_bytes(b"<html>")
    paths[1].mkdir()
    paths[2].symlink_to(paths[2])
    if hasattr(os, "mkfifo"):
        os.mkfifo(paths[3])
    assert find(tmp_path) == []


def test_5000_manifests_are_read_in_the_time_there_is(ollama: Ollama, tmp_path: Path) -> None:
    for number in range(5000):
        ollama.manifest(
            f"registry.ollama.ai/library/model{number}/latest", ("model", ollama.blob(f"weights {number}"))
        )
    assert len(find(tmp_path)) == 5000


# LM Studio ----------------------------------------------------------------------------------------


def test_a_model_of_lm_studio_tells_its_repository_and_its_companion(tmp_path: Path) -> None:
    folder = tmp_path / ".lmstudio" / "models" / "lmstudio-community" / "gemma-3-4b-it-GGUF"
    path = model(folder / "gemma-3-4b-it-Q4_K_M.gguf")
    eyes = model(folder / "mmproj-model-f16.gguf")
    found = one(find(tmp_path))
    assert (found.program, found.name, found.path) == ("LM Studio", "Gemma 3 4B Instruct", path)
    assert found.companion == eyes
    assert found.repo == "lmstudio-community/gemma-3-4b-it-GGUF"
    assert found.sha256 == ""


def test_lm_studio_s_folders_may_be_elsewhere(tmp_path: Path) -> None:
    model(tmp_path / "disk" / "owner" / "repo" / "Mistral-7B-Instruct-v0.3-Q4_K_M.gguf", "a")
    write(tmp_path / ".lmstudio" / "settings.json", {"downloadsFolder": str(tmp_path / "disk")})
    model(tmp_path / ".cache" / "lm-studio" / "models" / "owner" / "repo" / "old.Q4_0.gguf", "b")
    model(tmp_path / "pointed" / "models" / "loose-model.gguf", "c")
    write(tmp_path / ".lmstudio-home-pointer", f"{tmp_path / 'pointed'}\n")
    assert [found.name for found in find(tmp_path)] == ["Loose Model", "Mistral 7B Instruct v0.3", "Old"]
    assert [found.repo for found in find(tmp_path)] == ["", "owner/repo", "owner/repo"]


@pytest.mark.parametrize("named", ["/", "relative/path", "", None, 7, "/nowhere/\0/x", ["/"], "~"])
def test_a_setting_that_names_no_folder_of_models_is_passed_over(tmp_path: Path, named: object) -> None:
    write(tmp_path / ".lmstudio" / "settings.json", {"downloadsFolder": named})
    write(tmp_path / ".lmstudio-home-pointer", str(named))
    model(tmp_path / ".lmstudio" / "models" / "owner" / "repo" / "good.gguf")
    assert one(find(tmp_path)).name == "Good"


def test_the_person_s_own_folder_is_not_searched_whatever_a_setting_says(tmp_path: Path) -> None:
    model(tmp_path / "private.gguf")
    write(tmp_path / ".lmstudio" / "settings.json", {"downloadsFolder": str(tmp_path)})
    assert find(tmp_path) == []


def test_a_model_in_several_files_is_one(tmp_path: Path) -> None:
    folder = tmp_path / ".lmstudio" / "models" / "owner" / "repo"
    for number in (1, 2, 3):
        model(folder / f"Big-70B-Q4_K_M-{number:05}-of-00003.gguf", str(number), 1000 * number)
    found = one(find(tmp_path))
    assert (found.name, found.size) == ("Big 70B", 6000)
    (folder / "Big-70B-Q4_K_M-00002-of-00003.gguf").unlink()
    assert find(tmp_path) == []


# Jan, GPT4All -------------------------------------------------------------------------------------

DATA = (Path(".local/share"), Path("Library/Application Support"), Path("AppData/Roaming"))


@pytest.mark.parametrize("data", DATA, ids=str)
def test_a_model_of_jan_is_named_by_its_description(tmp_path: Path, data: Path) -> None:
    folder = tmp_path / data / "Jan" / "data" / "llamacpp" / "models" / "janhq" / "Jan-v1-4B-Q4_K_M"
    path = model(folder / "model.gguf")
    write(folder / "model.yml", "model_path: ../../../../../../etc/passwd\nname: 'Jan-v1-4B-Q4_K_M'\n")
    found = one(find(tmp_path))
    assert (found.program, found.name, found.path) == ("Jan", "Jan v1 4B", path)
    (folder / "model.yml").unlink()
    assert one(find(tmp_path)).name == "Jan v1 4B"


def test_jan_s_folder_may_be_elsewhere_or_old(tmp_path: Path) -> None:
    write(tmp_path / ".local/share/Jan/settings.json", {"data_folder": str(tmp_path / "disk")})
    model(tmp_path / "disk" / "llamacpp" / "models" / "qwen3-4b" / "model.gguf", "new")
    model(tmp_path / "jan" / "models" / "tinyllama-1.1b" / "tinyllama-1.1b-chat-v1.0.Q4_K_M.gguf", "old")
    model(tmp_path / "named" / "models" / "phi4" / "phi4.gguf", "named")
    names = [found.name for found in find(tmp_path, {"JAN_DATA_FOLDER": str(tmp_path / "named")})]
    assert names == ["Phi 4", "Qwen3 4B", "TinyLlama 1.1B Chat v1.0"]


@pytest.mark.parametrize("data", [*DATA[:2], Path("AppData/Local")], ids=str)
def test_a_model_of_gpt4all_is_found(tmp_path: Path, data: Path) -> None:
    folder = tmp_path / data / "nomic.ai" / "GPT4All"
    path = model(folder / "Meta-Llama-3-8B-Instruct.Q4_0.gguf")
    model(folder / "incomplete-Phi-3-mini-4k-instruct.Q4_0.gguf")
    write(folder / "localdocs_v3.db", "a database")
    found = one(find(tmp_path))
    assert (found.program, found.name, found.path) == ("GPT4All", "Meta Llama 3 8B Instruct", path)


@pytest.mark.parametrize("quote", ["", '"'])
def test_gpt4all_s_folder_may_be_elsewhere(tmp_path: Path, quote: str) -> None:
    model(tmp_path / "my models" / "gpt4all-falcon.Q4_0.gguf")
    settings = f"[General]\ndevice=CPU\nmodelPath={quote}{tmp_path / 'my models'}{quote}\nx=1\n"
    write(tmp_path / ".config" / "nomic.ai" / "GPT4All.ini", settings)
    assert one(find(tmp_path)).program == "GPT4All"


# The cache of the Hub's library ---------------------------------------------------------------------


def cached(hub: Path, repo: str, name: str, content: str, *, linked: bool = True) -> Path:
    folder = hub / ("models--" + repo.replace("/", "--"))
    digest = hashlib.sha256(content.encode()).hexdigest()
    path = folder / "snapshots" / ("c" * 40) / name
    if linked:
        blob = model(folder / "blobs" / digest, content)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.symlink_to(os.path.relpath(blob, path.parent))
    else:
        model(path, content)
    return path


def test_a_cached_model_tells_its_repository_and_its_hash(tmp_path: Path) -> None:
    hub = tmp_path / ".cache" / "huggingface" / "hub"
    path = cached(hub, "Qwen/Qwen3-4B-GGUF", "Qwen3-4B-Q4_K_M.gguf", "weights")
    cached(hub, "owner/not-a-model", "model.safetensors", "others")
    found = one(find(tmp_path))
    assert (found.program, found.name) == ("Hugging Face", "Qwen3 4B")
    assert (found.path, found.repo) == (path, "Qwen/Qwen3-4B-GGUF")
    assert found.sha256 == hashlib.sha256(b"weights").hexdigest()


def test_a_cache_without_links_is_read_too(tmp_path: Path) -> None:
    hub = tmp_path / ".cache" / "huggingface" / "hub"
    cached(hub, "owner/name", "folder/model-Q4_0.gguf", "weights", linked=False)
    assert one(find(tmp_path)).sha256 == ""


def test_a_name_of_a_blob_that_is_no_hash_is_not_taken_for_one(tmp_path: Path) -> None:
    hub = tmp_path / ".cache" / "huggingface" / "hub"
    path = cached(hub, "owner/name", "one.gguf", "weights")
    shared = model(hub / "blobs" / "ab" / ("b" * 64))  # named by another kind of hash
    path.unlink()
    path.symlink_to(shared)
    assert one(find(tmp_path)).sha256 == ""


def test_a_link_out_of_the_cache_is_not_followed(tmp_path: Path) -> None:
    hub = tmp_path / ".cache" / "huggingface" / "hub"
    path = cached(hub, "owner/name", "one.gguf", "weights")
    path.unlink()
    path.symlink_to(model(tmp_path / "private" / "one.gguf"))
    assert find(tmp_path) == []


def test_the_cache_may_be_elsewhere(tmp_path: Path) -> None:
    for number, (variable, folder, hub) in enumerate(
        [
            ("HF_HOME", tmp_path / "a", tmp_path / "a" / "hub"),
            ("HF_HUB_CACHE", tmp_path / "b", tmp_path / "b"),
            ("XDG_CACHE_HOME", tmp_path / "c", tmp_path / "c" / "huggingface" / "hub"),
        ]
    ):
        cached(hub, f"owner/name{number}", "model.gguf", variable)
        assert one(find(tmp_path / "home", {variable: str(folder)})).repo == f"owner/name{number}"


# The same model twice --------------------------------------------------------------------------------


def test_the_same_bytes_in_two_programs_are_one_model_and_its_duplicate(
    ollama: Ollama, tmp_path: Path
) -> None:
    digest = ollama.blob("the same weights")
    ollama.manifest("registry.ollama.ai/library/qwen3/4b", ("model", digest))
    copy = tmp_path / ".lmstudio" / "models" / "owner" / "repo" / "Qwen3-4B-Q4_K_M.gguf"
    copy.parent.mkdir(parents=True)
    copy.write_bytes(b"GGUFthe same weights")
    found = one(find(tmp_path))
    assert found.path == copy
    assert found.duplicates == (ollama.folder / "blobs" / digest.replace(":", "-"),)
    assert found.sha256 == digest.removeprefix("sha256:")  # one program knows it for both
    assert saved([found]) == len("GGUFthe same weights")


def test_a_link_to_a_file_is_no_duplicate(ollama: Ollama, tmp_path: Path) -> None:
    digest = ollama.blob("weights")
    ollama.manifest("registry.ollama.ai/library/qwen3/4b", ("model", digest))
    blob = ollama.folder / "blobs" / digest.replace(":", "-")
    folder = tmp_path / ".lmstudio" / "models" / "owner" / "repo"
    folder.mkdir(parents=True)
    (folder / "soft.gguf").symlink_to(blob)
    (folder / "hard.gguf").hardlink_to(blob)
    found = one(find(tmp_path))
    assert (found.program, found.duplicates) == ("LM Studio", ())
    assert found.sha256 == digest.removeprefix("sha256:")


def test_two_tunings_of_one_size_are_two_models(tmp_path: Path) -> None:
    folder = tmp_path / ".lmstudio" / "models" / "owner" / "repo"
    data = bytearray(b"GGUF" + bytes(8_000_000))
    folder.mkdir(parents=True)
    (folder / "one.gguf").write_bytes(data)
    data[3_000_000:5_000_000] = b"\1" * 2_000_000  # only the middle differs
    (folder / "other.gguf").write_bytes(data)
    (folder / "copy.gguf").write_bytes(data)
    found = find(tmp_path)
    assert sorted(each.path.name for each in found) == ["copy.gguf", "one.gguf"]
    assert [each.duplicates for each in found] == [(folder / "other.gguf",), ()]


def test_files_with_two_hashes_are_two_models_however_alike_they_look(tmp_path: Path) -> None:
    ollama = Ollama(tmp_path / ".ollama" / "models")
    for number in (1, 2):
        digest = f"{number}" * 64
        ollama.manifest(f"registry.ollama.ai/library/m{number}/latest", ("model", f"sha256:{digest}"))
        model(ollama.folder / "blobs" / f"sha256-{digest}", "the same")
    model(tmp_path / ".lmstudio" / "models" / "owner" / "repo" / "m.gguf", "the same")
    assert len(find(tmp_path)) == 2


# Whatever lies there ----------------------------------------------------------------------------------


def test_nothing_is_written_and_nothing_moved(ollama: Ollama, tmp_path: Path) -> None:
    ollama.manifest("registry.ollama.ai/library/qwen3/4b", ("model", ollama.blob("weights")))
    model(tmp_path / ".lmstudio" / "models" / "owner" / "repo" / "one.gguf")
    before = {path: path.lstat() for path in tmp_path.rglob("*")}
    find(tmp_path)
    after = {path: path.lstat() for path in tmp_path.rglob("*")}
    assert {path: (status.st_size, status.st_mtime_ns) for path, status in before.items()} == {
        path: (status.st_size, status.st_mtime_ns) for path, status in after.items()
    }


def test_folders_in_a_circle_and_far_down_come_to_an_end(tmp_path: Path) -> None:
    folder = tmp_path / ".lmstudio" / "models"
    deep = folder.joinpath(*"abcdefghijkl")
    model(deep / "too deep.gguf")
    model(folder / "owner" / "repo" / "good.gguf", "x")
    (folder / "owner" / "again").symlink_to(folder, target_is_directory=True)
    assert one(find(tmp_path)).name == "Good"


def test_names_are_safe_to_show(tmp_path: Path) -> None:
    model(tmp_path / ".lmstudio" / "models" / "owner" / "repo" / "line\nbreak\u202e<b>.gguf")
    name = one(find(tmp_path)).name
    assert "\n" not in name and "\u202e" not in name


def test_a_search_that_takes_too_long_ends_with_what_it_has(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model(tmp_path / ".lmstudio" / "models" / "owner" / "repo" / "one.gguf")
    monkeypatch.setattr(adopt, "_LONGEST", -1.0)
    assert find(tmp_path) == []
    monkeypatch.undo()
    monkeypatch.setattr(adopt, "_MOST_ENTRIES", 0)
    assert find(tmp_path) == []


def test_a_computer_without_such_programs_has_nothing(tmp_path: Path) -> None:
    assert find(tmp_path) == []
    assert find(tmp_path / "not there") == []
    assert saved([]) == 0


@pytest.mark.parametrize(
    ("raw", "name"),
    [
        ("qwen2.5-7b-instruct-q4_K_M", "Qwen2.5 7B Instruct"),
        ("Mistral-7B-Instruct-v0.3-Q4_K_M", "Mistral 7B Instruct v0.3"),
        ("deepseek-r1-7b", "DeepSeek R1 7B"),
        ("gpt-oss-20b", "gpt-oss 20B"),
        ("mixtral-8x7b", "Mixtral 8x7B"),
        ("smollm2-135m", "SmolLM2 135M"),
        ("qwen3-30b-a3b", "Qwen3 30B A3B"),
        ("nomic-embed-text-v1.5.f16", "Nomic Embed Text v1.5"),
        ("gemma3n-e4b", "Gemma 3n E4B"),
        ("Qwen3-4B-UD-Q4_K_XL", "Qwen3 4B"),
        ("q4_0", "q4_0"),
        ("", ""),
    ],
)
def test_names_are_written_as_people_know_them(raw: str, name: str) -> None:
    assert adopt._name(raw) == name
