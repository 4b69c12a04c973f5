"""The window beside a chat of 10,000 messages: opening it, streaming into it, scrolling through it.

The whole program without a screen, over a data folder with 100,000 messages, and an engine in place
of the model that says what it is told. What is measured:

- open_ms: from choosing the chat to its last messages painted, the median of several times.
- stream_block_p99_ms, stream_block_max_ms: how long the event loop let a timer of 1 ms wait while a
  reply of 5,000 characters came at 100 tokens/s.
- page_ms: the longest time from Page up to the page painted and nothing left to do, on the way from
  the end of the chat to its first message.
- reader_jump_px: how far what is read moved on the screen, on that way, by anything but the scrolling.
"""

import argparse
import os
import tempfile
import threading
import time
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from tests.bench.large_history import LONG_CHAT, Words, write_large_history

if TYPE_CHECKING:
    from tests.ui.program import Program

_TARGETS = {
    "open_ms": 150.0,
    "stream_block_p99_ms": 16.0,
    "stream_block_max_ms": 50.0,
    "page_ms": 100.0,
    "reader_jump_px": 1.0,
}
_CHARACTERS = 5000
_TOKENS_PER_SECOND = 100


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--messages", type=int, default=100_000, metavar="N", help="in all (100,000)")
    parser.add_argument("--pages", type=int, default=0, metavar="N", help="scroll so many (0: to the top)")
    parser.add_argument("--runs", type=int, default=7, metavar="N", help="times to open the chat (7)")


def run(options: argparse.Namespace) -> dict[str, float]:
    """Measure, print a table, return the figures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from tests.bench.event_loop import application
    from tests.ui.program import running

    _app, theme = application()
    with tempfile.TemporaryDirectory() as folder:
        chat_id = write_large_history(Path(folder), options.messages)
        with running(Path(folder), theme) as program:
            program.window.resize(1280, 800)
            figures = {"open_ms": _open(program, chat_id, options.runs)}
            figures |= _stream(program, chat_id)
            figures |= _scroll(program, chat_id, options.pages)
    print(f"A chat of {min(LONG_CHAT, options.messages):,} messages among {options.messages:,}")
    print_table(figures, _TARGETS)
    return {name: round(value, 2) for name, value in figures.items()}


def print_table(figures: dict[str, float], targets: dict[str, float]) -> None:
    print(f"{'measure':<24}{'measured':>12}{'target':>12}")
    for name, value in figures.items():
        print(f"{name:<24}{value:>12.2f}{targets[name]:>12.0f}{'' if value <= targets[name] else '   over'}")


def _open(program: "Program", chat_id: int, runs: int) -> float:
    from PySide6.QtWidgets import QApplication

    from tests.bench.event_loop import settle

    taken = []
    for _ in range(runs):
        program.window.new_chat()
        settle()
        begun = time.perf_counter()
        program.window.open_chat(chat_id)
        QApplication.processEvents()
        program.view.transcript.viewport().repaint()
        taken.append(time.perf_counter() - begun)
        settle()
        assert program.view.transcript.toPlainText().strip()
    return 1000 * median(taken)


def _stream(program: "Program", chat_id: int) -> dict[str, float]:
    from tests.bench.event_loop import Ticks, wait_until

    ticks = Ticks()
    speaker = start_reply(program, chat_id, _CHARACTERS)
    wait_until(lambda: speaker.spoken > 5, "the first words")
    ticks.start()
    wait_until(lambda: not speaker.is_alive(), "the end of the reply")
    wait_until(lambda: not program.conversations.is_writing(chat_id), "the stored reply")
    ticks.stop()
    return {"stream_block_p99_ms": ticks.percentile_ms(99), "stream_block_max_ms": ticks.longest_ms}


class Speaker(threading.Thread):
    """Says a reply at 100 tokens of four characters a second, as the engine's thread does."""

    def __init__(self, engine: Any, request_id: int, text: str) -> None:
        super().__init__(name="speaker")
        self._engine, self._request_id, self._text = engine, request_id, text
        self.spoken = 0  # tokens

    def run(self) -> None:
        begun = time.monotonic()
        for at in range(0, len(self._text), 4):
            self._engine.say(self._request_id, self._text[at : at + 4])
            self.spoken += 1
            time.sleep(max(0.0, begun + self.spoken / _TOKENS_PER_SECOND - time.monotonic()))
        self._engine.finish(self._request_id)


def start_reply(program: "Program", chat_id: int, characters: int) -> Speaker:
    """Ask something in this chat, and let the reply come."""
    from inglenook.engine.protocol import Ask
    from tests.bench.event_loop import wait_until

    words = Words(3)
    text = ""
    while len(text) < characters:
        text += words.reply() + "\n\n"
    program.window.open_chat(chat_id)
    engine = program.engines.wait_for()
    known = sum(isinstance(command, Ask) for command in engine.commands)
    program.conversations.send(chat_id, "And then?")

    def asked() -> list[Ask]:
        return [command for command in engine.commands if isinstance(command, Ask)][known:]

    wait_until(asked, "the question at the engine")
    speaker = Speaker(engine, asked()[0].request_id, text[:characters])
    speaker.start()
    return speaker


def _scroll(program: "Program", chat_id: int, most_pages: int) -> dict[str, float]:
    from PySide6.QtWidgets import QAbstractSlider, QApplication

    from tests.bench.event_loop import settle

    program.window.new_chat()
    program.window.open_chat(chat_id)
    settle()
    transcript = program.view.transcript
    bar = transcript.verticalScrollBar()
    longest = jump = 0.0
    pages = 0
    while (bar.value() > 0 or transcript.more_above) and (not most_pages or pages < most_pages):
        reference, before = _first_in_sight(transcript)
        begun = time.perf_counter()
        bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepSub)
        QApplication.processEvents()
        transcript.viewport().repaint()
        longest = max(longest, time.perf_counter() - begun)
        QApplication.processEvents()
        moved = _place_of(transcript, reference) - before
        # A page at most, and never back: the rest is what came in above and was not made up for.
        jump = max(jump, moved - bar.pageStep(), -moved)
        pages += 1
    print(f"{pages:,} pages up, {len(transcript.message_ids):,} messages known at the end")
    return {"page_ms": 1000 * longest, "reader_jump_px": max(0.0, jump)}


def _first_in_sight(transcript: Any) -> tuple[int, float]:
    """The first message that begins on the screen, or the one that fills it, and where it begins."""
    seen = None
    for shown in transcript._messages.shown:
        top = transcript._messages.rect(shown).top() - transcript._place.top
        if top >= 0 and seen is not None:
            return (shown.id, top) if top < transcript.viewport().height() else seen
        seen = (shown.id, top)
    assert seen is not None
    return seen


def _place_of(transcript: Any, message_id: int) -> float:
    shown = transcript._messages.find(message_id)
    return float(transcript._messages.rect(shown).top() - transcript._place.top)
