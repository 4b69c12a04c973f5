"""What a model says can neither fetch, open nor run anything, and cannot freeze the window."""

import faulthandler
import math
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from inglenook.core.chat import Message, Role, Status
from inglenook.ui.theme import Theme
from inglenook.ui.transcript import Transcript

WATCHDOG_S = 60.0

Trap = tuple[Path, "subprocess.Popen[bytes]"]

SVG = (
    "data:image/svg+xml;utf8,<svg xmlns='http://www.w3.org/2000/svg' "
    "xmlns:xlink='http://www.w3.org/1999/xlink'><image xlink:href='{path}'/></svg>"
)

# Each names a file or a place that must not be opened; {path} is one that would tell.
RESOURCES = {
    "image": "![x]({path})",
    "file image": "![x](file://{path})",
    "image in angles": "![x](<file://{path}>)",
    "html image": '<img src="{path}">',
    "html file image": "<img src='file://{path}'/>",
    "style sheet": '<link rel="stylesheet" href="{path}">',
    "style import": "<style>@import url({path});</style>",
    "background": '<body background="{path}"><p style="background-image:url({path})">x</p>',
    "table background": '<table background="{path}"><tr><td>x</td></tr></table>',
    "list image": '<ul style="list-style-image:url({path})"><li>x</li></ul>',
    "svg": f"![x]({SVG})",
    "html svg": f'<img src="{SVG}">',
    "object": '<object data="{path}"></object><embed src="{path}"><iframe src="{path}"></iframe>',
    "link": "[x]({path}) [y](file://{path})",
    "definition": "![x][y]\n\n[y]: {path}",
    "autolink": "<file://{path}>",
}

TEXTS = {
    "65,536 blanks": "a" + " " * 65_536 + "b",
    "a million blanks": "a" + " " * 1_000_000 + "b",
    "16,385 tabs in code": "    " + "\t" * 16_385 + "b",
    "blanks in a fence": "```\na" + " " * 70_000 + "b\n```",
    "blanks in a table": "| a |\n|---|\n| b" + " " * 70_000 + "c |",
    "a million letters without a blank": "x" * 1_000_000,
    "minified code": "```js\n" + "a=b;c(d)?e:f;" * 20_000 + "\n```",
    "a million blanks of another kind": "\u3000" * 1_000_000,
    "many lines": "line\n" * 200_000,
    "deep quotes": ">" * 100_000 + "deep",
    "deep lists": "- " * 50_000 + "deep",
    "nested lists": "".join("  " * depth + "- level\n" for depth in range(300)),
    "giant table": "| a | b | c |\n|---|---|---|\n" + "| 1 | 2 | 3 |\n" * 20_000,
    "wide table": "|" + "a|" * 3_000 + "\n|" + "-|" * 3_000 + "\n",
    "bold without end": "a**b" * 20_000,
    "brackets": "[" * 60_000,
    "backticks": "`" * 60_000,
    "long list": "- item with `code`\n" * 20_000,
    "many headings": "# a\n" * 20_000,
    "many fences": "```\na\n```\n" * 10_000,
    "zalgo": ("Z" + "".join(map(chr, range(0x300, 0x36F)))) * 400,
    "right to left": "שלום עולם " * 4_000,
    "direction overrides": "\u202eabc\u202c \u2066x" * 8_000,
    "emoji": "👩\u200d👩\u200d👧\u200d👦" * 6_000,
    "lone surrogates": "a\ud800b\udc00" * 1_000,
    "nul and controls": "".join(map(chr, range(32))) * 500,
    "structure of Qt": "\u2029\ufdd0\ufdd1\ufffc\u2028" * 2_000,
    "html": "<div><table><tr><td>" * 2_000 + "end",
}

VISIBLE = [
    "Use List<String> in Java",
    "a <br> b",
    "<script>alert(1)</script>",
    "<think>hm</think>",
    "<b>bold?</b> &notanentity; <!-- c -->",
    "before\ud800after",
    "before\x00after",
    "שלום עולם",
    "e\u0301\u0302\u0303",
]


def reply(number: int, text: str, status: Status = Status.DONE) -> Message:
    return Message(
        number, 1, None, Role.ASSISTANT, text, status, 0.0, reasoning=text[:5_000], model=text[:200]
    )


def user(number: int, text: str) -> Message:
    return Message(number, 1, None, Role.USER, text, Status.DONE, 0.0)


class Watched(Transcript):
    """Notes what Qt asks it to load."""

    def __init__(self, theme: Theme) -> None:
        self.asked: list[str] = []
        super().__init__(theme)

    def loadResource(self, kind: int, url: QUrl | str) -> object:
        self.asked.append(str(url))
        return super().loadResource(kind, url)


@pytest.fixture
def watchdog() -> Iterator[None]:
    """Ends the whole run where the window hangs in C++, where no Python can interrupt it."""
    faulthandler.dump_traceback_later(WATCHDOG_S, exit=True, file=sys.__stderr__)
    yield
    faulthandler.cancel_dump_traceback_later()


@pytest.fixture
def transcript(theme: Theme, qtbot: QtBot, watchdog: None, monkeypatch: pytest.MonkeyPatch) -> Transcript:
    # However slow this machine is: every part of a stream is shown at once.
    monkeypatch.setattr("inglenook.ui.transcript._STREAM_SLOW_S", math.inf)
    view = Transcript(theme)
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show()
    qtbot.waitExposed(view)
    return view


