"""Where another language is spoken, nothing is said in English, and nothing depends on the words."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from inglenook.core import language
from inglenook.core.attachments import Queued
from inglenook.core.chat import Attachment, Chat, Folder
from inglenook.core.language import Language, tr
from inglenook.jobs.comparison import Turn
from inglenook.jobs.context import ContextUse
from inglenook.jobs.downloads import Download, State
from inglenook.models.disk_use import DiskUse
from inglenook.models.download import Order
from inglenook.models.hub import HubFile
from inglenook.ui import compare_side, context_meter, download_words
from inglenook.ui.add_model_dialog import AddModelDialog
from inglenook.ui.archive_dialog import ArchiveDialog
from inglenook.ui.attachments import QueueStrip
from inglenook.ui.chat_list import ChatList
from inglenook.ui.chat_list_menus import menu_of_chats, menu_of_folder, menu_of_list
from inglenook.ui.chat_list_rows import GAP, ArchiveRow, FolderRow, arranged
from inglenook.ui.command_palette import CommandPalette
from inglenook.ui.compare_side import CompareSide
from inglenook.ui.composer import Composer
from inglenook.ui.connection_log import ConnectionView
from inglenook.ui.connection_status import ConnectionStatus
from inglenook.ui.context_choice import ContextChoice
from inglenook.ui.context_meter import ContextMeter
from inglenook.ui.crash_dialog import CrashDialog, _sentence
from inglenook.ui.disk_bar import DiskBar
from inglenook.ui.first_run import FirstRunPage
from inglenook.ui.folder_dialog import FolderChoice, FolderDialog
from inglenook.ui.help_window import HelpWindow
from inglenook.ui.palette_rows import Kind
from inglenook.ui.theme import Theme

_SAID = ("text", "toolTip", "accessibleName", "accessibleDescription", "placeholderText", "windowTitle")
_AS_IT_IS = ("Inglenook", "Ctrl K")  # the program's name; keys, which Qt knows in every language
_USE = ContextUse(4096, 10, 20, 30, 5)
_CHATS = [Chat(1, "", 0.0, 1.7e9, None), Chat(2, "", 0.0, 1.7e9, None, pinned=True)]


@pytest.fixture(autouse=True)
def brackets() -> Iterator[None]:
    """A language that says everything in brackets, and writes numbers as German does."""
    language.use(Language("de", lambda text, note, n: f"«{text}»", thousands=".", decimal=","))
    yield
    language.use(Language())


def english(widget: QWidget) -> list[str]:
    """Words on the widget, or on those in it, that no language was asked for."""
    found = []
    for each in [widget, *widget.findChildren(QWidget), *widget.findChildren(QAction)]:
        asked = [getattr(each, name, None) for name in _SAID]
        texts = [ask() for ask in asked if callable(ask)]
        if isinstance(each, QComboBox):
            texts += [each.itemText(at) for at in range(each.count())]
        rest = [re.sub("<.*?>|«.*»", "", text, flags=re.S) for text in texts]
        found += [words for words in rest if re.search("[A-Za-z]{3}", words)]
    return found


def queue_strip(theme: Theme, parent: QWidget) -> QWidget:
    strip = QueueStrip(theme, parent)
    strip.show_queue([Queued(1, 1, "«»", (Attachment(1, "«»", "text", b""),))])
    strip.set_held(True, True)
    return strip


def composer(theme: Theme, parent: QWidget) -> QWidget:
    made = Composer(theme, parent)
    made.show_draft("", (Attachment(1, "«»", "text", b""), Attachment(2, "«»", "image", b"")))
    made.set_writing(True)
    return made


def what_the_model_sees(theme: Theme, parent: QWidget) -> QWidget:
    meter = ContextMeter(theme, parent)
    meter.show_use(_USE)
    popup = context_meter._WhatTheModelSees(theme, meter)
    popup.show_use(_USE)
    return parent


def disk_bar(theme: Theme, parent: QWidget) -> QWidget:
    bar = DiskBar(theme, parent)
    bar.show_use(DiskUse(own=1, adopted=2, other=3, free=4))
    return bar


def first_run(theme: Theme, parent: QWidget) -> QWidget:
    page = FirstRunPage(theme, parent)
    page.show_starter("«»", 98_000_000)
    return page


_FOLDERS = [Folder(1, "«»", None)]
_WIDGETS: list[Callable[[Theme, QWidget], QWidget]] = [
    lambda theme, parent: AddModelDialog([Path("«»")], print, parent),
    lambda theme, parent: AddModelDialog([Path("«»")] * 6, print, parent),
    lambda theme, parent: ArchiveDialog(theme, parent),
    queue_strip,
    lambda theme, parent: ChatList(theme, parent),
    lambda theme, parent: menu_of_chats(ChatList(theme, parent), theme, _CHATS[:1]),
    lambda theme, parent: menu_of_chats(ChatList(theme, parent), theme, _CHATS),
    lambda theme, parent: menu_of_folder(ChatList(theme, parent), theme, FolderRow(_FOLDERS[0], 0, 0, False)),
    lambda theme, parent: menu_of_list(ChatList(theme, parent), theme),
    lambda theme, parent: CommandPalette(theme, list, lambda typed: [], list, parent),
    lambda theme, parent: CompareSide(theme, 1),
    composer,
    lambda theme, parent: ConnectionStatus(theme, parent=parent),
    lambda theme, parent: ConnectionView(theme),
    lambda theme, parent: ContextChoice(8192, theme, parent),
    what_the_model_sees,
    lambda theme, parent: CrashDialog(_sentence(True), "", parent),
    disk_bar,
    first_run,
    lambda theme, parent: FolderDialog(_FOLDERS[0], [], theme, parent),
    lambda theme, parent: FolderChoice("«»", _FOLDERS, set(), theme, parent),
    lambda theme, parent: HelpWindow(theme, list, parent),
]


@pytest.mark.parametrize("make", _WIDGETS)
def test_everything_a_person_reads_is_translated(
    make: Callable[[Theme, QWidget], QWidget], theme: Theme, qtbot: QtBot
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    widget = make(theme, window)
    if widget.parent() is None:
        qtbot.addWidget(widget)
    assert [words for words in english(widget) if words not in _AS_IT_IS] == []


def test_commands_have_their_pictures_in_every_language(theme: Theme, qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    commands = [QAction(tr("New chat"), window), QAction(tr("Quit"), window), QAction("Unheard of", window)]
    palette = CommandPalette(theme, lambda: commands, lambda typed: [], list, window)
    palette.open()
    rows = [row for row in palette.list.rows.rows if row.kind is Kind.COMMAND]
    assert [(row.text, row.icon) for row in rows] == [
        ("«New chat»", "compose"),
        ("«Quit»", "x"),
        ("Unheard of", "chev-r"),
    ]


def test_a_size_is_written_as_the_language_writes_numbers() -> None:
    file = HubFile("a.gguf", 4_920_000_000, "")
    order = Order("a/b", "", (file,), "a", "Q4")
    item = Download(1, order, 0.0, State.RUNNING, 3_120_000_000)
    assert download_words.size_words(item) == "«3,12 of 4,92 GB»"
    assert download_words.short_size(112_000_000_000) == "«112 GB»"
    assert download_words.rate_words(24_600_000) == "«24,6 MB/s»"


def test_thinking_goes_round_whatever_it_is_called(theme: Theme, qtbot: QtBot) -> None:
    made = Composer(theme)
    qtbot.addWidget(made)
    chosen: list[str] = []
    made.thinking_chosen.connect(chosen.append)
    made.thinking_chosen.connect(made.set_thinking)
    for _ in range(3):
        made.next_thinking()
    assert chosen == ["on", "off", "auto"] and made.thinking_button.text() == "«Thinking: auto»"


def test_sections_of_the_list_are_translated_and_each_stands_once() -> None:
    today = date(2026, 11, 22)
    chats = [Chat(at, "a", 0.0, 1_795_000_000.0 - at * 4e6, None) for at in range(1, 40)]
    rows = arranged([*chats, *_CHATS], _FOLDERS, 3, today=today).rows
    sections = [row for row in rows if isinstance(row, str) and row != GAP]
    assert all(section.startswith("«") for section in sections)
    assert len(sections) == len(set(sections)) > 10
    assert any(isinstance(row, ArchiveRow) for row in rows)
    assert "«Oktober 2026»" in sections


def test_what_is_going_on_is_painted_whatever_it_is_called(theme: Theme, qtbot: QtBot) -> None:
    busy = compare_side._Busy(theme)
    qtbot.addWidget(busy)
    busy.resize(100, 20)
    pictures = []
    for turn in (Turn.NOT_ASKED, Turn.WAITING):
        busy.show_turn(turn)
        busy._label.hide()
        pictures.append(busy.grab().toImage())
    assert pictures[0] != pictures[1]
