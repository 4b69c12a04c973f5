"""The measures of the engine's speed. Each returns its rows of the table; engine.py says how many rounds.

Where several are measured they take turns, in another order each round.
"""

import math
import random
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles

from inglenook.core.chat import Role
from inglenook.engine.protocol import Turn
from tests.bench.contestants import Burner, Contestant, Ours, Reply, Rival, Setup, TimedOurs, ends_of

_WORDS = (
    "time people way day man thing woman life child world school state family student group country "
    "problem hand part place case week company system program question work night point home water room "
    "mother area money story fact month lot right study book eye job word business issue side kind head "
    "house service friend father power hour game line end member law car city name team minute idea body "
    "back parent face level office door health person art war history party result change morning reason"
)


@dataclass(frozen=True)
class Row:
    """One line of the table."""

    number: int
    what: str
    cells: Mapping[str, str]  # by the name of the contestant
    ratio: str
    target: str
    met: bool
    figures: Mapping[str, float] = field(default_factory=dict)  # by their names in the JSON file
    note: str = ""


class Bench:
    """What all measures share: the contestants, who start when they are first wanted, and the texts."""

    def __init__(self, setup: Setup, rounds: int, folder: Path) -> None:
        """`folder`: for whatever is written, empty and temporary."""
        self.setup = setup
        self.rounds = rounds
        self.folder = folder
        self._contestants: dict[str, Contestant] = {}
        self._random = random.Random(1)
        self._last_chat = 0
        self._tokens_a_word = 0.0

    @property
    def ours(self) -> Ours:
        if "ours" not in self._contestants:
            self._contestants["ours"] = Ours(self.setup, self.folder / "kv")
        ours = self._contestants["ours"]
        assert isinstance(ours, Ours)
        return ours

    def all(self, *names: str) -> list[Contestant]:
        """These, or everyone."""
        return [self._get(name) for name in names or ("ours", "server", "llama")]

    def _get(self, name: str) -> Contestant:
        if name == "ours":
            return self.ours
        if name not in self._contestants:
            self._contestants[name] = Rival(name, self.setup)
        return self._contestants[name]

    def close(self) -> None:
        for contestant in self._contestants.values():
            contestant.close()

    def new_chat(self) -> int:
        self._last_chat += 1
        return self._last_chat

    def message(self, tokens: int) -> Turn:
        """About so many tokens that nobody has read before."""
        if not self._tokens_a_word:
            short, long = (self._count(self._text(words)) for words in (50, 250))
            self._tokens_a_word = (long - short) / 200
        return user(self._text(max(1, round(tokens / self._tokens_a_word))))

    def _text(self, words: int) -> str:
        return " ".join(self._random.choices(_WORDS.split(), k=words)) + "."

    def _count(self, text: str) -> int:
        return self.ours.begin([user(text)], 1, chat=self.new_chat()).wait().prompt_tokens

    def take_turns(
        self, contestants: Sequence[Contestant], once: Callable[[Contestant, int], "Values"]
    ) -> dict[str, "Medians"]:
        """Let each do it once a round; `once` answers with one or more values, and gets the round."""
        found: dict[str, list[Values]] = {contestant.name: [] for contestant in contestants}
        for number in range(self.rounds):
            first = number % len(contestants)
            for contestant in [*contestants[first:], *contestants[:first]]:
                found[contestant.name].append(once(contestant, number))
        return {name: [median(each) for each in zip(*values, strict=True)] for name, values in found.items()}


Values = tuple[float, ...]
Medians = list[float]


def user(text: str) -> Turn:
    return Turn(Role.USER, text)


# 1, 2: writing ----------------------------------------------------------------------------------


def decode(bench: Bench) -> list[Row]:
    """Tokens a second from the first to the last of a 256-token reply to 40 tokens."""
    messages = [bench.message(40) for _ in range(bench.rounds)]

    def once(contestant: Contestant, number: int) -> Values:
        return (contestant.begin([messages[number]], 256, chat=bench.new_chat()).wait().speed,)

    found = bench.take_turns(bench.all(), once)
    ratio = found["ours"][0] / found["server"][0]
    return [
        Row(
            number=1,
            what="decode, tokens/s",
            cells={name: f"{value:.1f}" for name, (value,) in found.items()},
            ratio=f"{ratio:.2f}",
            target="at least 0.97 x server",
            met=ratio >= 0.97,
            figures={"decode_ratio": ratio},
        )
    ]


