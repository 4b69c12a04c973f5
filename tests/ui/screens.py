"""Every window, page, dialog, pop-over and menu of the program, filled with what people have in them.

To add one: a function with `@screen` that brings it up and answers with its widget. Names from outside
are Greek here, so that a Latin word on a screen is one of ours.
"""

# ruff: noqa: RUF001

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import TypeVar

import pytest
from PySide6.QtCore import QBuffer, QCoreApplication, QEvent, QIODevice, QSize, QTimer
from PySide6.QtGui import QImage, QScreen
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests import tinygguf
from tests.core.transfer_program import write_file
from tests.ui.fake_discover import LLAMA, FakeDiscover, opened
from tests.ui.fake_discover import offers as fake_offers
from tests.ui.fake_downloads import FakeDownloads, order
from tests.ui.program import Program
from tests.ui.test_global_shortcut import FakeDesktop

from inglenook.core import settings
from inglenook.core.attachments import Queued
from inglenook.core.chat import Attachment, Finish, Message, Statistics, Status
from inglenook.core.connections import ConnectionLog, Result
from inglenook.core.importers import Source, places
from inglenook.core.language import tr
from inglenook.core.markdown import parse
from inglenook.core.network import Network, Purpose
from inglenook.engine.hardware import Device
from inglenook.engine.probe import Probe, Sizes
from inglenook.jobs import transfer as transfer_module
from inglenook.jobs.connections import Connections
from inglenook.jobs.context import ContextUse
from inglenook.jobs.downloads import State
from inglenook.jobs.memory import MemoryPlans
from inglenook.jobs.safety import Safety
from inglenook.models import curated
from inglenook.models.adopt import Found
from inglenook.models.download import Leftover
from inglenook.models.facts import ModelFacts
from inglenook.models.fit import GB, MB
from inglenook.models.library import BUILT_IN, Installed, ModelFile, Verified
from inglenook.models.part import PartFacts
from inglenook.ui import global_shortcut, settings_dialog
from inglenook.ui.add_model_dialog import AddModelDialog
from inglenook.ui.archive_dialog import ArchiveDialog
from inglenook.ui.box_buttons import fit_buttons
from inglenook.ui.chat_list_menus import menu_of_chats, menu_of_folder, menu_of_list
from inglenook.ui.chat_list_rows import FolderRow
from inglenook.ui.connection_log import ConnectionWindow
from inglenook.ui.crash_dialog import CrashDialog, _sentence
from inglenook.ui.diagnostics_page import DiagnosticsPage
from inglenook.ui.export_dialog import ExportDialog
from inglenook.ui.folder_dialog import FolderChoice, FolderDialog
from inglenook.ui.folders_dialog import FoldersDialog
from inglenook.ui.go_online import GoOnlineDialog
from inglenook.ui.help_window import ABOUT, FIRST_STEPS, GLOSSARY, SHORTCUTS, HelpWindow
from inglenook.ui.import_dialog import ImportDialog
from inglenook.ui.link_dialog import LinkDialog
from inglenook.ui.model_card_window import ModelCardWindow
from inglenook.ui.model_settings_dialog import ModelSettingsDialog
from inglenook.ui.model_settings_form import ModelSettingsForm
from inglenook.ui.models_page import ModelsPage, Tab
from inglenook.ui.notices import Toast
from inglenook.ui.pop_over import PopOver
from inglenook.ui.prompt_library import PromptLibrary
from inglenook.ui.quick_chat import QuickChatPlace
from inglenook.ui.quiet_table import choose_row
from inglenook.ui.settings_dialog import SettingsDialog
from inglenook.ui.theme import Theme
from inglenook.ui.trash_dialog import TrashDialog
from inglenook.ui.tray import Tray

T = TypeVar("T", bound=QWidget)
Screen = Callable[["Desk"], QWidget]
SCREENS: dict[str, Screen] = {}

_QUESTION = "Τι λέει η σύμβαση για την εγγύηση και ποιος πληρώνει τη θέρμανση;"
_ANSWER = (
    "# Σύμβαση\n\nΗ εγγύηση **επιστρέφεται** σε έναν μήνα:\n\n- πρώτο\n- δεύτερο\n\n1. ένα\n2. δύο\n\n"
    "> παράθεση\n\n| α | β |\n|---|---|\n| 1 | 2 |\n\n```python\nx = 1\n```\n\nΤέλος $x^2$."
)
_THOUGHT = "Ο χρήστης ρωτά για τη σύμβαση."


