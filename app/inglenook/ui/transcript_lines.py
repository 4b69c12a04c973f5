"""What the transcript says, line by line, before it has fonts and colours.

A `Line` becomes one block of the text document (a table several). Lines are compared
with those that are on screen already, and only from the first difference on is the
document written again: that is what makes a streamed reply cheap to show.
"""

from bisect import bisect_right
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import IntEnum, auto

from inglenook.core.attached_files import size_words
from inglenook.core.chat import Finish, Message, Role, Status
from inglenook.core.colouring import Span
from inglenook.core.formulas import Formula
from inglenook.core.language import apart, number, together, tr, tr_n
from inglenook.core.markdown import Block, Code, Heading, List, Paragraph, Quote, Rule, Run, Table
from inglenook.core.text import (
    display,
    format_duration,
    format_size,
    one_line,
    show_direction_marks,
)
from inglenook.ui.direction import is_mirrored
from inglenook.ui.labels import first_sentence

_SEPARATOR = " \u00a0·\u00a0 "
_QUOTE_INDENT = 18
_ITEM_INDENT = 22
_BUBBLE_SIDE = 6
_WIDE_CODE = 82  # characters; longer lines are wrapped, so that a window of its own may be better
_TIGHT = 1  # between the items of a list without blank lines


class Kind(IntEnum):
    """What a line is; it decides about font, spacing, and what is painted behind it."""

    NAME = auto()  # who speaks: for screen readers and copied text, too small to be seen
    BUBBLE = auto()
    ATTACHMENT = auto()  # the name of a file, above the words that it was sent with
    PICTURE = auto()  # one that was sent
    THOUGHT = auto()  # opens and closes the thought
    THOUGHT_TEXT = auto()
    PARAGRAPH = auto()
    HEADING = auto()
    SMALL_HEADING = auto()
    ITEM = auto()  # a paragraph with a bullet or number
    FORMULA = auto()  # one on a line of its own
    CODE_HEAD = auto()
    CODE = auto()
    TABLE = auto()
    RULE = auto()
    SHOW_ALL = auto()
    NOTICE = auto()
    NOTICE_ACTIONS = auto()
    STATUS = auto()  # of a reply that is being written
    PROGRESS_HEAD = auto()
    PROGRESS_BAR = auto()
    PROGRESS_TEXT = auto()
    STATISTICS = auto()
    VERSIONS = auto()  # below a bubble: which version of the message it is
    UNSEEN = auto()  # where the part begins that the model sees


# Never part of copied text, unless it is all that was selected.
CHROME = {
    *(Kind.THOUGHT, Kind.CODE_HEAD, Kind.RULE, Kind.SHOW_ALL, Kind.NOTICE, Kind.NOTICE_ACTIONS),
    *(Kind.STATUS, Kind.PROGRESS_HEAD, Kind.PROGRESS_BAR, Kind.PROGRESS_TEXT, Kind.STATISTICS),
    *(Kind.VERSIONS, Kind.UNSEEN, Kind.ATTACHMENT, Kind.PICTURE),
}


# Only there while a reply is being written.
LIVE = {Kind.STATUS, Kind.PROGRESS_HEAD, Kind.PROGRESS_BAR, Kind.PROGRESS_TEXT}


@dataclass(frozen=True, slots=True)
class Action:
    """Words that do something. `href` is "do:<what>/<message id>[/<number>]"; empty: they do nothing now."""

    label: str
    href: str
    quiet: bool = False  # as a button: without a frame
    joined: bool = False  # stands close to the one before
    icon: str = ""  # painted before it, in the head of a code panel


@dataclass(frozen=True, slots=True)
class Line:
    kind: Kind
    runs: tuple[Run, ...] = ()
    actions: tuple[Action, ...] = ()
    left: int = 0  # indent in design pixels
    bars: tuple[int, ...] = ()  # where the bars of quotes stand, in design pixels from the column's edge
    marker: str = ""  # of an ITEM: "•", "3.", "☐"
    depth: int = 0  # of an ITEM: how many lists it is inside of
    hang: int = _ITEM_INDENT  # of an ITEM: how far its text stands from its marker's edge
    after: int | None = None  # space below in design pixels, where it is not that of its kind
    last: bool = False  # the last of its code panel, thought or notice
    opened: bool = False  # of a THOUGHT
    fraction: float = 0.0  # of a PROGRESS_BAR
    tone: str = ""  # of a NOTICE: "bad" or "info"
    spans: tuple[Span, ...] = ()  # colours of a CODE line
    table: Table | None = None
    picture: tuple[int, int] | None = None  # of a PICTURE: message, and which of its attachments


