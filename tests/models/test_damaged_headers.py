"""600 damaged headers: what llama.cpp could not load is refused before it sees it.

llama.cpp itself is asked about each file, in a child process: some of them end it.
"""

import os
import random
import struct
import subprocess
import sys
import tracemalloc
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

import pytest
from tests import tinygguf

from inglenook.core.errors import ModelError
from inglenook.models.gguf import read_header
from inglenook.models.library import starter_path

HEADERS = 600
ENDINGS = (0, 1, 2, 2**31, 2**32 - 1, 2**63, 2**64 - 1)

# Asks llama.cpp about each path on stdin, and says so line by line.
ASKING = """
import faulthandler, sys
from inglenook.core.errors import ModelError
from inglenook.engine import child, llama
output = child.take_stdout()
import os
for path in sys.stdin.read().splitlines():
    faulthandler.dump_traceback_later(30, exit=True)
    try:
        llama.Model(path, weights=False).free()
        answer = "loads"
    except ModelError:
        answer = "refused"
    os.write(output, f"{answer}\\n".encode())
os._exit(0)
"""


def what_llama_says(paths: list[Path]) -> list[str]:
    """For each file: "loads", "refused", or "died"."""
    said: list[str] = []
    environment = {**os.environ, "GGML_NO_BACKTRACE": "1"}
    while len(said) < len(paths):
        ended = subprocess.run(
            [sys.executable, "-c", ASKING],
            input="\n".join(map(str, paths[len(said) :])),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            text=True,
            timeout=300,
            check=False,
        )
        said += ended.stdout.split()
        if len(said) < len(paths):
            said.append("died")
    return said


# Kinds of damage ------------------------------------------------------------------------------

Damage = Callable[[random.Random, bytearray, int], None]  # dice, the file, where its header ends


def flip(dice: random.Random, data: bytearray, end: int) -> None:
    data[dice.randrange(end)] ^= 1 << dice.randrange(8)


def overwrite(dice: random.Random, data: bytearray, end: int) -> None:
    at = dice.randrange(end)
    data[at : at + 8] = struct.pack("<Q", dice.choice(ENDINGS))


def overwrite_with_noise(dice: random.Random, data: bytearray, end: int) -> None:
    at = dice.randrange(end)
    data[at : at + dice.randint(1, 64)] = dice.randbytes(dice.randint(1, 64))


def zero(dice: random.Random, data: bytearray, end: int) -> None:
    at, count = dice.randrange(end), dice.randint(1, 4096)
    data[at : at + count] = bytes(len(data[at : at + count]))


def take_out(dice: random.Random, data: bytearray, end: int) -> None:
    at = dice.randrange(end)
    del data[at : at + dice.randint(1, 64)]


def put_in(dice: random.Random, data: bytearray, end: int) -> None:
    at = dice.randrange(end)
    data[at:at] = bytes(dice.randint(1, 64))


def cut(dice: random.Random, data: bytearray, end: int) -> None:
    del data[dice.randrange(len(data)) :]