def screen(build: Screen) -> Screen:
    SCREENS[build.__name__] = build
    return build


class Desk:
    """The program with a life behind it: chats, models, downloads, connections, backups."""

    def __init__(
        self,
        folder: Path,
        theme: Theme,
        qtbot: QtBot,
        monkeypatch: pytest.MonkeyPatch,
        text_size: int,
        size: tuple[int, int],
    ) -> None:
        """`size`: of the main window, in pixels."""
        self.folder, self.theme, self.qtbot = folder, theme, qtbot
        sources = [Source("LM Studio", folder / "chats.json", 30)]
        monkeypatch.setattr(places, "found", lambda: sources)
        monkeypatch.setattr(transfer_module.importers, "found", lambda: sources)
        monkeypatch.setattr(global_shortcut, "_backend", lambda parent: FakeDesktop())
        self.size = size
        monkeypatch.setattr(QScreen, "availableSize", lambda screen: QSize(*size))
        chosen = settings.Settings(appearance="light", text_size=text_size, motion="less")
        settings.save(folder / "settings.json", chosen)
        theme.apply(chosen.appearance, chosen.text_size, True)
        self.program = Program(folder, theme)
        program = self.program
        self.window = program.window
        program.models.plans = MemoryPlans(
            ModelFacts(folder / "facts.json"), ask=_probe, free=lambda: (6 * GB, 16 * GB)
        )
        self.file = self._put_models()
        program.models.refresh = lambda: None  # type: ignore[method-assign]  # the list stays as it is
        self.network = Network(ConnectionLog(program.paths.connections))
        self.connections = Connections(self.network, program.preferences)
        self.discover = FakeDiscover()
        self.downloads = FakeDownloads(folder / "models")
        self._fill_downloads()
        self._fill_log()
        self.window.connect_online(
            SimpleNamespace(
                discover=self.discover,
                downloads=self.downloads,
                connections=self.connections,
                network=self.network,
                hub=SimpleNamespace(host="huggingface.co"),
                set_token=print,
            )
        )
        self.safety = Safety(program.paths, program.preferences)
        self.window.connect_safety(self.safety)
        program.models.choose(self.file)
        self.chat_id = self._fill_chats()
        program.conversations.chats_changed.emit()
        self.window.resize(*size)
        self._tops = set(QApplication.topLevelWidgets())

    def settle(self) -> None:
        """Let layouts and what waits for the next turn of the loop happen."""
        for _ in range(3):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            QApplication.processEvents()

    def show_chat(self) -> None:
        self.window.open_chat(self.chat_id)
        transcript = self.window.view.transcript
        self.wait(lambda: len(transcript._messages.shown) == len(transcript.message_ids))
        transcript.follow()

    def wait(self, condition: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(condition)

    def opened(self, kind: type[T]) -> T:
        """The window or dialog of this kind that is open."""
        for each in [*self.window.findChildren(kind), *QApplication.topLevelWidgets()]:
            if isinstance(each, kind) and each.isVisible():
                return each
        raise LookupError(kind.__name__)

    def tidy(self) -> None:
        """Close what a screen opened over the main window."""
        for each in QApplication.topLevelWidgets():
            if each not in self._tops and each.isVisible():
                each.close()
        for dialog in self.window.findChildren(QDialog):
            dialog.close()
        for over in [*self.window.findChildren(QMenu), *self.window.findChildren(PopOver)]:
            over.hide()
        for toast in self.window.findChildren(Toast):
            toast.dismiss()
        view = self.window.view
        if view.find_bar:
            view.find_bar.close_bar()
        view.tree.editing.cancel()
        view.composer.show_draft("")
        view.composer.show_queue([])
        view.composer.set_writing(False)
        self.window.view.banner.clear()
        self.settle()

    def close(self) -> None:
        self.tidy()
        self.safety._jobs.close()
        self.network.close()
        self.program.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    # What is there ------------------------------------------------------------------------------

    def _put_models(self) -> ModelFile:
        program = self.program
        path = program.paths.models / "κάπου" / "Μικρό.gguf"
        path.parent.mkdir()
        tinygguf.build(path, "qwen2")
        program.models.refresh()
        self.wait(lambda: any(file.path == path for file in program.models.files))
        file = next(file for file in program.models.files if file.path == path)

        def row(name: str, **fields: object) -> Installed:
            known: dict[str, object] = dict(
                is_own=True,
                licence="apache-2.0",
                size=4_920_000_000,
                quantisation="Q4_K_M",
                architecture="llama",
                parameters=8_030_000_000,
                context_length=131_072,
                last_used=1_790_000_000.0,
                verified=Verified.MATCHES,
                is_published=True,
            )
            there = self.folder / f"{name}.gguf"
            of = replace(file, path=there, name=name, quantisation="Q4_K_M", size_bytes=4_920_000_000)
            usable = fields.pop("usable", True)
            return Installed(there, of if usable else None, name, name, **{**known, **fields})  # type: ignore[arg-type]

        self.rows = [
            replace(program.models.row(file) or row("Μικρό"), is_default=True),
            row("Ωμέγα Μεγάλο Γλωσσικό Μοντέλο", licence="llama3.1", verified=Verified.NO_REFERENCE),
            row("Κάππα", licence="gemma", place="Ollama", is_own=False, is_adopted=True),
            row("Λάμδα", licence="cc-by-nc-4.0", verified=Verified.DIFFERS),
            row("Σίγμα", usable=False, is_away=True, last_used=0.0),
            row("Δέλτα", usable=False, reason=tr("This is not a GGUF file."), licence=""),
            row("Θήτα", place=BUILT_IN, verified=Verified.NOT_CHECKED),
        ]
        program.models.installed = self.rows
        program.models.files = [each.file for each in self.rows if each.file]
        program.models.changed.emit()
        return file

    def _fill_downloads(self) -> None:
        put, gb = self.downloads.put, 1_000_000_000
        put(order("Άλφα", companion=gb), State.RUNNING, done=3 * gb, speed=24.6e6, seconds_left=75)
        put(order("Βήτα"), State.CHECKING, done=3 * gb)
        put(order("Γάμμα"), State.PAUSED, done=gb, sentence=tr("Paused. The part on disk is kept."))
        put(
            order("Έψιλον"),
            State.FAILED,
            done=gb,
            sentence=tr("The disk is full. New messages cannot be saved yet."),
        )
        put(order("Ζήτα"), State.WAITING)
        put(
            order("Ήτα"),
            State.DONE,
            done=4_920_000_000,
            ended=1_790_000_000.0,
            paths=(self.folder / "a.gguf",),
        )
        part = PartFacts("κάπου/αλλού", "c" * 40, "Ιώτα.gguf", "a" * 64, 4 * gb)
        self.downloads.left = [Leftover(self.folder / "a.part", gb, part)]

    def _fill_log(self) -> None:
        log = ConnectionLog(self.program.paths.connections)
        for purpose, result in zip((*Purpose, Purpose.SEARCH), Result, strict=True):
            connection = log.begin(purpose, "GET", "huggingface.co", "/api/models", 300)
            if result is not Result.OPEN:
                log.end(connection, result, received=4_800_000, status=404 if result is Result.CUT else 200)

    def _fill_chats(self) -> int:
        store = self.program.store
        house = store.folders.add("Σπίτι")
        work = store.folders.add("Δουλειά", house.id)
        picture = QImage(40, 30, QImage.Format.Format_RGB32)
        picture.fill(0x88AA66)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        picture.save(buffer, "PNG")
        files = [
            Attachment(0, "σύμβαση.txt", "text", "λόγια".encode()),
            Attachment(0, "εικόνα.png", "image", bytes(buffer.data())),
        ]  # type: ignore[call-overload]
        numbers = Statistics(3100, 2048, 212, 0.4, 9.5)

        def end(reply: Message, status: Status = Status.DONE, **more: object) -> Message:
            text = more.pop("text", _ANSWER)
            return store.finish_reply(reply.id, status, text=str(text), statistics=numbers, **more)  # type: ignore[arg-type]

        question, reply = store.ask(None, _QUESTION, model="Ωμέγα", attachments=files, folder_id=house.id)
        chat = question.chat_id
        end(reply, reasoning=_THOUGHT, finish=Finish.END)
        end(store.write_again(reply.id, model="Κάππα"), finish=Finish.LENGTH)
        end(store.ask(chat, "Δεύτερο", model="Ωμέγα")[1], Status.STOPPED)
        end(store.ask(chat, "Τρίτο", model="Ωμέγα")[1], Status.INTERRUPTED)
        error = tr("The model stopped unexpectedly.")
        end(store.ask(chat, "Τέταρτο", model="Ωμέγα")[1], Status.FAILED, error=error)
        edited = end(store.ask(chat, "Πέμπτο", model="Ωμέγα")[1], finish=Finish.END)
        store.edit_reply(edited.id, "Το δικό μου.")
        store.rename_chat(chat, "Σύμβαση")
        for title, folder in (
            ("Πρώτο", work.id),
            ("Δεύτερο με έναν αρκετά μεγάλο τίτλο", None),
            ("Τρίτο", None),
        ):
            made, answer = store.ask(None, f"{title} εγγύηση", model="Ωμέγα", folder_id=folder)
            end(answer)
            store.rename_chat(made.chat_id, title)
        store.pin_chat(made.chat_id, True)
        for title in ("Παλιό", "Αρχαίο"):
            made, answer = store.ask(None, title, model="Ωμέγα")
            end(answer)
            store.archive_chat(made.chat_id, True)
        made, answer = store.ask(None, "Σβησμένο", model="Ωμέγα")
        end(answer)
        store.delete_chat(made.chat_id)
        gone = store.folders.add("Σκουπίδια")
        store.folders.delete(gone.id)
        made, answer = store.ask(chat, "Φεύγει", model="Ωμέγα")
        end(answer)
        store.delete_message(made.id, alone=False)
        self.folders = [house, work]
        return chat


def _probe(path: Path, kv_type: str) -> Probe:
    cards = (Device("Κάρτα0", "Κάρτα Γραφικών 4070", 6 * GB, 8 * GB),)
    sizes = (Sizes(512, 12 * MB, 8 * MB), Sizes(8192, 180 * MB, 12 * MB))
    return Probe(2 * GB, 31, 131_072, sizes, cards, frozenset())


@contextmanager
def desk(
    folder: Path,
    theme: Theme,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    text_size: int = 100,
    size: tuple[int, int] = (1280, 800),
) -> Iterator[Desk]:
    made = Desk(folder, theme, qtbot, monkeypatch, text_size, size)
    try:
        yield made
    finally:
        made.close()


# Chats ------------------------------------------------------------------------------------------


@screen
def first_run(desk: Desk) -> QWidget:
    page = desk.window.first_run
    page.show_starter("Μικρό", 98_000_000)
    page.show_recommended(curated.recommended(12 * GB, 16 * GB), 12 * GB, 16 * GB, host="huggingface.co")
    page.show_found([Found(desk.folder / f"{at}.gguf", "Ollama", f"Μοντέλο {at}", GB) for at in range(3)])
    desk.window._pages.setCurrentWidget(page)
    page.banner.show_message("info", tr("This is not a GGUF file."))
    return desk.window


@screen
def first_run_without_models(desk: Desk) -> QWidget:
    page = desk.window.first_run
    page.show_no_starter()
    page.show_recommended([], GB, GB, host="huggingface.co")
    page.show_found([])
    desk.window._pages.setCurrentWidget(page)
    return desk.window


@screen
def new_chat(desk: Desk) -> QWidget:
    desk.window.new_chat()
    view = desk.window.view
    error = tr("The disk is full. New messages cannot be saved yet.")
    view.banner.show_message("error", error, [(tr("Try again"), print), (tr("Load anyway"), print)])
    return desk.window


@screen
def chat(desk: Desk) -> QWidget:
    desk.show_chat()
    view = desk.window.view
    view.meter.show_use(ContextUse(8192, 400, 2700, 512, 5))
    view.transcript.show_first_seen(view.transcript.message_ids[2])
    desk.window._toasts.show(tr('Archived "{title}"', title="Παλιό"), tr("Undo"), print, "Ctrl Z")
    return desk.window


@screen
def chat_that_is_written(desk: Desk) -> QWidget:
    desk.show_chat()
    view, composer = desk.window.view, desk.window.view.composer
    reply = view.transcript.message_ids[-1]
    last = view.transcript.message(reply)
    assert last is not None
    view.transcript.update_message(replace(last, status=Status.WRITING, text="", edited=None))
    view.transcript.show_waiting(reply, tr("Waiting for the model..."))
    view.transcript.show_prompt_progress(reply, 700, 2800)
    composer.show_draft("", (Attachment(1, "α.txt", "text", b""), Attachment(2, "β.png", "image", b"")))
    composer.set_writing(True)
    composer.show_queue([Queued(1, desk.chat_id, "Και μετά;", (Attachment(1, "γ", "text", b""),))])
    return desk.window


@screen
def chat_that_thinks(desk: Desk) -> QWidget:
    desk.show_chat()
    transcript = desk.window.view.transcript
    last = transcript.message(transcript.message_ids[-1])
    assert last is not None
    transcript.update_message(replace(last, status=Status.WRITING, text="", reasoning="", edited=None))
    transcript.stream(last.id, "", _THOUGHT * 3, 20)
    transcript.scroll_to(transcript.message_ids[0])
    desk.window.view.find()
    return desk.window


@screen
def message_that_is_edited(desk: Desk) -> QWidget:
    desk.show_chat()
    view = desk.window.view
    view.tree.edit(view.transcript.message_ids[-2])
    return desk.window


@screen
def reply_that_is_edited(desk: Desk) -> QWidget:
    desk.show_chat()
    view = desk.window.view
    view.tree.editing.cancel()
    view.tree.edit(view.transcript.message_ids[-1])
    return desk.window


@screen
def chat_settings(desk: Desk) -> QWidget:
    desk.show_chat()
    desk.window.view.settings_button.setChecked(True)
    return desk.window


@screen
def chat_that_is_not_saved(desk: Desk) -> QWidget:
    desk.window.view.settings_button.setChecked(False)
    desk.window.new_temporary_chat()
    return desk.window


@screen
def chat_window(desk: Desk) -> QWidget:
    desk.window.new_chat()
    desk.window.open_in_new_window(desk.chat_id)
    return desk.window._chat_windows[desk.chat_id]


@screen
def quick_chat(desk: Desk) -> QWidget:
    place = QuickChatPlace(desk.window, desk.theme, desk.program.conversations, desk.program.preferences)
    place.show()
    assert place._window is not None
    return place._window


@screen
def model_picker(desk: Desk) -> QWidget:
    desk.show_chat()
    view = desk.window.view
    view.picker.open()
    return desk.window


@screen
def what_the_model_sees(desk: Desk) -> QWidget:
    desk.show_chat()
    view = desk.window.view
    view.meter.show_use(ContextUse(8192, 400, 7100, 512, 5))
    view.meter.open()
    return desk.window


@screen
def command_palette(desk: Desk) -> QWidget:
    desk.show_chat()
    desk.window.show_palette()
    return desk.window


@screen
def search(desk: Desk) -> QWidget:
    chats = desk.window.chats
    chats.search_messages("εγγύηση")
    search, page = chats._search, chats._search_page
    assert search is not None and page is not None
    desk.wait(lambda: not search.is_busy and search.is_counted and bool(page.transcript.message_ids))
    return desk.window


@screen
def search_without_words(desk: Desk) -> QWidget:
    desk.window.chats.search_messages("")
    return desk.window


@screen
def compare(desk: Desk) -> QWidget:
    desk.window.chats.compare(desk.chat_id)
    return desk.window


# Models -----------------------------------------------------------------------------------------


def _models(desk: Desk, tab: Tab) -> ModelsPage:
    desk.window.show_models()
    place = desk.window._models_place
    assert place is not None and place.page is not None
    place.page.show_tab(tab)
    return place.page


@screen
def discover(desk: Desk) -> QWidget:
    _models(desk, Tab.DISCOVER)
    desk.discover.tell(is_online=True, as_of=1_790_000_000.0)
    offers = tuple(replace(each, quality=tr(each.quality)) for each in fake_offers())
    desk.discover.show(opened(LLAMA, offers=offers))
    return desk.window


@screen
def discover_offline(desk: Desk) -> QWidget:
    _models(desk, Tab.DISCOVER)
    desk.discover.tell(
        is_online=False, hits=[], sentence=tr("The disk is full. New messages cannot be saved yet.")
    )
    return desk.window


@screen
def downloads(desk: Desk) -> QWidget:
    _models(desk, Tab.DOWNLOADS)
    return desk.window


@screen
def installed(desk: Desk) -> QWidget:
    table = _models(desk, Tab.INSTALLED).installed._list
    desk.program.models.copying.emit(desk.folder / "Νέο.gguf", 0.43)
    desk.settle()
    choose_row(table, 1)
    return desk.window


def _is_planned(form: ModelSettingsForm) -> bool:
    return form.plan is not None and not form._planning and not form._pause.isActive()


@screen
def inspector(desk: Desk) -> QWidget:
    page = _models(desk, Tab.INSTALLED)
    place = desk.window._models_place
    assert place is not None
    place._inspect(desk.file)
    inspector = page._inspector
    desk.wait(lambda: _is_planned(inspector.form) and inspector.facts.sentence.isHidden())
    return desk.window


@screen
def model_settings(desk: Desk) -> QWidget:
    page = _models(desk, Tab.INSTALLED)
    page.hide_inspector()
    models, settings = desk.program.models, desk.program.preferences.settings
    dialog = ModelSettingsDialog(desk.file, models, settings, desk.theme, desk.window)
    dialog.show()
    desk.wait(lambda: _is_planned(dialog.form))
    return dialog


@screen
def adding_a_model(desk: Desk) -> QWidget:
    dialog = AddModelDialog([Path("/κάπου/Ένα.gguf")], print, desk.window)
    dialog.show()
    return dialog


@screen
def folders_of_models(desk: Desk) -> QWidget:
    dialog = FoldersDialog(desk.program.models, desk.theme, desk.window)
    dialog.show()
    return dialog


@screen
def model_card(desk: Desk) -> QWidget:
    window = ModelCardWindow(desk.theme, "Ωμέγα", parse("# Κάρτα\n\nΛόγια."), desk.window)
    window.show()
    return window


def _go_online(desk: Desk, purpose: Purpose, what: str = "") -> QWidget:
    dialog = GoOnlineDialog(
        desk.network, desk.program.preferences, purpose, "huggingface.co", desk.window, print, what
    )
    dialog.show()
    return dialog


@screen
def going_online_to_search(desk: Desk) -> QWidget:
    return _go_online(desk, Purpose.SEARCH)


@screen
def going_online_to_download(desk: Desk) -> QWidget:
    return _go_online(desk, Purpose.DOWNLOAD, "Ωμέγα")


@screen
def link(desk: Desk) -> QWidget:
    dialog = LinkDialog(desk.window, "https://παράδειγμα.gr/σελίδα", lambda url: None)
    dialog.show()
    return dialog


# Chats in order, in and out ---------------------------------------------------------------------


@screen
def trash(desk: Desk) -> QWidget:
    desk.window.chats.show_trash()
    dialog = desk.opened(TrashDialog)
    desk.wait(lambda: dialog.model.rowCount() > 2)
    return dialog


@screen
def archive(desk: Desk) -> QWidget:
    desk.window.chats.ordering.show_archive()
    return desk.opened(ArchiveDialog)


@screen
def folder_settings(desk: Desk) -> QWidget:
    dialog = FolderDialog(desk.folders[0], desk.program.models.files, desk.theme, desk.window)
    dialog.show()
    return dialog


@screen
def choosing_a_folder(desk: Desk) -> QWidget:
    dialog = FolderChoice("Σύμβαση", desk.folders, set(), desk.theme, desk.window)
    dialog.show()
    return dialog


@screen
def prompt_library(desk: Desk) -> QWidget:
    dialog = PromptLibrary(desk.theme, desk.window._prompts, desk.window)
    dialog.show()
    return dialog


@screen
def exporting(desk: Desk) -> QWidget:
    desk.window.transfer.export([desk.chat_id])
    return desk.opened(ExportDialog)


@screen
def importing(desk: Desk) -> QWidget:
    desk.window.transfer.import_chats()
    dialog = desk.opened(ImportDialog)
    desk.wait(lambda: any(each.isVisible() for each in dialog.choose.findChildren(QPushButton)))
    return dialog


@screen
def looking_at_an_import(desk: Desk) -> QWidget:
    file = desk.folder / "import.json"
    write_file(file, 4)
    desk.window.transfer.import_chats(file)
    dialog = desk.opened(ImportDialog)
    desk.wait(lambda: dialog.look.isVisible())
    return dialog


# The program itself -----------------------------------------------------------------------------


def _settings(category: str) -> Screen:
    def build(desk: Desk) -> QWidget:
        desk.window.show_settings(category)
        dialog = desk.opened(SettingsDialog)
        wide, high = desk.theme.px(880), desk.theme.px(620)
        dialog.resize(min(wide, round(desk.size[0] * 0.9)), min(high, round(desk.size[1] * 0.9)))
        if category == "Backups":
            desk.safety.refresh()
            desk.wait(lambda: desk.safety.is_known)
        if category == "Diagnostics":
            page = dialog.findChild(DiagnosticsPage)
            desk.wait(lambda: tr("Versions") in [label.text() for label in page.findChildren(QLabel)])
        if category == "Language":
            note = tr("Inglenook speaks {language} when it starts again.", language="العربية")
            dialog.show_note("language", note, tr("Start again"))
        return dialog

    return build


for _category in settings_dialog._CATEGORIES:
    SCREENS[f"settings_{_category.casefold().replace(' ', '_')}"] = _settings(_category)


@screen
def connection_log(desk: Desk) -> QWidget:
    window = ConnectionWindow(desk.theme, desk.window)
    window.view.rows.show_connections(desk.connections.entries())
    window.show()
    return window


def _help(page: str) -> Screen:
    def build(desk: Desk) -> QWidget:
        desk.window.show_help(page)
        return desk.opened(HelpWindow)

    return build


for _page in (FIRST_STEPS, GLOSSARY, SHORTCUTS, ABOUT):
    SCREENS[f"help_{_page}"] = _help(_page)


@screen
def crash(desk: Desk) -> QWidget:
    dialog = CrashDialog(_sentence(True), "Traceback", desk.window)
    dialog.show()
    return dialog


def _question(show: Callable[[Desk], object]) -> Screen:
    def build(desk: Desk) -> QWidget:
        """Of a box that waits in a loop of its own, one like it."""
        seen: list[QMessageBox] = []

        def look() -> None:
            box = desk.opened(QMessageBox)
            copy = QMessageBox(desk.window)
            copy.setTextFormat(box.textFormat())
            copy.setText(box.text())
            copy.setInformativeText(box.informativeText())
            for button in box.buttons():
                copy.addButton(button.text(), box.buttonRole(button))
            fit_buttons(copy)
            seen.append(copy)
            box.reject()

        QTimer.singleShot(0, look)
        show(desk)
        seen[0].show()
        return seen[0]

    return build


def _leave(desk: Desk) -> None:
    desk.window._leaving._ask(
        tr("A reply is still being written"),
        tr("What is written so far is saved either way."),
        tr("Stop and quit"),
        tr("Quit when it is done"),
    )


SCREENS["question_when_leaving"] = _question(_leave)


@screen
def emptying_the_trash(desk: Desk) -> QWidget:
    dialog = trash(desk)
    assert isinstance(dialog, TrashDialog)
    dialog.empty.click()
    return desk.opened(QMessageBox)


# Menus ------------------------------------------------------------------------------------------


def _menu(of: Callable[[Desk], QMenu]) -> Screen:
    def build(desk: Desk) -> QWidget:
        desk.show_chat()
        menu = of(desk)
        menu.aboutToShow.emit()
        menu.popup(desk.window.mapToGlobal(desk.window.rect().center()))
        return menu

    return build


_MENUS: dict[str, Callable[[Desk], QMenu]] = {
    "menu": lambda desk: desk.window.sidebar.menu_button.menu(),
    "menu_of_chat": lambda desk: desk.window.view.header._menu_button.menu(),
    "menu_of_a_row": lambda desk: menu_of_chats(
        desk.window.sidebar.list, desk.theme, desk.program.store.chats()[:1]
    ),
    "menu_of_rows": lambda desk: menu_of_chats(
        desk.window.sidebar.list, desk.theme, desk.program.store.chats()[:2]
    ),
    "menu_of_a_folder": lambda desk: menu_of_folder(
        desk.window.sidebar.list, desk.theme, FolderRow(desk.folders[0], 0, 3, True)
    ),
    "menu_of_the_list": lambda desk: menu_of_list(desk.window.sidebar.list, desk.theme),
    "menu_of_a_message": lambda desk: desk.window.view.transcript.make_context_menu(
        desk.window.view.transcript.viewport().rect().center()
    ),
}
SCREENS |= {name: _menu(of) for name, of in _MENUS.items()}


@screen
def menu_of_the_tray(desk: Desk) -> QWidget:
    tray = Tray(desk.window, desk.program.conversations, desk.program.preferences)
    menu = tray._make_menu()
    tray._fill()
    menu.popup(desk.window.mapToGlobal(desk.window.rect().center()))
    return menu