@dataclass(frozen=True, slots=True)
class Live:
    """How a reply that is being written is doing."""

    tokens: int = 0
    speed: float = 0.0  # tokens per second, 0 while unknown
    waiting: str = ""  # a sentence while it has not begun
    reading: tuple[int, int] | None = None  # prompt tokens read, of how many
    seconds_left: float | None = None  # of reading


def name_line(message: Message) -> Line:
    """Who speaks and, below that, which of several versions this is."""
    name = tr("{name}:", name=tr("You") if message.role is Role.USER else speaker(message))
    version = version_words(message)
    return Line(Kind.NAME, (Run(f"{name}\n{version}." if version else name),))


def version_words(message: Message) -> str:
    """ "Version 2 of 3"; empty for the only one."""
    if len(message.versions) < 2 or message.id not in message.versions:
        return ""
    at, count = message.versions.index(message.id) + 1, len(message.versions)
    return tr("Version {at} of {count}", at=number(at), count=number(count))


def _version_actions(message: Message) -> tuple[Action, ...]:
    """The way to the versions beside this one; nothing where there are none."""
    if not version_words(message):
        return ()
    at, count = message.versions.index(message.id), len(message.versions)
    href = f"do:version/{message.id}"
    start, end = ("\u2066", "\u2069") if is_mirrored() else ("", "")
    return (
        # Kept in this order, as the keys Left and Right are, where lines begin at the right.
        Action(f"{start}\u2039\u00a0", f"{href}/-1" if at else ""),
        Action(f"{at + 1}/{count}", "", joined=True),
        Action(f"\u00a0\u203a{end}", f"{href}/1" if at < count - 1 else "", joined=True),
    )


def speaker(message: Message) -> str:
    """The model's display name, as one safe line."""
    return one_line(message.model, 80) or tr("Reply", note="noun")


def bubble_lines(message: Message, pictures: Container[tuple[int, int]] = ()) -> list[Line]:
    """A message that the person wrote, as it was typed, below what was sent with it.

    `pictures`: those that can be shown, by message and number of the attachment.
    """
    lines = [
        _attachment_line(message, number, (message.id, number) in pictures)
        for number in range(len(message.attachments))
    ]
    shown = display(message.text)
    if not message.text and lines:
        return lines + _bubble_end(message)
    lines += [Line(Kind.BUBBLE, (Run(text),)) for text in shown.text.split("\n")]
    if shown.capped:
        lines.append(replace(_show_all(message.id, "show-all", message.text), left=_BUBBLE_SIDE))
    return lines + _bubble_end(message)


def _bubble_end(message: Message) -> list[Line]:
    actions = _version_actions(message)
    return [Line(Kind.VERSIONS, actions=actions)] if actions else []


def _attachment_line(message: Message, number: int, has_picture: bool) -> Line:
    attachment = message.attachments[number]
    name, size = one_line(attachment.name, 60) or tr("File"), size_words(attachment)
    href = f"do:attachment/{message.id}/{number}"
    if has_picture:
        action = Action(f"{name}, {size}", href)
        return Line(Kind.PICTURE, actions=(action,), picture=(message.id, number))
    icon = "image" if attachment.kind == "image" else "doc"
    return Line(Kind.ATTACHMENT, actions=(Action(apart(name), href, icon=icon), Action(apart(size), "")))


def thought_lines(message_id: int, reasoning: str, *, opened: bool, label: str) -> list[Line]:
    """The thought before the answer: one line that opens, and its text while it is open."""
    lines = [Line(Kind.THOUGHT, actions=(Action(label, f"do:thought/{message_id}"),), opened=opened)]
    if not opened:
        return lines
    shown = display(reasoning.strip("\n"))
    texts = shown.text.split("\n")
    lines += [
        Line(Kind.THOUGHT_TEXT, (Run(text),), last=number == len(texts))
        for number, text in enumerate(texts, start=1)
    ]
    if shown.capped:
        lines.append(_show_all(message_id, "show-thought", reasoning))
    return lines