def swap(dice: random.Random, data: bytearray, end: int) -> None:
    """Two stretches change places, as when a download puts its parts together wrongly."""
    size = min(256, end // 4)
    one, other = dice.randrange(end // 2 - size), dice.randrange(end // 2, end - size)
    first, second = data[one : one + size], data[other : other + size]
    data[one : one + size], data[other : other + size] = second, first


def change_counts(dice: random.Random, data: bytearray, end: int) -> None:
    at = dice.choice((4, 8, 16))
    data[at : at + 8] = struct.pack("<Q", dice.choice(ENDINGS))


def rename_key(dice: random.Random, data: bytearray, end: int) -> None:
    key = dice.choice((b"general.architecture", b".block_count", b".context_length", b".embedding_length"))
    data[data.index(key) + dice.randrange(len(key))] ^= 4


def rename_tensor(dice: random.Random, data: bytearray, end: int) -> None:
    name = dice.choice((b"token_embd.weight", b"output_norm.weight", b"blk.0.", b"blk.1."))
    at = data.index(name)
    data[at + dice.randrange(len(name))] ^= 1 << dice.randrange(7)


def change_shape(dice: random.Random, data: bytearray, end: int) -> None:
    name = dice.choice((b"token_embd.weight", b"output_norm.weight"))
    at = data.index(name) + len(name) + dice.choice((0, 4, 8))
    data[at : at + 4] = struct.pack("<I", dice.choice((0, 3, 5, 7, 4000, 2**31)))


STRUCTURED: tuple[Damage, ...] = (change_counts, rename_key, rename_tensor, change_shape, swap, cut)
RANDOM: tuple[Damage, ...] = (flip, overwrite, overwrite_with_noise, zero, take_out, put_in)


def damaged(whole: bytes, end: int, number: int) -> bytes:
    """The same file every time for the same number."""
    dice = random.Random(number)
    data = bytearray(whole)
    if number % 3 == 0:
        STRUCTURED[number // 3 % len(STRUCTURED)](dice, data, end)
    else:
        for _ in range(dice.choice((1, 1, 2, 4))):
            dice.choice(RANDOM)(dice, data, min(end, len(data)))
    return bytes(data)


# The tests ------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """A model of every family that the tests know."""
    folder = tmp_path_factory.mktemp("good")
    return [tinygguf.build(folder / f"{family}.gguf", family) for family in tinygguf.FAMILIES]


def refuses(path: Path) -> bool:
    try:
        read_header(path)
    except ModelError as error:
        assert str(error).endswith(".")
        return True
    return False


def test_none_of_the_good_ones_is_refused(good: list[Path]) -> None:
    starter = starter_path()
    assert starter is not None
    assert len(good) >= 19
    assert [path.name for path in [*good, starter] if refuses(path)] == []
    assert set(what_llama_says(good)) == {"loads"}


def test_of_600_damaged_headers_those_that_cannot_be_loaded_are_refused(
    good: list[Path], tmp_path: Path
) -> None:
    whole = [(path.read_bytes(), read_header(path).data_offset) for path in good]
    paths = []
    for number in range(HEADERS):
        path = tmp_path / f"{number}.gguf"
        path.write_bytes(damaged(*whole[number % len(whole)], number))
        paths.append(path)

    said = dict(zip(paths, what_llama_says(paths), strict=True))
    unloadable = [path for path in paths if said[path] != "loads"]
    let_through = [path.name for path in unloadable if not refuses(path)]
    assert len(unloadable) > HEADERS / 2
    assert len(let_through) <= 0.05 * len(unloadable), let_through


def test_the_starter_is_refused_where_its_header_is_damaged(tmp_path: Path) -> None:
    """A real vocabulary; most of its header is words, where damage may do no harm."""
    starter = starter_path()
    assert starter is not None
    end = read_header(starter).data_offset
    with starter.open("rb") as file:
        header = file.read(end)
    path = tmp_path / "starter.gguf"
    for number, harm in enumerate((change_counts, rename_key, rename_tensor, take_out, put_in) * 4):
        data = bytearray(header)
        harm(random.Random(number), data, end)
        with path.open("wb") as file:
            file.write(data)
            file.truncate(starter.stat().st_size)  # sparse: weights are not read
        assert bytes(data) == header or refuses(path), number


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(lambda: words(500_000, b"%08d"), id="500,000 words"),
        pytest.param(lambda: words(1, b"x" * 63_000_000), id="one word of 63 MB"),
        pytest.param(lambda: arrays(65_000), id="65,000 arrays"),
    ],
)
def test_a_hostile_header_costs_less_than_100_mb(make: Callable[[], bytes], tmp_path: Path) -> None:
    path = tmp_path / "large.gguf"
    path.write_bytes(make())
    tracemalloc.start()
    try:
        assert refuses(path)
        assert tracemalloc.get_traced_memory()[1] < 100_000_000
    finally:
        tracemalloc.stop()


def text(data: bytes) -> bytes:
    return struct.pack("<Q", len(data)) + data


def words(count: int, word: bytes) -> bytes:
    start = b"GGUF" + struct.pack("<IQQ", 3, 1, 1) + text(b"tokenizer.ggml.tokens")
    listed: Iterable[bytes] = (text(word % number if b"%" in word else word) for number in range(count))
    return start + struct.pack("<IIQ", 9, 8, count) + b"".join(listed)


def arrays(count: int) -> bytes:
    start = b"GGUF" + struct.pack("<IQQ", 3, 1, count)
    value = partial(struct.pack, "<IIQ100i", 9, 5, 100)
    return start + b"".join(text(b"key%d" % number) + value(*range(100)) for number in range(count))
