"""What stands in each kind of export, whatever was said."""

import io
import json
import threading
from collections.abc import Callable
from html.parser import HTMLParser
from typing import Any

import pytest
from tests.core.chats_sample import PNG, fill, say

from inglenook.core.chat import Attachment, ChatSettings, Status
from inglenook.core.exporters import ALL, Chats, Format, Options, Stopped, Watch, html, markdown, training
from inglenook.core.exporters.chats import read_chats
from inglenook.core.exporters.names import UniqueNames, safe_name
from inglenook.core.markdown import Code, Heading, parse
from inglenook.core.store import Store

EVERYTHING = Options(all_branches=True)


def written(store: Store, file_format: Format, options: Options = Options(), **more: Any) -> str:  # noqa: B008
    file = io.BytesIO()
    ids = [chat.id for chat in store.chats()]
    chats = Chats(list(read_chats(store, ids, **more)))
    file_format.write(chats, file, options, Watch(threading.Event()))
    return file.getvalue().decode("utf-8")


def lines(text: str) -> list[Any]:
    return [json.loads(line)["messages"] for line in text.splitlines()]


# All of them ------------------------------------------------------------------------------------


@pytest.mark.parametrize("file_format", ALL, ids=lambda each: each.SUFFIX)
@pytest.mark.parametrize("seed", range(3))
def test_whatever_was_said_can_be_written(store: Store, file_format: Format, seed: int) -> None:
    fill(store, seed)
    for options in (Options(), EVERYTHING, Options(False, False, False)):
        assert written(store, file_format, options)


@pytest.mark.parametrize("file_format", ALL, ids=lambda each: each.SUFFIX)
def test_writing_stops_in_the_middle_of_a_chat(store: Store, file_format: Format) -> None:
    question, _ = say(store, None, "one")
    for number in range(20):
        say(store, question.chat_id, str(number))
    stop = threading.Event()
    seen = []

    def on_message() -> None:
        seen.append(1)
        if len(seen) == 10:
            stop.set()

    with pytest.raises(Stopped):
        file_format.write(
            Chats(read_chats(store, [question.chat_id])), io.BytesIO(), Options(), Watch(stop, on_message)
        )
    assert len(seen) == 10


@pytest.mark.parametrize("file_format", [markdown, html, training], ids=lambda each: each.SUFFIX)
def test_the_shown_branch_is_written_and_the_others_on_wish(store: Store, file_format: Format) -> None:
    _, reply = say(store, None, "Which month", "January")
    again = store.write_again(reply.id, model="m")
    store.finish_reply(again.id, Status.DONE, text="February")
    shown = written(store, file_format)
    assert "February" in shown and "January" not in shown
    both = written(store, file_format, EVERYTHING)
    assert both.count("February") == 1 and both.count("January") == 1


@pytest.mark.parametrize("file_format", [markdown, html, training], ids=lambda each: each.SUFFIX)
def test_thoughts_and_instructions_can_be_left_out(store: Store, file_format: Format) -> None:
    folder = store.folders.add("House")
    store.folders.change(type(folder)(folder.id, "House", None, "Folderwide"))
    _, reply = store.ask(
        None, "Hi", model="m", folder_id=folder.id, settings=ChatSettings(instructions="Chatwide")
    )
    store.finish_reply(reply.id, Status.DONE, text="Hello", reasoning="Thoughtful")
    told = written(store, file_format)
    assert all(word in told for word in ("Folderwide", "Chatwide", "Thoughtful"))
    left = written(store, file_format, Options(reasoning=False, instructions=False))
    assert not any(word in left for word in ("Folderwide", "Chatwide", "Thoughtful"))


def test_a_chat_without_instructions_of_its_own_has_those_of_the_settings(store: Store) -> None:
    say(store, None, "Hi")
    assert "Be brief" in written(store, markdown, instructions="Be brief")
    store.set_chat_settings(1, ChatSettings(instructions=""))
    store.set_chat_settings(1, ChatSettings(instructions="Be long"))
    told = written(store, markdown, instructions="Be brief")
    assert "Be long" in told and "Be brief" not in told


