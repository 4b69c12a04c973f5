"""A thousand actions that a person might do, in any order: nothing breaks, and no word is lost."""

import os
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from tests.jobs.fake_engine import answering
from tests.ui.program import Program, running

from inglenook.core.chat import Role, Status
from inglenook.core.errors import UserError
from inglenook.ui.theme import Theme

_ACTIONS = 1000
_SEED = int(os.environ.get("INGLENOOK_MONKEY_SEED", "1"))

_KEYS = [
    Qt.Key.Key_Escape,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_End,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_F6,
]
_SHORTCUTS = [
    (Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier),
    (Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier),
]
_WORDS = [
    "tea",
    "Straße",
    "שלום",
    "مرحبا",
    "👩‍👩‍👧",
    "**bold**",
    "`code`",
    "$x^2$",
    "<b>",
    "\u202eabc",
    "x" * 300,
    "- a\n- b",
]


class Monkey:
    """Does one thing after another to a program, and writes down what it did."""

    def __init__(self, program: Program, chance: random.Random) -> None:
        self.program, self.chance = program, chance
        self.conversations, self.window = program.conversations, program.window
        self.log: list[str] = []
        # A file dialog runs a loop of its own, and this function does not go on until it is closed.
        self._closer = QTimer(self.window)
        self._closer.timeout.connect(_close_modal)
        self._closer.start(10)
        self._acts: list[tuple[int, Callable[[], object]]] = [
            (8, self.send),
            (3, self.type),
            (4, self.open_chat),
            (2, self.new_chat),
            (3, self.answer_kind),
            (2, self.stop),
            (4, self.write_again),
            (4, self.edit_question),
            (3, self.edit_reply),
            (4, self.show_version),
            (3, self.delete_message),
            (2, self.delete_chat),
            (4, self.restore),
            (2, self.fork),
            (2, self.rename),
            (2, self.pin_or_archive),
            (2, self.folder),
            (2, self.queue),
            (2, self.search),
            (2, self.settings),
            (2, self.resize),
            (2, self.scroll),
            (2, self.open_window),
            (4, self.press_key),
            (4, self.press_shortcut),
            (2, self.kill_engine),
        ]

    def act(self) -> None:
        """One action; what the program refuses in a sentence is no fault."""
        weights = [weight for weight, _ in self._acts]
        act = self.chance.choices([act for _, act in self._acts], weights)[0]
        self.log.append(act.__name__)
        try:
            act()
        except UserError as error:
            assert str(error)
        QApplication.processEvents()
        self.close_what_opened()

    # Chats ------------------------------------------------------------------

    def words(self) -> str:
        return " ".join(self.chance.choices(_WORDS, k=self.chance.randint(1, 6)))

    def chats(self) -> list[int]:
        return [chat.id for chat in self.program.store.chats()]

    def any_chat(self) -> int | None:
        chats = self.chats()
        return self.chance.choice(chats) if chats else None

    def any_message(self, role: Role) -> int | None:
        chat_id = self.any_chat()
        if chat_id is None:
            return None
        branch = self.conversations.branch(chat_id, limit=50)
        fitting = [each.id for each in branch if each.role is role and each.status is not Status.WRITING]
        return self.chance.choice(fitting) if fitting else None

    def send(self) -> None:
        chat_id = self.chance.choice([self.window.view.chat_id, self.any_chat(), None])
        self.conversations.send(chat_id, self.words())

    def type(self) -> None:
        self.window.view.focus_composer()
        focus = QApplication.focusWidget() or self.window.view.composer
        QTest.keyClicks(focus, self.chance.choice(["hello there", "what?", "  "]))
        if self.chance.random() < 0.7:
            QTest.keyClick(focus, Qt.Key.Key_Return)

    def open_chat(self) -> None:
        if (chat_id := self.any_chat()) is not None:
            self.window.open_chat(chat_id)

    def new_chat(self) -> None:
        self.window.new_chat()

    def stop(self) -> None:
        for chat_id in self.conversations.writing_chats():
            self.conversations.stop(chat_id)

    def rename(self) -> None:
        if (chat_id := self.any_chat()) is not None:
            self.conversations.rename(chat_id, self.words())

    def delete_chat(self) -> None:
        if (chat_id := self.any_chat()) is not None:
            self.conversations.delete(chat_id)

    def pin_or_archive(self) -> None:
        if (chat_id := self.any_chat()) is not None:
            do = self.chance.choice([self.conversations.pin, self.conversations.archive])
            do([chat_id], self.chance.random() < 0.5)

    def folder(self) -> None:
        folders = self.program.store.folders.all()
        if len(folders) < 3:
            self.conversations.add_folder(self.words())
        elif (chat_id := self.any_chat()) is not None:
            self.conversations.move([chat_id], self.chance.choice([None, *(each.id for each in folders)]))

    def queue(self) -> None:
        for chat_id in self.conversations.writing_chats():
            self.conversations.queue(chat_id, self.words())

    # The tree ---------------------------------------------------------------

    def write_again(self) -> None:
        if (reply := self.any_message(Role.ASSISTANT)) is not None:
            self.conversations.write_again(reply)

    def edit_question(self) -> None:
        if (question := self.any_message(Role.USER)) is not None:
            self.conversations.edit_question(question, self.words())

    def edit_reply(self) -> None:
        if (reply := self.any_message(Role.ASSISTANT)) is not None:
            self.conversations.edit_reply(reply, self.words())

    def show_version(self) -> None:
        role = self.chance.choice([Role.USER, Role.ASSISTANT])
        if (message_id := self.any_message(role)) is not None:
            chat_id = self.program.store.message(message_id).chat_id
            shown = {each.id: each for each in self.conversations.branch(chat_id, limit=50)}
            if shown[message_id].versions:
                self.conversations.show_version(self.chance.choice(shown[message_id].versions))

    def fork(self) -> None:
        if len(self.chats()) < 40 and (reply := self.any_message(Role.ASSISTANT)) is not None:
            self.conversations.fork(reply)

    def delete_message(self) -> None:
        role = self.chance.choice([Role.USER, Role.ASSISTANT])
        if (message_id := self.any_message(role)) is not None:
            alone = self.chance.random() < 0.5
            self.conversations.delete_message(message_id, alone=alone)

    def restore(self) -> None:
        trash = self.program.store.trash.all()
        if trash:
            self.conversations.restore(self.chance.choice(trash))

    # The window -------------------------------------------------------------

    def search(self) -> None:
        self.window.sidebar.search_changed.emit(self.chance.choice(["", "tea", '"', "*", "x y", "\u202e"]))

    def settings(self) -> None:
        preferences = self.program.preferences
        change = self.chance.choice(
            [
                {"text_size": self.chance.choice([80, 100, 150])},
                {"appearance": self.chance.choice(["light", "dark"])},
            ]
        )
        preferences.change(**change)

    def resize(self) -> None:
        self.window.resize(self.chance.randint(400, 1400), self.chance.randint(480, 900))

    def scroll(self) -> None:
        bar = self.window.view.transcript.verticalScrollBar()
        bar.setValue(self.chance.randint(0, max(0, bar.maximum())))

    def open_window(self) -> None:
        windows = self.window._chat_windows
        if len(windows) >= 2:
            next(iter(windows.values())).close()
        elif (chat_id := self.any_chat()) is not None:
            self.window.open_in_new_window(chat_id)

    def press_key(self) -> None:
        self._press(self.chance.choice(_KEYS), Qt.KeyboardModifier.NoModifier)

    def press_shortcut(self) -> None:
        self._press(*self.chance.choice(_SHORTCUTS))

    def _press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        focus: QWidget = QApplication.focusWidget() or self.window
        QTest.keyClick(focus, key, modifiers)

    def close_what_opened(self) -> None:
        """Dialogs and menus are left open by no person for long."""
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog | QMenu) and widget.isVisible():
                widget.close()

    # The engine -------------------------------------------------------------

    def answer_kind(self) -> None:
        """How the engine answers from now on: at once, or not before it is stopped."""
        engines = self.program.engines
        answer = answering("An answer ", "in pieces.") if self.chance.random() < 0.7 else None
        engines.behaviour.answer = answer
        if answer and engines.made:
            engine = engines.made[-1]
            for request_id in list(engine._open):
                engine.say(request_id, "Late ", "words.")
                engine.finish(request_id)

    def kill_engine(self) -> None:
        if self.program.engines.made and self.chance.random() < 0.2:
            self.program.engines.made[-1].die()