def block_lines(
    block: Block,
    message_id: int,
    first_code: int,
    spans: Mapping[tuple[str, str], tuple[Span, ...]],
    formulas: Mapping[tuple[str, bool], Formula | None] | None = None,
) -> list[Line]:
    """One top-level Markdown block. `first_code` is the number of its first code block in the message.

    `formulas`: those that are drawn already, by LaTeX and whether they are displayed; None for one
    that cannot be drawn, which is shown as code. The others are shown as they were written.
    """
    lines: list[Line] = []
    _Flattener(message_id, first_code, spans, formulas or {}, lines).add(block, _Place())
    return lines


@dataclass(frozen=True, slots=True)
class _Place:
    """Where in the nesting of lists and quotes a block stands."""

    left: int = 0
    bars: tuple[int, ...] = ()
    depth: int = 0
    after: int | None = None


class _Flattener:
    """Appends the lines of nested blocks to a list, counting code blocks on the way."""

    def __init__(
        self,
        message_id: int,
        first_code: int,
        spans: Mapping[tuple[str, str], tuple[Span, ...]],
        formulas: Mapping[tuple[str, bool], Formula | None],
        lines: list[Line],
    ) -> None:
        self._message_id = message_id
        self._code = first_code
        self._spans = spans
        self._formulas = formulas
        self._lines = lines

    def add(self, block: Block, place: _Place) -> None:
        lines, left, bars = self._lines, place.left, place.bars
        match block:
            case Paragraph(runs):
                self._add_paragraph(self._drawn(runs), place)
            case Heading(level, runs):
                kind = Kind.HEADING if level <= 2 else Kind.SMALL_HEADING
                lines.append(Line(kind, self._drawn(runs), left=left, bars=bars))
            case Code():
                colours = self._spans.get((block.text, block.language), ())
                lines.extend(_code_lines(block, self._message_id, self._code, colours, left, bars))
                self._code += 1
            case Quote(blocks):
                inside = _Place(left + _QUOTE_INDENT, (*bars, left), place.depth)
                for child in blocks:
                    self.add(child, inside)
            case List():
                self._add_list(block, place)
            case Table():
                if any(run.formula for row in block.rows for cell in row for run in cell):
                    rows = tuple(tuple(map(self._drawn, row)) for row in block.rows)
                    block = replace(block, rows=rows)
                lines.append(Line(Kind.TABLE, table=block, left=left, bars=bars))
            case Rule():
                lines.append(Line(Kind.RULE, left=left, bars=bars))

    def _add_paragraph(self, runs: tuple[Run, ...], place: _Place) -> None:
        """The words of a paragraph, and the formulas between them that have lines of their own."""
        part: list[Run] = []
        for run in runs:
            if not (run.formula and run.displayed):
                part.append(run)
                continue
            self._add_words(part, place, before_formula=True)
            self._lines.append(Line(Kind.FORMULA, (run,), left=place.left, bars=place.bars))
            part = []
        if part or not runs:
            self._add_words(part, place)

    def _add_words(self, runs: list[Run], place: _Place, *, before_formula: bool = False) -> None:
        if runs and self._lines and self._lines[-1].kind is Kind.FORMULA:
            runs = [replace(runs[0], text=runs[0].text.lstrip("\n")), *runs[1:]]
        if before_formula:
            if runs:
                runs = [*runs[:-1], replace(runs[-1], text=runs[-1].text.rstrip("\n"))]
            if not any(run.text.strip() for run in runs):
                return
        self._lines.append(
            Line(Kind.PARAGRAPH, tuple(runs), left=place.left, bars=place.bars, after=place.after)
        )

    def _drawn(self, runs: tuple[Run, ...]) -> tuple[Run, ...]:
        """The same, with only those formulas for formulas that are drawn."""
        return tuple(self._drawn_run(run) for run in runs) if any(run.formula for run in runs) else runs

    def _drawn_run(self, run: Run) -> Run:
        if not run.formula:
            return run
        key = (run.formula, run.displayed)
        if self._formulas.get(key) is not None:
            return run
        return replace(run, formula="", displayed=False, code=run.code or key in self._formulas)

    def _add_list(self, block: List, place: _Place) -> None:
        markers = _markers(block)
        hang = max(_ITEM_INDENT, 8 * max(map(len, markers)) + 6)
        after = _TIGHT if block.tight else None
        inside = _Place(place.left + hang, place.bars, place.depth + 1, after)
        for marker, item in zip(markers, block.items, strict=True):
            blocks = item.blocks
            runs: tuple[Run, ...] = ()
            if blocks and isinstance(blocks[0], Paragraph):
                runs, blocks = self._drawn(blocks[0].runs), blocks[1:]
            self._lines.append(
                Line(
                    *(Kind.ITEM, runs),
                    left=inside.left,
                    bars=place.bars,
                    marker=marker,
                    depth=place.depth,
                    hang=hang,
                    after=after,
                )
            )
            for child in blocks:
                self.add(child, inside)
        # Below the whole list stands what stands below a paragraph.
        if not place.depth and self._lines[-1].after == _TIGHT:
            self._lines[-1] = replace(self._lines[-1], after=None)


