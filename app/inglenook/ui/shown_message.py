"""One message on screen: what is known of it, and the lines that it becomes."""

from collections.abc import Container, Mapping
from dataclasses import replace
from time import monotonic

from inglenook.core.chat import Message, Role, Status
from inglenook.core.colouring import Span
from inglenook.core.formulas import Formula
from inglenook.core.language import tr
from inglenook.core.markdown import Code, StreamingMarkdown, code_blocks, formulas
from inglenook.core.text import display, format_duration
from inglenook.ui.transcript_lines import (
    Kind,
    Line,
    Live,
    block_lines,
    bubble_lines,
    capped_lines,
    live_lines,
    name_line,
    notice_lines,
    statistics_line,
    thought_lines,
    unseen_line,
)
from inglenook.ui.transcript_writer import Written

_READING_SHOWN_AFTER = 0.3  # seconds; shorter reading is not worth a word
_ESTIMATE_AFTER = 1.0
_SPEED_EVERY = 0.5  # seconds between changes of the shown speed, so that it can be read


class ShownMessage:
    """A message, its parsed text and, while it is being written, how that goes."""

    written: Written  # from when it is put into the document

    def __init__(self, message: Message) -> None:
        self.message = message
        self.thought_open = False
        self._thought_s: float | None = None  # measured, where this program saw it happen
        self._markdown = StreamingMarkdown()
        # For each top-level block its lines, and how many code blocks there are up to its end.
        self._block_lines: list[tuple[list[Line], int]] = []
        self._capped = False
        self._writing: _Writing | None = None
        if message.status is Status.WRITING:
            self._writing = _Writing()

    @property
    def id(self) -> int:
        return self.message.id

    @property
    def is_reply(self) -> bool:
        return self.message.role is not Role.USER

    @property
    def is_writing(self) -> bool:
        return self._writing is not None

    @property
    def codes(self) -> list[Code]:
        """The code blocks that are shown, in reading order."""
        return list(code_blocks(self._markdown.blocks))

    @property
    def formulas(self) -> list[tuple[str, bool]]:
        """The LaTeX of the formulas that are shown, and whether they stand on lines of their own."""
        return [(run.formula, run.displayed) for run in formulas(self._markdown.blocks)]

    def replace_message(self, message: Message) -> None:
        """What is known of it now; its versions and attachments stay where `message` does not say them."""
        message = replace(
            message,
            versions=message.versions or self.message.versions,
            attachments=message.attachments or self.message.attachments,
        )
        if self._writing is not None and message.status is not Status.WRITING:
            self._thought_s = self._writing.thought_s(monotonic())
            self._writing = None
        elif self._writing is None and message.status is Status.WRITING:
            self._writing = _Writing()
        self.message = message

    def add(self, text: str, reasoning: str, tokens: int) -> None:
        """More of a reply that is being written."""
        message = self.message
        self.message = replace(
            message, text=message.text + text, reasoning=message.reasoning + reasoning, status=Status.WRITING
        )
        if self._writing is None:
            self._writing = _Writing()
        self._writing.add(tokens, thinking=bool(reasoning) and not text, answering=bool(text))

    def read_prompt(self, done: int, total: int) -> None:
        if self._writing is not None:
            self._writing.read_prompt(done, total)

    def wait(self, sentence: str) -> None:
        if self._writing is not None:
            self._writing.waiting = sentence

    def recolour(self) -> None:
        """The colours of its code are known now, or its formulas drawn."""
        self._block_lines.clear()

    def lines(
        self,
        spans: Mapping[tuple[str, str], tuple[Span, ...]],
        drawn: Mapping[tuple[str, bool], Formula | None],
        pictures: Container[tuple[int, int]] = (),
        *,
        statistics: bool,
        narrow: bool,
        is_last: bool,
        still: bool,
        unseen_by: str | None = None,
    ) -> list[Line]:
        """What the message says now. `narrow`, `is_last` and `still` are as in transcript_lines.

        `unseen_by`: the model that sees nothing from here upwards.
        """
        message = self.message
        if not self.is_reply:
            return [name_line(message), *bubble_lines(message, pictures)]
        lines = [name_line(message)]
        if message.reasoning.strip():
            lines += thought_lines(
                message.id, message.reasoning, opened=self.thought_open, label=self._thought_label()
            )
        self._parse(spans, drawn)
        for block, _ in self._block_lines:
            lines += block
        if self._capped:
            lines += capped_lines(message)
        if self._writing is not None:
            return lines + live_lines(self._writing.state(), still=still)
        lines += notice_lines(message, is_last=is_last)
        lines.append(statistics_line(message, shown=statistics, narrow=narrow, is_last=is_last))
        if unseen_by is not None:
            lines.append(unseen_line(unseen_by))
        return lines

    def _parse(
        self,
        spans: Mapping[tuple[str, str], tuple[Span, ...]],
        drawn: Mapping[tuple[str, bool], Formula | None],
    ) -> None:
        shown = display(self.message.text)
        self._capped = shown.capped
        same = self._markdown.update(shown.text)
        del self._block_lines[same:]
        for block in self._markdown.blocks[len(self._block_lines) :]:
            codes = self._block_lines[-1][1] if self._block_lines else 0
            lines = block_lines(block, self.message.id, codes, spans, drawn)
            codes += sum(line.kind is Kind.CODE_HEAD for line in lines)
            self._block_lines.append((lines, codes))

    def _thought_label(self) -> str:
        if self._writing is not None and self._writing.thinking:
            return tr("Thinking", note="the model, now")
        seconds = self._thought_seconds()
        if not seconds:
            return tr("Thought", note="the model, before it answered")
        return tr("Thought for {duration}", duration=format_duration(max(1.0, seconds)))

    def _thought_seconds(self) -> float:
        """How long it thought; for a stored reply from the share of its thought in all it wrote."""
        if self._writing is not None:
            return self._writing.thought_s(monotonic()) or 0.0
        if self._thought_s is not None:
            return self._thought_s
        message = self.message
        share = len(message.reasoning) / (len(message.reasoning) + len(message.text) or 1)
        return message.statistics.reply_s * share


