"""The real program in a process of its own, with a life behind it, as assistive technology meets it."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests import tinygguf
from tests.accessibility.desktop import Accessible, Desktop, desktop, wait_until
from tests.ui.x_server import Person

from inglenook.core import settings
from inglenook.core.chat import Finish, Statistics, Status
from inglenook.core.paths import Paths
from inglenook.core.settings import Settings
from inglenook.core.store import Store

ESCAPE, RETURN, F, W = 9, 36, 41, 25  # keycodes of every PC keyboard
QUESTION = "How do I make soup?"
ANSWER = (
    "# Soup\n\nTake **salt** and [a pot](https://example.org/pot):\n\n- one\n- two\n\n"
    "| a | b |\n|---|---|\n| 1 | 2 |\n\n```python\nprint(1)\n```\n\nThe end."
)


@dataclass
class Program:
    """The window, with somebody at its keyboard beside the screen reader."""

    desktop: Desktop
    application: Accessible
    person: Person

    @property
    def window(self) -> Accessible:
        return self.application.find("Inglenook", "frame")

    def find(self, name: str, role: str = "") -> Accessible:
        """The first one with this name, in any window."""
        return self.application.find(name, role)

    def menu(self, *path: str) -> None:
        """Choose this of the menu of the main window."""
        self.window.find("Menu", "push button").choose(*path)

    def open_chat(self, title: str) -> None:
        """Choose it in the list, and turn to the window."""
        chats = self.window.find("Chats", "list")
        row = chats.find(title, "list item")
        if "selected" in row.states:  # behind another page
            chats.focus()
            self.keys(RETURN)
        else:
            row.do("Toggle")
        self.find("Transcript")
        self.find(title, "label")
        self.come_to_front()

    def models(self, tab: str) -> Accessible:
        """The page of models at this tab."""
        self.find("Models", "push button").press()
        self.find(tab, "page tab").press()
        return self.window

    def come_to_front(self) -> None:
        """Turn to the window that lies over all others."""
        self.person.come_to_the_top_window()

    def keys(self, *keycodes: int) -> None:
        """Press these in the window that lies over all others."""
        self.person.come_to_the_top_window()
        self.person.press(*keycodes)

    def dialog(self, title: str) -> Iterator[Accessible]:
        """The window with this title, to be looked at; Esc closes it."""
        window = self.find(title)
        yield window
        self.keys(ESCAPE)
        self.wait_for_end(window)

    def wait_for_end(self, window: Accessible) -> None:
        """Until it is not on the screen any more."""
        wait_until(lambda: not is_there(window), "the end of a window")


def is_there(each: Accessible) -> bool:
    try:
        return each.is_showing
    except LookupError:
        return False


def fill(folder: Path) -> None:
    """Two models, a folder, two chats: one with two versions of its answer."""
    paths = Paths.under(folder)
    paths.create()
    models = [tinygguf.build(paths.models / f"{name}.gguf", "llama") for name in ("Tiny", "Small")]
    settings.save(paths.settings, Settings(model=str(models[0]), max_tokens=64))
    numbers = Statistics(31, 20, 212, 0.4, 9.5)
    with closing(Store(paths.database)) as store:
        house = store.folders.add("House")
        _, reply = store.ask(None, QUESTION, model="Tiny", folder_id=house.id)
        store.finish_reply(
            reply.id, Status.DONE, text=ANSWER, reasoning="Hm.", statistics=numbers, finish=Finish.END
        )
        again = store.write_again(reply.id, model="Tiny")
        store.finish_reply(again.id, Status.STOPPED, text="Another answer.", statistics=numbers)
        _, reply = store.ask(None, "What is a hash table?", model="Tiny")
        store.finish_reply(reply.id, Status.DONE, text=ANSWER, statistics=numbers, finish=Finish.END)


@contextmanager
def running(folder: Path) -> Iterator[Program]:
    fill(folder / "data")
    with desktop(folder) as screen:
        options = ["--data-dir", str(folder / "data"), "--offline", "--log"]
        person = Person(screen.environment["DISPLAY"])
        with (folder / "said.txt").open("w") as said:
            process = subprocess.Popen(
                [sys.executable, "-m", "inglenook", *options],
                env=screen.environment,
                stdout=said,
                stderr=said,
            )
        try:
            program = Program(screen, screen.application("Inglenook"), person)
            program.find("Message")
            yield program
        finally:
            person.leave()
            process.terminate()
            status = process.wait(60)
            words = (folder / "said.txt").read_text("utf-8", "replace")
            print(words)
        assert status == 0 and "Traceback" not in words, words