def _close_modal() -> None:
    if (dialog := QApplication.activeModalWidget()) is not None:
        dialog.close()


@pytest.mark.skipif("INGLENOOK_MONKEY" in os.environ, reason="this is that process")
def test_a_thousand_actions_in_a_process_of_its_own() -> None:
    """What so many windows leave to be deleted must not meet the tests that come after."""
    here = Path(__file__)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(here)]
    done = subprocess.run(
        command,
        cwd=here.parents[2],
        env={**os.environ, "INGLENOOK_MONKEY": "1"},
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    assert " passed" in done.stdout and " failed" not in done.stdout, (
        done.stdout[-4000:] + done.stderr[-2000:]
    )


@pytest.mark.skipif("INGLENOOK_MONKEY" not in os.environ, reason="runs in a process of its own")
def test_a_thousand_actions_break_nothing_and_lose_no_word(
    tmp_path: Path, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = random.Random(_SEED)
    with running(tmp_path, theme) as program:
        program.engines.behaviour.answer = answering("An answer ", "in pieces.")
        # What a person sent, kept beside the database; ids are never used twice.
        kept: dict[int, str] = {}
        connection = program.store.connection
        monkey = Monkey(program, chance)
        for number in range(_ACTIONS):
            monkey.act()
            newest = max(kept, default=0)
            for row in connection.execute(
                "SELECT id, text FROM messages WHERE role = 'user' AND id > ?", (newest,)
            ):
                kept[row[0]] = row[1]
            if number % 50 == 0:
                _check(program, kept, monkey.log)
        _check(program, kept, monkey.log)
        assert len(kept) > 50
        QGuiApplication.clipboard().clear()


def _check(program: Program, kept: dict[int, str], log: list[str]) -> None:
    """Every question is there, in a chat or in the trash, and the database is whole."""
    store = program.store
    last = ", ".join(log[-60:])
    assert store.check() == [], last
    there = dict(store.connection.execute("SELECT id, text FROM messages WHERE role = 'user'").fetchall())
    assert {each: there.get(each) for each in kept} == kept, last
    trash = store.trash.all()
    chats_in_trash = {each.chat_id for each in trash if each.kind == "chat"}
    reachable: set[int] = set()
    for chat in [*store.chats(), *store.chats(archived=True)]:
        reachable |= {message.id for message in store.all_messages(chat.id)}
    in_trash = _in_trash(program)
    in_chats_of_trash = {
        row[0]
        for row in store.connection.execute("SELECT id, chat_id FROM messages").fetchall()
        if row[1] in chats_in_trash
    }
    lost = set(kept) - reachable - in_trash - in_chats_of_trash
    assert not lost, (lost, last)


def _in_trash(program: Program) -> set[int]:
    """Messages that were deleted, and those below a branch that was."""
    rows = program.store.connection.execute(
        "SELECT id, parent_id, deleted FROM messages ORDER BY id"
    ).fetchall()
    gone: set[int] = set()
    for message_id, parent_id, deleted in rows:
        if deleted is not None or parent_id in gone:
            gone.add(message_id)
    return gone