def notice_lines(message: Message, *, is_last: bool) -> list[Line]:
    """Why a reply is not whole, and what can be done about it. Nothing for a whole one."""
    retry = Action(tr("Write it again"), f"do:retry/{message.id}", quiet=True)
    go_on = Action(tr("Continue"), f"do:continue/{message.id}")
    actions: tuple[Action, ...]
    match message.status, message.finish:
        case Status.FAILED, _:
            error = one_line(message.error, 600) or tr("The model stopped unexpectedly.")
            headline = first_sentence(error)
            rest = error[len(headline) :].lstrip()
            actions, tone = (replace(retry, label=tr("Try again"), quiet=False),), "bad"
        case Status.INTERRUPTED, _:
            headline, rest = (
                tr("This reply was cut short when Inglenook closed."),
                tr("Everything up to here was saved."),
            )
            actions, tone = (go_on, retry), "info"
            if not message.text:
                actions = (replace(retry, quiet=False),)
        case _, Finish.LENGTH:
            headline, rest = tr("The reply reached its longest length."), ""
            actions, tone = (go_on,), "info"
        case _, Finish.CONTEXT:
            headline = tr("The context is full.")
            rest = tr("The model has no room left to go on with this reply. Start a new chat to continue.")
            actions, tone = (), "info"
        case _:
            return []
    runs = (Run(headline, bold=True), Run(f" {rest}")) if rest else (Run(headline, bold=True),)
    if not is_last or not actions:
        return [Line(Kind.NOTICE, runs, tone=tone, last=True)]
    return [
        Line(Kind.NOTICE, runs, tone=tone),
        Line(Kind.NOTICE_ACTIONS, actions=actions, tone=tone, last=True),
    ]


def statistics_line(message: Message, *, shown: bool, narrow: bool, is_last: bool) -> Line:
    """The quiet line under a reply. It is there even when empty: the toolbar stands on it."""
    parts = [tr("Stopped")] if message.status is Status.STOPPED else []
    if message.edited is not None:
        parts.append(tr("Edited"))
    if shown:
        if message.model and not narrow:
            parts.append(speaker(message))
        parts += statistics_words(message, narrow=narrow)
    actions: tuple[Action, ...] = ()
    if message.status is Status.STOPPED and is_last:
        actions = (Action(tr("Continue"), f"do:continue/{message.id}"),)
    actions += _version_actions(message)
    return Line(Kind.STATISTICS, (Run(_SEPARATOR.join(map(apart, parts))),) if parts else (), actions)


def statistics_words(message: Message, *, narrow: bool = False) -> list[str]:
    """What a reply cost: "38 tok/s", "212 tokens", "0.4 s to first token"."""
    numbers = message.statistics
    words = []
    if numbers.tokens_per_second:
        words.append(_speed(numbers.tokens_per_second))
    if numbers.reply_tokens:
        words.append(_tokens(numbers.reply_tokens))
    if numbers.first_token_s and not narrow:
        words.append(tr("{duration} to first token", duration=_short_duration(numbers.first_token_s)))
    return words