def test_what_was_deleted_is_not_written(store: Store) -> None:
    first, _ = say(store, None, "keep this")
    second, _ = say(store, first.chat_id, "lose this")
    store.delete_message(second.id, alone=False)
    for file_format in ALL:
        told = written(store, file_format, EVERYTHING)
        assert "keep this" in told and "lose this" not in told


@pytest.mark.parametrize("file_format", [markdown, html], ids=lambda each: each.SUFFIX)
def test_what_people_read_is_in_their_language_and_cannot_break_the_page(
    store: Store, file_format: Format, in_german: Callable[[dict[str, str]], None]
) -> None:
    say(store, None, "Hi", attachments=[Attachment(0, "a<b>.txt", "text", b"x")])
    in_german({"You": "<Ich> & du", "File: {name}": "Datei: {name}"})
    told = written(store, file_format)
    assert "<Ich>" not in told and "Ich" in told and "You" not in told
    assert "Datei: a" in told and "<b>" not in told


def test_what_programs_read_is_the_same_in_every_language(
    store: Store, in_german: Callable[[dict[str, str]], None]
) -> None:
    fill(store)
    formats = [each for each in ALL if each not in (markdown, html)]
    english = [written(store, each, EVERYTHING, instructions="Be brief") for each in formats]
    in_german(dict.fromkeys(["You", "Instructions", "Tool", "Reply", "Thought", "Chat"], "Wort"))
    assert [written(store, each, EVERYTHING, instructions="Be brief") for each in formats] == english


# Markdown ---------------------------------------------------------------------------------------


def test_markdown_has_title_dates_and_models_in_front(store: Store) -> None:
    folder = store.folders.add("House")
    say(store, None, "Hello", folder_id=folder.id)
    store.rename_chat(1, 'A "bill": *2025*\n---')
    front = written(store, markdown).split("---\n")[1].splitlines()
    facts = dict(line.split(": ", 1) for line in front)
    assert json.loads(facts["title"]) == 'A "bill": *2025* ---'
    assert facts["models"] == '["Fake 1B"]' and json.loads(facts["folder"]) == "House"
    assert facts["created"][:2] == "20" and facts["created"][10] == "T"


@pytest.mark.parametrize(
    "start", ["```python\nx = 1", "~~~~\n```\nx", "```\na\n```\n````md\n```\nb", "> ```\n> q"]
)
def test_an_open_code_block_does_not_swallow_what_follows(store: Store, start: str) -> None:
    say(store, None, start, "the answer")
    blocks = parse(written(store, markdown).split("---\n", 2)[2])
    assert sum(isinstance(block, Heading) for block in blocks) == 3
    assert not any(isinstance(block, Code) and "answer" in block.text for block in blocks)


def test_a_text_file_stands_in_a_fence_that_it_cannot_close(store: Store) -> None:
    store.ask(None, "See", model="m", attachments=[Attachment(0, "a.md", "text", b"```\n````\n# no heading")])
    blocks = parse(written(store, markdown).split("---\n", 2)[2])
    assert [block.text for block in blocks if isinstance(block, Code)] == ["```\n````\n# no heading"]


# HTML -------------------------------------------------------------------------------------------


