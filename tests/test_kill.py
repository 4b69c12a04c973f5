"""`kill -9` of the whole program while it streams: what was said is kept."""

import json
import random
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import psutil
import pytest

from inglenook.core import settings
from inglenook.core.chat import Message, Role, Status
from inglenook.core.settings import Settings
from inglenook.core.store import Store
from inglenook.models import library
from tests.ended import left_after_2_s

DRIVE = Path(__file__).with_name("drive.py")
KILLS = 30
MOST_LOST = 16  # tokens of the open reply, against what was on screen
STOPPED = "Describe a village."
KILLED = "Write a long story."


@pytest.mark.timeout(600)
def test_kill_9_while_streaming_loses_at_most_16_tokens_of_the_open_reply(tmp_path: Path) -> None:
    settings.save(tmp_path / "settings.json", Settings(model=str(library.starter_path()), temperature=0.0))
    moments = random.Random(2)
    kept: dict[int, Message] = {}  # what has to be there from now on
    streaming = 0
    for _ in range(KILLS):
        reports = _kill_after(moments.randint(1, 30), tmp_path)
        messages = _messages_of_the_database(tmp_path)
        for message in kept.values():
            assert messages[message.id] == message
        new = [messages[number] for number in sorted(messages.keys() - kept.keys())]
        _check_new(new, reports)
        streaming += new[-1].status is Status.WRITING
        # The next start finds this one open and closes it as interrupted.
        kept |= {message.id: _after_next_start(message) for message in new}
    assert streaming >= KILLS * 0.8, "most kills should meet an open reply"


def _kill_after(tokens: int, folder: Path) -> list[dict[str, Any]]:
    """Run the program until so many tokens of its second reply came, kill it, return its reports."""
    with subprocess.Popen(
        [sys.executable, str(DRIVE), "talk", str(folder), STOPPED, KILLED], stdout=subprocess.PIPE
    ) as process:
        assert process.stdout
        reports = []
        second, heard = False, 0
        for line in process.stdout:
            reports.append(json.loads(line))
            second |= reports[-1].get("did") == "stopped"
            heard += second and reports[-1].get("tokens", 0)
            if heard >= tokens:
                break
        children = psutil.Process(process.pid).children(recursive=True)
        process.kill()
        process.wait()
        assert left_after_2_s(children) == [], "the engine outlived the program"
        reports += [json.loads(line) for line in process.stdout]
    assert heard >= tokens, f"the program ended early: {reports[-1:]}"
    assert children, "the engine process was not seen"
    return reports


def _messages_of_the_database(folder: Path) -> dict[int, Message]:
    with closing(Store(folder / "inglenook.db")) as store:
        assert store.check() == []
        return {message.id: message for chat in store.chats() for message in store.branch(chat.id)}


def _check_new(new: list[Message], reports: list[dict[str, Any]]) -> None:
    """What one killed run left: two questions, a stopped reply whole, an open one nearly whole."""
    assert [message.role for message in new] == [Role.USER, Role.ASSISTANT] * 2
    first_question, stopped, second_question, open_reply = new
    assert (first_question.text, second_question.text) == (STOPPED, KILLED)
    (end,) = [report for report in reports if report.get("ended") and report["reply"] == stopped.id]
    assert (stopped.status, stopped.text) == (Status.STOPPED, end["text"])
    shown = "".join(r["shown"] for r in reports if "shown" in r and r["reply"] == open_reply.id)
    assert shown.startswith(open_reply.text) or open_reply.text.startswith(shown)
    assert _tokens_lost(open_reply, len(shown), reports) <= MOST_LOST


def _tokens_lost(reply: Message, shown: int, reports: list[dict[str, Any]]) -> int:
    """How many tokens of the first `shown` characters are not in the stored reply."""
    lost = position = 0
    for report in reports:
        if "heard" in report and report["reply"] == reply.id:
            if len(reply.text) <= position < shown:
                lost += report["tokens"]
            position += len(report["heard"])
    return lost


def _after_next_start(message: Message) -> Message:
    return replace(message, status=Status.INTERRUPTED) if message.status is Status.WRITING else message
