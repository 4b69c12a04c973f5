"""One chat on screen: header, banner, transcript, composer. Main window and chat windows use it alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from inglenook.core.attachments import Queued
from inglenook.core.chat import Role, Status, is_in_memory
from inglenook.core.errors import SaveError, UserError
from inglenook.core.language import tr
from inglenook.core.prompts import Prompts
from inglenook.jobs.background import Background
from inglenook.jobs.conversations import Conversations
from inglenook.jobs.generation import ModelState, Phase
from inglenook.jobs.models import Models
from inglenook.jobs.preferences import Preferences
from inglenook.ui.composer import Composer, local_files
from inglenook.ui.context_meter import ContextMeter
from inglenook.ui.header import Header
from inglenook.ui.model_picker import ModelPicker
from inglenook.ui.not_saved import NotSaved
from inglenook.ui.notices import Banner
from inglenook.ui.reply_announcer import ReplyAnnouncer
from inglenook.ui.theme import Theme
from inglenook.ui.transcript import Transcript
from inglenook.ui.transcript_pages import TranscriptPages
from inglenook.ui.tree_actions import TreeActions

if TYPE_CHECKING:
    from inglenook.jobs.replies import ReplyUpdate
    from inglenook.models.library import ModelFile
    from inglenook.ui.chat_settings_panel import ChatSettingsPanel
    from inglenook.ui.find_bar import FindBar

_BESIDE = 600  # design pixels that the settings of a chat need to stand beside it
_MODEL, _SAVING = "model", "saving"  # what a banner is about, and goes away with


class ChatView(QWidget):
    """Shows a chat, or the empty page of one that has not begun. GUI thread."""

    chat_opened = Signal(object)  # chat id, or None for a new chat
    new_window_wanted = Signal(int)
    delete_wanted = Signal(int)
    sidebar_wanted = Signal()
    chat_wanted = Signal(int)  # another one, such as a copy of this
    compare_wanted = Signal(int)  # a reply beside one of another model
    deleted = Signal(object)  # Deletion: of messages, to be offered for Undo
    models_given = Signal(object)  # list[Path]: model files that were dropped here
    notice = Signal(str)  # for a toast

    def __init__(
        self,
        theme: Theme,
        conversations: Conversations,
        models: Models,
        preferences: Preferences,
        prompts: Prompts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._prompts = prompts
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.chat_id: int | None = None
        self._is_small = False
        self._folder_id: int | None = None
        self._theme = theme
        self._conversations = conversations
        self._models = models
        self._preferences = preferences

        self.picker = ModelPicker(theme, self)
        self.meter = ContextMeter(theme, self)
        self.not_saved = NotSaved(theme, self)
        self.settings_button = QToolButton(self)
        self.settings_button.setAccessibleName(tr("Chat settings"))
        self.settings_button.setToolTip(tr("Chat settings"))
        self.settings_button.setCheckable(True)
        self._background: Background | None = None
        self._database: Path | None = None
        self.find_bar: FindBar | None = None  # once it was opened
        self.settings_panel: ChatSettingsPanel | None = None  # once it was opened
        right = [self.not_saved, self.meter, self.picker, self.settings_button]
        self.header = Header(theme, right, self)
        self.banner = Banner(theme, self)
        self.transcript = Transcript(theme, self)
        self.composer = Composer(theme, self)
        self._history = TranscriptPages(self.transcript, conversations)
        self.tree = TreeActions(theme, conversations, models, self.transcript, self.composer, self.attempt)
        self._announcer = ReplyAnnouncer(self)
        self._empty = _EmptyChat(theme, self)
        # What lies on the pages is in here: a stack shows assistive technology its pages only.
        self.stage = QWidget(self)
        self.pages = QStackedWidget(self.stage)
        self.pages.addWidget(self._empty)
        self.pages.addWidget(self.transcript)
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()
        self._make_actions()
        self.apply_settings()
        self._show_models()
        self._on_model_changed(conversations.model_state)
        if conversations.saving_problem:
            self._on_saving_failed(conversations.saving_problem)

    # Which chat -----------------------------------------------------------

    def show_chat(self, chat_id: int | None, folder_id: int | None = None) -> None:
        """Show this chat at its newest message; None shows the page of a new one in this folder."""
        # What is typed belongs to the chat that is left.
        self.tree.editing.cancel()
        self.composer.flush_draft()
        self.header.finish_renaming()
        self.chat_id = chat_id
        self._folder_id = folder_id  # of a chat that has not begun
        self._show_title()
        self._show_branch()
        self.composer.show_draft(*self._conversations.draft(chat_id))
        self._show_queue()
        self._show_settings()
        self._show_writing()
        if self.find_bar:
            self.find_bar.show_chat(chat_id)
        self.chat_opened.emit(chat_id)

    def use_background(self, background: Background, database: Path) -> None:
        """Read files, decode pictures, draw formulas, and find words in this database, on this pool."""
        self._background, self._database = background, database
        self.composer.background = background
        self.transcript.use_background(background)

    def find(self) -> None:
        """The bar that finds words in this chat."""
        if self.find_bar is None and self._background and self._database:
            from inglenook.jobs.search import FindInChat
            from inglenook.ui.find_bar import FindBar

            find = FindInChat(self._database, self._conversations, self._background, self)
            self.find_bar = FindBar(self._theme, find, self.transcript, self)
            self.find_bar.closed.connect(self.focus_composer)
            self._column.insertWidget(self._column.indexOf(self.stage), self.find_bar)
        if self.find_bar and self.pages.currentWidget() is self.transcript:
            self.find_bar.open(self.chat_id)

    def focus_composer(self) -> None:
        self.composer.focus_text()

    def give_picker_away(self) -> ModelPicker:
        """Do without the header, for a small window that has a bar of its own with this picker in it."""
        self._is_small = True
        self.header.hide()
        self._dress()
        return self.picker

    def keep_draft(self) -> None:
        """Store what stands in the composer now; called before the view goes away."""
        self.composer.flush_draft()

    # Layout ---------------------------------------------------------------

    def _lay_out(self) -> None:
        self._composer_row = QHBoxLayout()
        self._composer_row.addStretch(1)
        self._composer_row.addWidget(self.composer, 1000)
        self._composer_row.addStretch(1)
        stage = QVBoxLayout(self.stage)
        stage.setContentsMargins(0, 0, 0, 0)
        stage.addWidget(self.pages)
        self._beside = QHBoxLayout(self)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.setSpacing(0)
        self._chat = QWidget(self)
        column = self._column = QVBoxLayout(self._chat)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._beside.addWidget(self._chat, 1)
        column.addWidget(self.header)
        column.addWidget(self.banner)
        column.addWidget(self.stage, 1)
        column.addLayout(self._composer_row)
        self._theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        beside, below = (12, 8) if self._is_small else (16, 16)
        self._composer_row.setContentsMargins(beside, 0, beside, below)
        self.composer.setMaximumWidth(self._theme.px(712))
        self.settings_button.setIcon(self._theme.icon("sliders", "text-2"))
        self.settings_button.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.composer.attach(local_files(event.mimeData()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_header()

    def _fit_header(self) -> None:
        """Leave words out where the panel or a small window takes the room of the title."""
        if self._is_small:
            return
        is_open = self.settings_panel is not None and not self.settings_panel.isHidden()
        if self.settings_panel:
            # Side by side where both have room, else the panel alone.
            alone = is_open and self.width() < self._theme.px(_BESIDE)
            self.settings_panel.fill_width(alone)
            self._chat.setHidden(alone)
        panel = self.settings_panel.minimumWidth() if self.settings_panel and is_open else 0
        width = (self.width() - panel) / self._theme.scale
        narrow = width < 560
        self.not_saved.set_compact(width < 760)
        self.settings_button.setHidden(narrow and not is_open)  # it is in the chat menu too
        self.picker.set_compact(narrow)
        self.meter.set_compact(narrow)

    def _connect(self) -> None:
        header, transcript, composer, picker = self.header, self.transcript, self.composer, self.picker
        header.renamed.connect(self._rename)
        header.left.connect(self.focus_composer)
        header.new_window_wanted.connect(lambda: self.new_window_wanted.emit(self.chat_id))
        header.delete_wanted.connect(lambda: self.delete_wanted.emit(self.chat_id))
        header.sidebar_wanted.connect(self.sidebar_wanted)
        transcript.continue_wanted.connect(self._continue)
        self.tree.deleted.connect(self.deleted)
        self.tree.chat_wanted.connect(self.chat_wanted)
        self.tree.compare_wanted.connect(self.compare_wanted)
        transcript.link_wanted.connect(self._open_link)
        transcript.copied.connect(self.notice)
        composer.submitted.connect(self._send)
        composer.queue_wanted.connect(self._queue)
        composer.queued_edit_wanted.connect(self._edit_queued)
        composer.queued_remove_wanted.connect(self._remove_queued)
        composer.send_queued_wanted.connect(self._send_queued)
        composer.thinking_chosen.connect(self._choose_thinking)
        self.settings_button.toggled.connect(self._show_panel)
        self.not_saved.keep_wanted.connect(self._keep_chat)
        composer.stop_wanted.connect(self.stop)
        composer.draft_changed.connect(self._on_draft_changed)
        composer.models_given.connect(self.models_given)
        picker.opened.connect(self._models.refresh)
        picker.model_chosen.connect(self._choose_model)
        picker.open_file_wanted.connect(lambda: self.open_model_file())
        picker.unload_wanted.connect(self._conversations.unload)
        picker.cancel_wanted.connect(self._conversations.cancel_load)
        picker.settings_wanted.connect(self._show_model_settings)
        picker.fits_wanted.connect(self._models.check_fits)
        conversations = self._conversations
        conversations.messages_added.connect(self._on_messages_added)
        conversations.branch_changed.connect(self._on_branch_changed)
        conversations.replies_changed.connect(self._on_replies_changed)
        conversations.chats_changed.connect(self._show_title)
        conversations.state_changed.connect(self._on_state_changed)
        conversations.settings_changed.connect(self._on_settings_changed)
        conversations.queue_changed.connect(self._on_queue_changed)
        conversations.model_changed.connect(self._on_model_changed)
        conversations.saving_failed.connect(self._on_saving_failed)
        conversations.saving_recovered.connect(self._on_saving_recovered)
        self._models.changed.connect(self._show_models)
        self._models.fits_changed.connect(self._show_fits)
        self._preferences.changed.connect(self.apply_settings)

    def _make_actions(self) -> None:
        """The shortcuts of a chat. They belong to the window, wherever its focus is."""

        def action(text: str, keys: str, do: Callable[[], object]) -> QAction:
            made = QAction(text, self)
            made.setShortcut(QKeySequence(keys))
            made.triggered.connect(lambda: do())
            return made

        self._stop_action = action(tr("Stop the reply"), "Esc", self._escape)
        of_reply = self.reply_actions = [
            action(tr("Copy the last reply"), "Ctrl+Shift+C", self._copy_last_reply),
            action(tr("Copy the last code block"), "Ctrl+Alt+C", self.transcript.copy_last_code),
            action(tr("Write the last reply again"), "Ctrl+R", self._write_last_again),
        ]
        self.find_action = action(tr("Find in this chat"), "Ctrl+F", self.find)
        self.settings_action = action(tr("Chat settings"), "", self.settings_button.toggle)
        # Its key, Ctrl+Enter, is the transcript's: in the message field it may send.
        self.header.add_actions(
            [
                *of_reply,
                self.settings_action,
                action(tr("Continue the last reply"), "", self.transcript.continue_last),
            ]
        )
        self.chat_actions = [
            *of_reply,
            self.find_action,
            action(tr("Go to the message field"), "Ctrl+L", self.focus_composer),
            action(tr("Choose the model"), "Ctrl+Shift+M", self.picker.open),
            action(tr("What the model sees"), "Ctrl+I", self.meter.open),
            self._stop_action,
            *self.tree.actions,
            self.composer.attach_action,
            self.composer.thinking_action,
        ]

    def apply_settings(self) -> None:
        settings = self._preferences.settings
        self.composer.set_send_with(settings.send_with)
        self._announcer.is_wanted = settings.announce
        self._show_thinking()
        self.transcript.set_show_statistics(settings.show_statistics)

    # What the person does -------------------------------------------------

    def _send(self, text: str) -> None:
        if self.tree.take(text):
            return

        def send() -> None:
            chat_id = self._conversations.send(
                self.chat_id, text, self.composer.attachments, folder_id=self._folder_id
            )
            self.composer.clear()
            if self.chat_id is None:
                self.show_chat(chat_id)
            self.transcript.follow()

        self.attempt(send)

    def _queue(self, text: str) -> None:
        if self.tree.take(text):
            return

        def queue() -> None:
            assert self.chat_id is not None
            self._conversations.queue(self.chat_id, text, self.composer.attachments)
            self.composer.clear()

        self.attempt(queue)

    def _edit_queued(self, queued: Queued) -> None:
        # First into the draft, then out of the queue: whatever happens between, it is there.
        self.composer.take_back(queued)
        self._remove_queued(queued)

    def _remove_queued(self, queued: Queued) -> None:
        self.attempt(lambda: self._conversations.unqueue(queued))

    def _send_queued(self) -> None:
        if self.chat_id is not None and not self._conversations.is_writing(self.chat_id):
            chat_id = self.chat_id
            self.attempt(lambda: self._conversations.send_queued(chat_id))

    def _choose_thinking(self, thinking: str) -> None:
        own = self._conversations.chat_settings(self.chat_id)
        wanted = replace(own, thinking=thinking)
        self.attempt(lambda: self._conversations.set_chat_settings(self.chat_id, wanted))

    def _keep_chat(self) -> None:
        def keep() -> None:
            assert self.chat_id is not None
            self.composer.flush_draft()
            # Shown before the old one goes: nothing may ask for a chat that is gone.
            kept = self._conversations.keep_temporary(self.chat_id, self.show_chat)
            self.notice.emit(tr("This chat is saved now."))
            assert self.chat_id == kept

        self.attempt(keep)

    def _show_panel(self, shown: bool) -> None:
        if self.settings_panel is None:
            from inglenook.ui.chat_settings_panel import ChatSettingsPanel

            panel = ChatSettingsPanel(self._theme, self._conversations, self._preferences, self._prompts)
            panel.close_wanted.connect(lambda: self.settings_button.setChecked(False))
            panel.failed.connect(self._on_saving_failed)
            self._beside.addWidget(panel)
            self.settings_panel = panel
            self._show_settings()
        self.settings_panel.setVisible(shown)
        self._fit_header()
        if not shown:
            self.focus_composer()
        elif self._chat.isHidden():
            self.settings_panel.close_button.setFocus()

    def stop(self) -> None:
        if self.chat_id is not None:
            self._conversations.stop(self.chat_id)

    def _continue(self, reply_id: int) -> None:
        if not self._conversations.is_writing(self.chat_id):
            self.attempt(lambda: self._conversations.continue_reply(reply_id))

    def _write_last_again(self) -> None:
        reply_id = self._last_reply()
        if reply_id is not None:
            self.attempt(lambda: self._conversations.write_again(reply_id))

    def _escape(self) -> None:
        """What lies over the chat closes first."""
        if self.find_bar and not self.find_bar.isHidden():
            self.find_bar.close_bar()
        else:
            self.stop()

    def _copy_last_reply(self) -> None:
        reply_id = self._last_reply()
        if reply_id is not None:
            self.transcript.copy_message(reply_id)

    def _last_reply(self) -> int | None:
        if self.chat_id is None:
            return None
        newest = self._conversations.branch(self.chat_id, limit=2)
        return next((m.id for m in reversed(newest) if m.role is Role.ASSISTANT), None)

    def _rename(self, title: str) -> None:
        if self.chat_id is not None:
            chat_id = self.chat_id
            self.attempt(lambda: self._conversations.rename(chat_id, title))

    def _open_link(self, url: str) -> None:
        from inglenook.ui.link_dialog import confirm_and_open

        confirm_and_open(self, url)

    def _choose_model(self, file: ModelFile) -> None:
        self.banner.clear()
        self.attempt(lambda: self._models.choose(file))
        self.focus_composer()

    def _show_model_settings(self, file: ModelFile) -> None:
        from inglenook.ui.model_settings_dialog import ModelSettingsDialog

        dialog = ModelSettingsDialog(file, self._models, self._preferences.settings, self._theme, self)
        dialog.applied.connect(self._on_model_settings_applied)
        dialog.open()

    def _on_model_settings_applied(self, file: ModelFile) -> None:
        """Load it as it is wanted now, where it is the one that answers."""
        if self._models.current and file.path == self._models.current.path:
            self.banner.clear()
            self._conversations.reload()

    def open_model_file(self, banner: Banner | None = None) -> None:
        """Ask for a GGUF file anywhere on this computer and use it where it lies."""
        kinds = f"{tr('Models')} (*.gguf);;{tr('All files')} (*)"
        path, _ = QFileDialog.getOpenFileName(self, tr("Open a GGUF file"), "", kinds)
        if path:
            self.use_model_file(path, banner)

    def use_model_file(self, path: str, banner: Banner | None = None) -> None:
        """Use this file; `banner` (this view's own, if none is given) says why it cannot be used."""
        banner = banner or self.banner

        def on_failure(error: Exception) -> None:
            if not isinstance(error, UserError):
                raise error
            if isValid(banner):  # the window may have been closed meanwhile
                banner.show_message("error", str(error))

        banner.clear()
        self._models.open_file(Path(path), on_failure)

    def _on_draft_changed(self, text: str) -> None:
        if self.tree.editing.is_active:
            return  # an old message, not the draft
        if text and self._preferences.settings.model:
            self._conversations.warm()
        files = self.composer.attachments
        self.attempt(lambda: self._conversations.set_draft(self.chat_id, text, files))

    def attempt(self, act: Callable[[], object]) -> bool:
        """Do it, or say in the banner why not; whether it was done."""
        try:
            act()
        except SaveError as error:
            self._on_saving_failed(str(error))
            return False
        except UserError as error:
            self.banner.show_message("error", str(error))
            return False
        if not self._conversations.saving_problem:
            self._on_saving_recovered()
        return True

    # What is shown --------------------------------------------------------

    def _show_title(self) -> None:
        title = ""
        if self.chat_id is not None:
            try:
                title = self._conversations.store_for(self.chat_id).chat(self.chat_id).title
            except LookupError:  # removed for good, or kept after all, in another window
                self.tree.editing.cancel()
                self.composer.show_draft("")  # there is nothing any more that it could be kept with
                self.show_chat(None)
                return
        self.header.show_title(title, has_chat=self.chat_id is not None)

    def _show_branch(self) -> None:
        # First the page, then what is on it: a hidden transcript has no size to lay it out in.
        self.pages.setCurrentWidget(self.transcript)
        if not self._history.show(self.chat_id):
            self.pages.setCurrentWidget(self._empty)
        self._show_context()

    def _show_context(self) -> None:
        use = None if self.chat_id is None else self._conversations.context(self.chat_id)
        self.meter.show_use(use)
        self.transcript.show_first_seen(use.first_seen if use else None)

    def _show_writing(self) -> None:
        writing = self._conversations.is_writing(self.chat_id)
        self.composer.set_writing(writing)
        # Else Esc would be taken from whatever closes with it.
        self._stop_action.setEnabled(writing)

    def _show_queue(self) -> None:
        self.composer.show_queue(self._conversations.queued(self.chat_id))

    def _on_queue_changed(self, chat_id: int) -> None:
        if chat_id == self.chat_id:
            self._show_queue()

    def _show_settings(self) -> None:
        saved = self.chat_id is None or not is_in_memory(self.chat_id)
        self.not_saved.setVisible(not saved)
        self._empty.show_saved(saved)
        self._show_thinking()
        if self.settings_panel:
            self.settings_panel.show_chat(self.chat_id, self._folder_id)

    def _show_thinking(self) -> None:
        self.composer.set_thinking(self._conversations.effective(self.chat_id, self._folder_id).thinking)

    def _on_settings_changed(self, chat_id: int | None) -> None:
        if chat_id == self.chat_id:
            self._show_thinking()

    def _show_fits(self) -> None:
        self.picker.show_fits(self._models.fits)

    def _show_models(self) -> None:
        self.picker.show_models(self._models.files, self._models.unusable)
        self.picker.set_current(self._models.current)
        chosen = self._models.current is not None
        self.composer.set_ready(chosen, "" if chosen else tr("Choose a model to begin"))
        self._show_context()  # how much there is room for depends on the model

    # What happened --------------------------------------------------------

    def _on_messages_added(self, chat_id: int) -> None:
        if chat_id != self.chat_id:
            return
        self._history.add_newest()
        self.pages.setCurrentWidget(self.transcript)

    def _on_branch_changed(self, chat_id: int) -> None:
        if chat_id == self.chat_id:
            shown = self._history.refresh()
            self.pages.setCurrentWidget(self.transcript if shown else self._empty)
            self._show_context()

    def _on_state_changed(self, chat_id: int) -> None:
        if chat_id == self.chat_id:
            self._show_writing()

    def _on_replies_changed(self, updates: list[ReplyUpdate]) -> None:
        mine = [update for update in updates if update.chat_id == self.chat_id]
        for update in mine:
            self._show_update(update)
        if mine:
            self._show_context()

    def _show_update(self, update: ReplyUpdate) -> None:
        transcript = self.transcript
        if update.waiting:
            transcript.show_waiting(update.reply_id, update.waiting)
        if update.reading:
            transcript.show_prompt_progress(update.reply_id, *update.reading)
        if update.text or update.reasoning:
            transcript.stream(update.reply_id, update.text, update.reasoning, update.tokens)
        if update.ended:
            transcript.update_message(update.ended)
            self._show_writing()
            if update.ended.status is not Status.FAILED:
                self._focus_composer_if_idle()
        self._announcer.hear(update, transcript.message_text(update.reply_id))

    def _focus_composer_if_idle(self) -> None:
        """Give the caret back to the composer when nothing else holds the focus."""
        window = self.window()
        if window.isActiveWindow() and window.focusWidget() is None:
            self.focus_composer()

    def _on_model_changed(self, state: ModelState) -> None:
        self.picker.set_state(state.phase, state.fraction if state.phase is Phase.LOADING else None)
        if state.phase is Phase.FAILED:
            actions = [(tr("Try again"), self._load_again)] if state.path else []
            if state.can_force:
                actions = [(tr("Load anyway"), self._load_anyway)]
            self.banner.show_message("error", state.sentence, actions, about=_MODEL)
            return
        self.banner.settle(_MODEL)
        if state.loaded and state.loaded.template_note:
            self.banner.show_message("warn", state.loaded.template_note, about=_MODEL)

    def _load_again(self) -> None:
        self.banner.clear()
        if self._models.current:
            self._choose_model(self._models.current)

    def _load_anyway(self) -> None:
        self.banner.clear()
        self._models.load_anyway()

    def _on_saving_failed(self, sentence: str) -> None:
        self.banner.show_message("error", sentence, about=_SAVING)

    def _on_saving_recovered(self) -> None:
        self.banner.settle(_SAVING)


class _EmptyChat(QWidget):
    """What a new chat shows before its first message."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._picture = QLabel(self)
        self._title = QLabel(tr("A new chat"), self)
        self._text = QLabel(self)
        self._text.setProperty("kind", "secondary")
        column = QVBoxLayout(self)
        column.addStretch(1)
        for label in (self._picture, self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(label is self._text)
            column.addWidget(label)
        column.addStretch(1)
        self.show_saved(True)
        theme.changed.connect(self._dress)
        self._dress()

    def show_saved(self, saved: bool) -> None:
        """Whether what is written here is kept, or gone with the chat."""
        self._text.setText(
            tr("What you write here stays on this computer.")
            if saved
            else tr("What you write here is not saved. It is gone when you close this chat.")
        )

    def _dress(self) -> None:
        self._picture.setPixmap(self._theme.pixmap("flame", "text-3", 32))
        self._title.setFont(self._theme.font("read-h"))
