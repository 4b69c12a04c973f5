"""Colours finished code blocks without holding up the window: a few milliseconds at a time."""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from inglenook.core.colouring import Span, colour
from inglenook.core.markdown import Code

_SLICE_S = 0.008


class CodeColours(QObject):
    """The colours of code blocks, by their text and language. GUI thread only."""

    ready = Signal(int)  # a message whose code blocks all have their colours now

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.spans: dict[tuple[str, str], tuple[Span, ...]] = {}
        self._wanted: set[tuple[str, str]] = set()  # coloured or waiting for it
        self._waiting: list[tuple[int, list[Code]]] = []
        self._steps: Iterator[int | None] | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._work)

    def want(self, message_id: int, codes: list[Code]) -> None:
        """Colour these code blocks of a message; the newest wish is served first."""
        missing = [code for code in codes if code.closed and (code.text, code.language) not in self._wanted]
        if missing:
            self._wanted.update((code.text, code.language) for code in missing)
            self._waiting.append((message_id, missing))
            self._timer.start()

    def clear(self) -> None:
        self.spans.clear()
        self._wanted.clear()
        self._waiting.clear()
        self._steps = None
        self._timer.stop()

    def _work(self) -> None:
        end = perf_counter() + _SLICE_S
        while perf_counter() < end:
            if self._steps is None:
                if not self._waiting:
                    self._timer.stop()
                    return
                self._steps = self._colour_message(*self._waiting.pop())
            done = next(self._steps, None)
            if done is None:
                continue
            self._steps = None
            if done >= 0:
                self.ready.emit(done)

    def _colour_message(self, message_id: int, codes: list[Code]) -> Iterator[int | None]:
        """Yields None after each token, and at the end the message, or -1 where nothing has colours."""
        found = False
        for code in codes:
            spans = []
            for span in colour(code.text, code.language):
                if span is not None:
                    spans.append(span)
                yield None
            self.spans[code.text, code.language] = tuple(spans)
            found = found or bool(spans)
        yield message_id if found else -1
