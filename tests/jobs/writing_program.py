"""A program that writes replies in several chats until it is killed. For test_generation_saving.py.

    python -m tests.jobs.writing_program DATABASE

Prints what its window hears, a line each: `said REPLY_ID TOKENS` (so far) and `ended REPLY_ID`.
The first reply has an end after LENGTH tokens; the others go on for ever.
"""

import sys
from collections import Counter
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Slot

from inglenook.core.chat import Finish, Statistics
from inglenook.core.store import Store
from inglenook.engine.protocol import Ask, Finished, Load, Text
from inglenook.jobs.generation import Generation
from inglenook.jobs.replies import ReplyUpdate, Request
from tests.jobs.fake_engine import FakeEngine, FakeEngines

CHATS = 3
LENGTH = 50  # tokens of the reply that has an end
AT_ONCE = 21  # tokens that come together: more than what is stored together, and no multiple of it


def word(number: int) -> str:
    return f"word{number} "


class Window(QObject):
    """Prints what it hears, and then has the engine say more."""

    def __init__(self, generation: Generation, engine: FakeEngine) -> None:
        super().__init__()
        self._engine = engine
        self._heard: Counter[int] = Counter()  # tokens
        self._said: Counter[int] = Counter()
        self._first = 0
        generation.replies_changed.connect(self._on_replies_changed)

    def begin(self, reply_ids: list[int]) -> None:
        self._first = reply_ids[0]
        for reply_id in reply_ids:
            self._go_on(reply_id)

    def _go_on(self, reply_id: int) -> None:
        for _ in range(AT_ONCE):
            self._engine.tell(Text(reply_id, word(self._said[reply_id]), 1))
            self._said[reply_id] += 1
            if reply_id == self._first and self._said[reply_id] == LENGTH:
                self._engine.tell(Finished(reply_id, Finish.END, Statistics()))
                return

    @Slot(object)
    def _on_replies_changed(self, updates: list[ReplyUpdate]) -> None:
        for update in updates:
            self._heard[update.reply_id] += update.tokens
            print("said", update.reply_id, self._heard[update.reply_id], flush=True)
            if update.ended:
                print("ended", update.reply_id, flush=True)
            elif self._heard[update.reply_id] == self._said[update.reply_id]:
                self._go_on(update.reply_id)


def main(database: Path) -> None:
    app = QCoreApplication([])
    store = Store(database)
    engines = FakeEngines()
    generation = Generation(database, engines.make)
    generation.start()
    replies = [store.ask(None, "Write.", model="Fake")[1] for _ in range(CHATS)]
    for reply in replies:
        generation.ask(Request(reply, Load("/models/one.gguf")))
    engine = engines.wait_for()
    engine.wait_for(Ask, CHATS)
    window = Window(generation, engine)
    window.begin([reply.id for reply in replies])
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