def flat(bench: Bench) -> list[Row]:
    """What a token costs beside the model: the time between two tokens where they arrive, less what
    llama.cpp itself took, around the 3,000th token of a reply over the same around the 100th.

    The model is left out because it takes longer itself the more there is to look back on. It is one of
    almost no size, so that 3,000 tokens take seconds; what is beside it does not depend on that.
    Nobody can say how much of llama-server's time llama.cpp takes: it is C++ throughout.
    """
    from tests import tinygguf

    path = tinygguf.build(
        bench.folder / "tiny.gguf", "qwen2", context=4096, favour=tuple("abcdefghijklmnopqrstuvwxyz ")
    )
    setup = Setup(path, 4096, 1, ends_of(path), own_threads=1)

    def own_ms(reply: Reply, token: int) -> float:
        """The lower quartile of 20 blocks of 20 tokens: waiting for a core is no cost, bursts are no gain."""
        own = [gap - model for gap, model in zip(reply.gaps, reply.model_s[1:], strict=True)]
        starts = range(token - 100, token + 100, 10)
        return quantiles([sum(own[start : start + 20]) for start in starts], n=4)[0] / 20 * 1000

    def once(contestant: Contestant, number: int) -> Values:
        reply = contestant.begin([user("Go on.")], 3110, seconds=200, chat=number + 1).wait()
        if isinstance(contestant, TimedOurs):
            reply.model_s = contestant.model_seconds()[-len(reply.arrivals) :]
            contestant.load()
        if len(reply.arrivals) <= 3100:
            return math.nan, math.nan
        return own_ms(reply, 100), own_ms(reply, 2980)

    with _closing([TimedOurs(setup, bench.folder / "times.json"), Rival("llama", setup)]) as contestants:
        found = bench.take_turns(contestants, once)
    ratio = found["ours"][1] / found["ours"][0]
    return [
        Row(
            number=2,
            what="cost of token 3,000 / 100",
            cells={name: f"{late / early:.2f}" for name, (early, late) in found.items()},
            ratio=f"{ratio:.2f}",
            target="at most 1.1",
            met=0 < ratio <= 1.1,
            figures={"flat_ratio": ratio},
            note="ms a token beside the model: "
            + ", ".join(f"{name} {early:.3f} to {late:.3f}" for name, (early, late) in found.items()),
        )
    ]


# 3, 4: the first token ----------------------------------------------------------------------------


def prefill(bench: Bench) -> list[Row]:
    """Seconds from sending a new prompt of 1,300 tokens to the first word of the reply."""
    messages = [bench.message(1300) for _ in range(bench.rounds)]

    def once(contestant: Contestant, number: int) -> Values:
        return (contestant.begin([messages[number]], 4, chat=bench.new_chat()).wait().first_s,)

    found = bench.take_turns(bench.all(), once)
    ratio = found["ours"][0] / found["server"][0]
    return [
        Row(
            number=3,
            what="first token, 1,300 new ones, s",
            cells={name: f"{value:.2f}" for name, (value,) in found.items()},
            ratio=f"{ratio:.2f}",
            target="at most 1.05 x server",
            met=ratio <= 1.05,
            figures={"prefill_ratio": ratio},
        )
    ]