class _Writing:
    """How a reply that is being written is doing. Times are of the monotonic clock."""

    def __init__(self) -> None:
        self.waiting = ""
        self.thinking = False
        self._tokens = 0
        self._first_token = 0.0
        self._thought_began = 0.0
        self._thought_ended = 0.0
        self._speed = 0.0
        self._speed_shown = 0.0  # when
        self._reading: tuple[int, int] | None = None
        self._reading_began = 0.0
        self._read_at_start = 0

    def add(self, tokens: int, *, thinking: bool, answering: bool) -> None:
        now = monotonic()
        self._first_token = self._first_token or now
        self._tokens += tokens
        self._reading, self.waiting = None, ""
        if thinking:
            self.thinking = True
            self._thought_began = self._thought_began or now
        elif answering and self.thinking:
            self.thinking = False
            self._thought_ended = now
        if now - self._speed_shown >= _SPEED_EVERY and now > self._first_token and self._tokens > 1:
            self._speed = (self._tokens - 1) / (now - self._first_token)
            self._speed_shown = now

    def read_prompt(self, done: int, total: int) -> None:
        now = monotonic()
        if self._reading is None:
            self._reading_began, self._read_at_start = now, done
        self._reading, self.waiting = (done, total), ""

    def thought_s(self, now: float) -> float | None:
        """Seconds of thinking up to now or its end; None where there was none."""
        if not self._thought_began:
            return None
        return (self._thought_ended or now) - self._thought_began

    def state(self) -> Live:
        reading, seconds_left = None, None
        if self._reading is not None:
            elapsed = monotonic() - self._reading_began
            done, total = self._reading
            if elapsed > _READING_SHOWN_AFTER and done < total:
                reading = self._reading
                read = done - self._read_at_start
                if elapsed > _ESTIMATE_AFTER and read > 0:
                    seconds_left = elapsed * (total - done) / read
        return Live(
            tokens=self._tokens,
            speed=self._speed,
            waiting=self.waiting,
            reading=reading,
            seconds_left=seconds_left,
        )