def unseen_line(model: str) -> Line:
    """Stands below the last message that no longer fits into the model's context."""
    sentence = tr("The model no longer sees anything above this line.")
    if name := one_line(model, 80):
        sentence = tr("{model} no longer sees anything above this line.", model=name)
    return Line(Kind.UNSEEN, (Run(sentence),))


def live_lines(live: Live, *, still: bool) -> list[Line]:
    """What stands below a reply that is being written. `still`: nothing may move."""
    if live.reading and not live.tokens:
        done, total = live.reading
        fraction = min(1.0, done / total) if total else 0.0
        sentence = tr_n("{done} of {n} token.", "{done} of {n} tokens.", total, done=number(done))
        if live.seconds_left is not None:
            duration = format_duration(max(1.0, live.seconds_left))
            sentence = together(sentence, tr("About {duration} left.", duration=duration))
        percent = tr("{percent}\u00a0%", percent=number(100 * fraction))
        return [
            Line(Kind.PROGRESS_HEAD, (Run(tr("Reading your message") + "\t"), Run(percent))),
            Line(Kind.PROGRESS_BAR, fraction=fraction),
            Line(Kind.PROGRESS_TEXT, (Run(sentence),)),
        ]
    parts = [tr("Writing", note="the model, now")] if still else []
    if live.tokens:
        if live.speed:
            parts.append(_speed(live.speed))
        parts.append(_tokens(live.tokens))
    elif live.waiting:
        parts = [one_line(live.waiting)]
    return [Line(Kind.STATUS, (Run(_SEPARATOR.join(map(apart, parts))),) if parts else ())]


def capped_lines(message: Message) -> list[Line]:
    return [_show_all(message.id, "show-all", message.text)]


def _show_all(message_id: int, what: str, text: str) -> Line:
    size = format_size(len(text.encode("utf-8", "replace")))
    return Line(
        Kind.SHOW_ALL,
        (Run(tr("Only the beginning is shown here.")),),
        (Action(tr("Show all ({size})", size=size), f"do:{what}/{message_id}"),),
    )


def _code_lines(
    code: Code,
    message_id: int,
    number: int,
    colours: tuple[Span, ...],
    left: int,
    bars: tuple[int, ...],
) -> Iterator[Line]:
    actions = [Action(tr("Copy"), f"do:copy-code/{message_id}/{number}", icon="copy")]
    if code.closed:
        actions.insert(0, Action(tr("Save as…"), f"do:save-code/{message_id}/{number}", icon="get"))
    if len(max(code.text.split("\n"), key=len)) > _WIDE_CODE:
        actions.insert(0, Action(tr("Open"), f"do:open-code/{message_id}/{number}", icon="ext"))
    label = one_line(code.language, 16) or tr("text", note="code in no known language")
    yield Line(Kind.CODE_HEAD, (Run(label),), tuple(actions), left=left, bars=bars)
    texts = show_direction_marks(code.text).split("\n")
    start = 0
    for index, text in enumerate(texts, start=1):
        end = start + len(text)
        yield Line(
            Kind.CODE,
            (Run(text),),
            left=left,
            bars=bars,
            last=index == len(texts),
            spans=tuple(_within(colours, start, end)) if colours else (),
        )
        start = end + 1


def _within(spans: tuple[Span, ...], start: int, end: int) -> Iterator[Span]:
    """The parts of `spans` between two offsets, counted from the first of them."""
    first = max(0, bisect_right(spans, start, key=lambda span: span.start) - 1)
    for span in spans[first:]:
        if span.start >= end:
            return
        begin, stop = max(span.start, start), min(span.start + span.length, end)
        if begin < stop:
            yield Span(begin - start, stop - begin, span.kind)


def _markers(block: List) -> list[str]:
    if block.first is not None:
        return [f"{block.first + index}." for index in range(len(block.items))]
    boxes = {None: "•", False: "☐", True: "☑"}
    return [boxes[item.checked] for item in block.items]


def _speed(tokens_per_second: float) -> str:
    decimals = 0 if tokens_per_second >= 9.95 else 1
    return tr("{speed} tok/s", speed=number(tokens_per_second, decimals))


def _tokens(count: int) -> str:
    return tr_n("{n} token", "{n} tokens", count)


def _short_duration(seconds: float) -> str:
    return tr("{seconds} s", seconds=number(seconds, 1)) if seconds < 9.95 else format_duration(seconds)