def return_to_chat(bench: Bench) -> list[Row]:
    """Seconds to the first word of the second turn of a chat of 1,100 tokens; then, after another
    chat of as many tokens, of its third turn. All replies before are 64 tokens long."""
    rounds = [[bench.message(tokens) for tokens in (1100, 20, 1100, 20)] for _ in range(bench.rounds)]

    def once(contestant: Contestant, number: int) -> Values:
        first, second, other, third = rounds[number]
        chat_a, chat_b = bench.new_chat(), bench.new_chat()
        turns = [first]
        turns += [_answer(contestant, turns, chat_a), second]
        follow_up = contestant.begin(turns, 64, chat=chat_a).wait()
        turns += [Turn(Role.ASSISTANT, follow_up.text), third]
        contestant.begin([other], 64, chat=chat_b).wait()
        switch = contestant.begin(turns, 8, chat=chat_a).wait()
        return follow_up.first_s, switch.first_s

    found = bench.take_turns(bench.all(), once)
    rows = []
    names = (
        ("first token, follow-up, s", "followup_ratio"),
        ("first token, back to A after B, s", "switch_ratio"),
    )
    for index, (what, name) in enumerate(names):
        ratio = found["ours"][index] / found["server"][index]
        rows.append(
            Row(
                number=4,
                what=what,
                cells={name: f"{values[index]:.3f}" for name, values in found.items()},
                ratio=f"{ratio:.2f}",
                target="at most 1.1 x server",
                met=ratio <= 1.1,
                figures={name: ratio},
            )
        )
    return rows


def _answer(contestant: Contestant, turns: Sequence[Turn], chat: int) -> Turn:
    return Turn(Role.ASSISTANT, contestant.begin(turns, 64, chat=chat).wait().text)


# 5, 6: what only a program of one's own can do ------------------------------------------------------


def resume(bench: Bench) -> list[Row]:
    """Seconds to the first word of the next turn of a chat of 1,500 tokens, in a new engine process with
    the model loaded, after the old one has ended in good order; against reading the same prompt anew."""
    times, prefills, reused = [], [], []
    for number in range(bench.rounds):
        folder = bench.folder / f"resume-{number}"
        question, next_question = bench.message(1500), bench.message(20)
        with _closing([Ours(bench.setup, folder)]) as (before,):
            turns = [question, _answer(before, [question], 1), next_question]
        with _closing([Ours(bench.setup, folder)]) as (after,):
            resumed = after.begin(turns, 4, chat=1).wait()
            after.forget_all()
            anew = after.begin(turns, 4, chat=2).wait()
        times.append(resumed.first_s)
        prefills.append(anew.first_s)
        reused.append(resumed.reused / resumed.prompt_tokens)
    seconds = median(times)
    speedup = median(prefills) / seconds
    return [
        Row(
            number=5,
            what="first token after reopening, s",
            cells={"ours": f"{seconds:.3f}"},
            ratio=f"{speedup:.1f}",
            target="at most 0.5 s, 8 x faster than prefill",
            met=seconds <= 0.5 and speedup >= 8,
            figures={"resume_s": seconds, "resume_speedup": speedup},
            note=f"prefill {median(prefills):.2f} s; at least {min(reused):.0%} of the prompt was restored",
        )
    ]


def stop(bench: Bench) -> list[Row]:
    """Milliseconds from sending Stop, at a random moment in the middle of reading 3,000 tokens, to the
    end of the request."""
    times = []
    delays = random.Random(2)
    for _ in range(bench.rounds):
        halfway = threading.Event()

        def on_progress(done: int, total: int, halfway: threading.Event = halfway) -> None:
            if 3 * done >= total:
                halfway.set()

        reply = bench.ours.begin([bench.message(3000)], 8, chat=bench.new_chat(), on_progress=on_progress)
        halfway.wait(300)
        time.sleep(delays.uniform(0, 0.3))  # or it would always come between two batches
        asked = time.monotonic()
        bench.ours.stop(reply)
        reply.wait()
        times.append(math.nan if reply.arrivals else (reply.ended_at - asked) * 1000)
    return [
        Row(
            number=6,
            what="Stop while reading, ms",
            cells={"ours": f"{median(times):.0f}"},
            ratio="",
            target="at most 200 ms",
            met=median(times) <= 200,
            figures={"stop_ms": median(times)},
            note=f"the slowest {max(times):.0f} ms",
        )
    ]


# 7, 9, 10: not alone --------------------------------------------------------------------------------