def show_in_every_way(view: Transcript, text: str) -> None:
    """As a question, an answer, a thought, a name and an error; painted, opened, resized, selected."""
    failed = Message(3, 1, None, Role.ASSISTANT, "", Status.FAILED, 0.0, model=text[:500], error=text[:5_000])
    view.show_messages([user(1, text), reply(2, text), failed], more_above=False)
    view.anchorClicked.emit(QUrl("do:thought/2"))
    view.grab()
    view.resize(500, 600)
    view.verticalScrollBar().setValue(0)
    view.grab()
    view.selectAll()
    view.createMimeDataFromSelection()


def stream(view: Transcript, text: str) -> None:
    view.append_message(reply(4, "", Status.WRITING))
    step = max(1, len(text) // 20)
    for start in range(0, len(text), step):
        view.stream(4, text[start : start + step], "", step)
    view.update_message(reply(4, text))
    view.grab()


@pytest.fixture
def trap(tmp_path: Path) -> Iterator[Trap]:
    """A named pipe, and a process that ends as soon as anything opens the pipe for reading.

    A process and not a thread: whoever opens it in C++ may hold the interpreter's lock.
    """
    fifo = tmp_path / "fifo.png"
    os.mkfifo(fifo)
    waiting = subprocess.Popen(["sh", "-c", ': > "$1"', "sh", str(fifo)])
    yield fifo, waiting
    # Lets the process go where nothing else did.
    descriptor = os.open(fifo, os.O_RDONLY | os.O_NONBLOCK)
    waiting.wait(timeout=20)
    os.close(descriptor)


needs_pipes = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")


CARELESS = """
import sys
from PySide6.QtWidgets import QApplication, QTextBrowser
app = QApplication([])
view = QTextBrowser()
view.setMarkdown(f"![x]({sys.argv[1]})")
view.grab()
"""


@needs_pipes
def test_the_trap_catches_a_view_that_opens_files(trap: Trap) -> None:
    fifo, waiting = trap
    # In a process of its own: it tries the pipe again and then waits for ever.
    careless = subprocess.Popen([sys.executable, "-c", CARELESS, str(fifo)])
    try:
        assert waiting.wait(timeout=60) == 0
    finally:
        careless.kill()
        careless.wait()


@needs_pipes
@pytest.mark.parametrize("name", RESOURCES)
def test_no_resource_is_opened(transcript: Transcript, trap: Trap, name: str) -> None:
    fifo, waiting = trap
    text = RESOURCES[name].replace("{path}", str(fifo))
    show_in_every_way(transcript, text)
    stream(transcript, text)
    assert waiting.poll() is None


@pytest.mark.parametrize(
    "place",
    [
        *("/dev/zero", "file:///dev/zero", "/dev/urandom", "//host/share/x.png", r"\\host\share\x.png"),
        *(
            "http://127.0.0.1:9/x.png",
            "https://[::1]/x",
            "qrc:/x",
            "ftp://host/x",
            "x.png",
            "file:///etc/passwd",
        ),
    ],
)
def test_no_place_is_read(theme: Theme, qtbot: QtBot, watchdog: None, place: str) -> None:
    view = Watched(theme)
    qtbot.addWidget(view)
    show_in_every_way(view, f"![x]({place}) <img src='{place}'> [y]({place})")
    stream(view, f"![x]({place}) <img src='{place}'> [y]({place})")
    assert view.asked == []


def test_a_resource_that_is_asked_for_all_the_same_is_empty(transcript: Transcript) -> None:
    for kind in QTextDocument.ResourceType:
        for place in ("/dev/zero", "file:///etc/passwd", "http://127.0.0.1/"):
            answer = transcript.document().resource(kind.value, QUrl(place))
            assert answer is not None
            size = answer.width() * answer.height() if hasattr(answer, "width") else len(bytes(answer))
            assert size <= 4


@pytest.mark.parametrize("name", TEXTS)
def test_no_text_freezes_the_window(transcript: Transcript, name: str) -> None:
    show_in_every_way(transcript, TEXTS[name])
    stream(transcript, TEXTS[name])
    assert transcript.message_text(1) == TEXTS[name]


@pytest.mark.parametrize("text", VISIBLE)
def test_every_visible_character_is_shown(transcript: Transcript, text: str) -> None:
    expected = text.replace("\ud800", "\ufffd").replace("\x00", "\ufffd")
    transcript.show_messages([user(1, text)], more_above=False)
    assert expected in transcript.toPlainText()
    transcript.show_messages([reply(2, text)], more_above=False)
    assert expected in transcript.toPlainText()
    transcript.show_messages([], more_above=False)
    transcript.append_message(reply(3, "", Status.WRITING))
    for char in text:
        transcript.stream(3, char, "", 1)
    transcript.update_message(reply(3, text))
    assert expected in transcript.toPlainText()


def test_a_name_or_error_cannot_be_markup(transcript: Transcript) -> None:
    failed = Message(
        *(1, 1, None, Role.ASSISTANT, "", Status.FAILED, 0.0),
        model="<b>Model</b>\u202e",
        error="<img src=/etc/passwd> **x**. See [here](https://x.y).",
    )
    transcript.show_messages([failed], more_above=False)
    text = transcript.toPlainText()
    assert "<b>Model</b>:" in text
    assert "<img src=/etc/passwd> **x**. See [here](https://x.y)." in text