class Page(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.addresses: set[str] = set()
        self.handlers: list[str] = []
        self.open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        for name, value in attributes:
            if name in ("href", "src"):
                self.addresses.add(value or "")
            if name.startswith("on"):
                self.handlers.append(name)
        if tag not in ("meta", "br", "hr", "img"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


HOSTILE = """<script>alert(1)</script> <img src=x onerror=alert(1)> &lt;b&gt; "quoted"

[click](javascript:alert(1)) [fine](https://example.org/?a=1&b="2") ![pic](http://example.org/x.png)

```html"><script>
</code></pre><script>alert(2)</script>
```

| a<b | c |
|---|---|
| <i>x</i> | `<u>` |
"""


def test_a_page_holds_no_script_and_fetches_nothing(store: Store) -> None:
    _, reply = store.ask(
        None,
        HOSTILE,
        model="<b>m</b>",
        attachments=[
            Attachment(0, '"><script>x', "text", b"</pre><script>alert(3)</script>"),
            Attachment(0, "<b>.png", "image", PNG),
            Attachment(0, "evil.svg", "image", b"<svg onload='alert(1)'/>"),
        ],
    )
    store.finish_reply(reply.id, Status.FAILED, text=HOSTILE, reasoning=HOSTILE, error="<script>")
    store.rename_chat(1, "</title><script>alert(4)</script>")
    text = written(store, html, EVERYTHING)
    page = Page(text)
    assert "script" not in page.tags and not page.handlers and page.open == []
    assert page.tags <= {
        "html", "head", "meta", "title", "style", "body", "header", "h1", "h2", "p", "article", "div", "span",
        "pre", "code", "img", "a", "br", "b", "i", "details", "summary", "table", "tr", "th", "td", "section",
    }  # fmt: skip
    assert {address.partition(":")[0] for address in page.addresses} == {"https", "http", "data"}
    assert "default-src 'none'" in text and "javascript:" not in " ".join(page.addresses)
    assert sum(address.startswith("data:image/png") for address in page.addresses) == 1


def test_code_is_coloured(store: Store) -> None:
    say(store, None, "Show", "```python\ndef hello():\n    return 1 < 2\n```")
    text = written(store, html)
    assert '<span class="kw">def</span>' in text and "1</span> &lt; " in text


# Training data ----------------------------------------------------------------------------------


def test_training_lines_end_with_a_whole_reply(store: Store) -> None:
    first, _ = say(store, None, "one", "two")
    _, failed = store.ask(first.chat_id, "three", model="m")
    store.finish_reply(failed.id, Status.FAILED, text="half")
    store.ask(None, "unanswered", model="m")
    assert lines(written(store, training)) == [
        [{"role": "user", "content": "one"}, {"role": "assistant", "content": "two"}]
    ]


def test_every_branch_is_a_line(store: Store) -> None:
    first, _ = say(store, None, "one", "two")
    _, again = store.edit_question(first.id, "one, better", model="m")
    store.finish_reply(again.id, Status.STOPPED, text="three", reasoning="hm")
    found = lines(written(store, training, EVERYTHING, instructions="Be brief"))
    assert [[each["content"] for each in line] for line in found] == [
        ["Be brief", "one", "two"],
        ["Be brief", "one, better", "three"],
    ]
    assert found[1][2]["reasoning_content"] == "hm"


# Names ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Electricity bill", "Electricity bill"),
        ('a/b\\c:d*e?f"g<h>i|j', "a b c d e f g h i j"),
        ("../../etc/passwd", "etc passwd"),
        ("CON", "CON_"),
        ("nul.txt", "nul_.txt"),
        ("  ...hidden. ", "hidden"),
        ("\u202egnp.exe\x00\n", "gnp.exe"),
        ("", "Chat"),
        ("...", "Chat"),
        ("日" * 200, "日" * 40),
    ],
)
def test_names_of_files_are_allowed_everywhere(title: str, name: str) -> None:
    assert safe_name(title) == name


def test_no_two_files_have_one_name(store: Store) -> None:
    names = UniqueNames()
    found = [
        names.path((), title, ".md") for title in ("Bill", "bill", "Bill", "Bill 2", "BÍLL", "B\u00edll")
    ]
    assert len({each.casefold() for each in found}) == 6 and found[:2] == ["Bill.md", "bill 2.md"]
    assert names.path(("a", "b/c"), "Bill", ".md") == "a/b c/Bill.md"
    assert names.path(("Bill.md",), "x", ".md") == "Bill.md_/x.md"