def parallel(bench: Bench) -> list[Row]:
    """Tokens a second of four replies of 128 tokens together, while all four are written; against one."""
    rounds = [[bench.message(40) for _ in range(5)] for _ in range(bench.rounds)]

    def once(contestant: Contestant, number: int) -> Values:
        alone, *others = rounds[number]
        speed = contestant.begin([alone], 128, chat=bench.new_chat()).wait().speed
        replies = [contestant.begin([each], 128, chat=bench.new_chat()) for each in others]
        return speed, _speed_together([reply.wait() for reply in replies])

    found = bench.take_turns(bench.all("ours", "server"), once)
    ratio = found["ours"][1] / found["ours"][0]
    against = found["ours"][1] / found["server"][1]
    return [
        Row(
            number=7,
            what="four chats at once, tokens/s",
            cells={name: f"{four:.1f} ({four / one:.2f} x one)" for name, (one, four) in found.items()},
            ratio=f"{against:.2f}",
            target="at least 1.3 x one, 1.0 x server",
            met=ratio >= 1.3 and against >= 1,
            figures={"parallel_ratio": ratio, "parallel_vs_server": against},
        )
    ]


def _speed_together(replies: Sequence[Reply]) -> float:
    begin = max(reply.arrivals[0] for reply in replies)
    end = min(reply.arrivals[-1] for reply in replies)
    if end <= begin:
        return math.nan
    return sum(begin < at <= end for reply in replies for at in reply.arrivals) / (end - begin)


def busy(bench: Bench) -> list[Row]:
    """The 90th percentile of the time between two tokens while another process burns one core, against
    the median just before that, with nothing else running; 128 tokens each, or ten seconds."""

    def once(contestant: Contestant, number: int) -> Values:
        message = bench.message(40)
        quiet = contestant.begin([message], 128, chat=bench.new_chat()).wait()
        with Burner():
            busy = contestant.begin([message], 128, chat=bench.new_chat(), seconds=10).wait()
        if len(busy.gaps) < 2:
            return median(quiet.gaps) * 1000, math.nan
        return median(quiet.gaps) * 1000, quantiles(busy.gaps, n=10)[-1] * 1000

    found = bench.take_turns(bench.all("ours", "server"), once)
    ratios = {name: p90 / quiet for name, (quiet, p90) in found.items()}
    return [
        Row(
            number=9,
            what="p90 of a token, a core busy, ms",
            cells={name: f"{p90:.1f} ({ratios[name]:.1f} x)" for name, (_quiet, p90) in found.items()},
            ratio=f"{ratios['ours']:.1f}",
            target="at most 3 x the quiet median",
            met=ratios["ours"] <= 3,
            figures={"busy_p90_ratio": ratios["ours"]},
        )
    ]


def idle_chats(bench: Bench) -> list[Row]:
    """Tokens a second of a 192-token reply while three chats of 1,500 tokens lie idle in the same process,
    against the same in a process without them. The reply is asked for again each time."""
    message, others = bench.message(40), [bench.message(1500) for _ in range(3)]

    def once(contestant: Contestant, number: int) -> Values:
        return (contestant.begin([message], 192, chat=1).wait().speed,)

    makers: dict[str, Callable[[], Contestant]] = {
        "ours": lambda: Ours(bench.setup, bench.folder / "idle"),
        "server": lambda: Rival("server", bench.setup),
    }
    kept: dict[str, Medians] = {}
    speeds: dict[str, tuple[float, float]] = {}
    for name, make in makers.items():
        with _closing([make(), make()]) as (alone, crowded):
            once(crowded, 0)
            for chat, other in enumerate(others, start=2):
                crowded.begin([other], 4, chat=chat).wait()
            alone.name, crowded.name = "alone", "crowded"
            kept = bench.take_turns([alone, crowded], once)
            speeds[name] = kept["alone"][0], kept["crowded"][0]
    ratios = {name: crowded / alone for name, (alone, crowded) in speeds.items()}
    return [
        Row(
            number=10,
            what="decode beside 3 idle chats, tokens/s",
            cells={name: f"{crowded:.1f} ({ratios[name]:.2f} x)" for name, (_, crowded) in speeds.items()},
            ratio=f"{ratios['ours']:.2f}",
            target="at least 0.95 x alone",
            met=ratios["ours"] >= 0.95,
            figures={"idle_ratio": ratios["ours"]},
        )
    ]


@contextmanager
def _closing(contestants: list) -> Iterator[list]:  # type: ignore[type-arg]
    try:
        yield contestants
    finally:
        for contestant in contestants:
            contestant.close()
