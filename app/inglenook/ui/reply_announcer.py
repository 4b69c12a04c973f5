"""A reply that is being written, said to a screen reader sentence by sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from inglenook.core.chat import Message, Role, Status
from inglenook.core.language import tr, tr_n
from inglenook.core.markdown import StreamingMarkdown, parse
from inglenook.core.spoken import spoken
from inglenook.core.text import display, one_line
from inglenook.ui.announcements import announce, is_listened_to
from inglenook.ui.transcript_lines import name_line, notice_lines

if TYPE_CHECKING:
    from inglenook.jobs.replies import ReplyUpdate

PAUSE_MS = 2000  # between two announcements


@dataclass
class _Heard:
    """A reply, as far as it was said."""

    reply_id: int
    markdown: StreamingMarkdown
    said: int  # sentences
    text: str = ""
    thinks: bool = False


class ReplyAnnouncer(QObject):
    """Speaks only for the view in the window that has the focus. Sentences that come faster than
    they may be said go out together. GUI thread.
    """

    def __init__(
        self, view: QWidget, say: Callable[[QWidget, str], None] = announce, pause_ms: int = PAUSE_MS
    ) -> None:
        super().__init__(view)
        self.is_wanted = True  # by the settings
        self._view, self._say = view, say
        self._heard: _Heard | None = None
        self._waiting: list[str] = []
        self._pause = QTimer(self, interval=pause_ms, singleShot=True)
        self._pause.timeout.connect(self._go_on)

    def hear(self, update: ReplyUpdate, text: str) -> None:
        """What is new about a reply that the view shows; `text` is all of it so far."""
        if not self._is_listened_to():
            self._heard = None
            self._waiting = []
            return
        heard = self._heard
        if heard is None or heard.reply_id != update.reply_id:
            heard = self._heard = _begin(update, text)
        if update.reasoning and not heard.thinks and not text:
            heard.thinks = True
            self._waiting.append(tr("Thinking", note="the model, now"))
        heard.text = update.ended.text if update.ended else text
        if update.ended:
            self._waiting += [*_new(heard, ended=True), end_words(update.ended)]
            self._heard = None
        if not self._pause.isActive():
            self._go_on()

    def _is_listened_to(self) -> bool:
        in_front = self._view.isVisible() and self._view.isActiveWindow()
        return self.is_wanted and in_front and is_listened_to()

    def _go_on(self) -> None:
        if self._heard:
            self._waiting += _new(self._heard, ended=False)
        if self._waiting and self._is_listened_to():
            self._say(self._view, " ".join(self._waiting))
            self._pause.start()
        self._waiting = []


def _begin(update: ReplyUpdate, text: str) -> _Heard:
    """Nothing of what was there before this update is said: it was read, or can be."""
    markdown = StreamingMarkdown()
    before = text.removesuffix(update.text)
    if update.ended and not update.text:
        before = text
    markdown.update(before)
    return _Heard(update.reply_id, markdown, len(spoken(markdown.blocks, ended=False)))


def _new(heard: _Heard, *, ended: bool) -> list[str]:
    heard.markdown.update(heard.text)
    sentences = spoken(heard.markdown.blocks, ended=ended)
    new = sentences[heard.said :]
    heard.said = max(heard.said, len(sentences))
    return new


def message_words(message: Message) -> str:
    """Who speaks, and what: a message that is there already."""
    name = " ".join(run.text for run in name_line(message).runs).replace("\n", " ")
    files = [one_line(each.name, 60) for each in message.attachments]
    if message.role is Role.USER:
        said = [message.text]
    else:
        said = [*spoken(parse(display(message.text).text), ended=True)]
        if message.status not in (Status.WRITING, Status.DONE) or notice_lines(message, is_last=False):
            said.append(end_words(message))
    return " ".join([name, *files, *said])


def end_words(reply: Message) -> str:
    """That a reply is finished, or why it is not whole."""
    if notice := notice_lines(reply, is_last=False):
        return "".join(run.text for line in notice for run in line.runs)
    count = reply.statistics.reply_tokens or 0
    if reply.status is Status.STOPPED:
        return tr_n("Reply stopped, {n} token", "Reply stopped, {n} tokens", count)
    if not count:
        return tr("Reply finished")
    return tr_n("Reply finished, {n} token", "Reply finished, {n} tokens", count)
