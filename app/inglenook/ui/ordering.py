"""Does what the list of chats asks for: pins, moves, archives, deletes, each with its way back."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from inglenook.core.chat import Folder
from inglenook.core.language import mark, tr, tr_n
from inglenook.core.text import one_line
from inglenook.jobs.conversations import Conversations
from inglenook.jobs.models import Models
from inglenook.jobs.undo import Step, UndoStack
from inglenook.ui.chat_list import ChatList
from inglenook.ui.chat_list_model import chats_in_words, shown_name, shown_title
from inglenook.ui.hint_button import shortcut_hint
from inglenook.ui.notices import Toasts
from inglenook.ui.theme import Theme

if TYPE_CHECKING:  # dialogs are imported when they are wanted
    from inglenook.ui.archive_dialog import ArchiveDialog

NEW_FOLDER = mark("New folder")
Attempt = Callable[[Callable[[], object]], bool]


class Ordering(QObject):
    """Stands between a chat list and the chats. GUI thread."""

    chats_gone = Signal(object)  # list[int]: deleted just now; no window should show them any more
    open_wanted = Signal(int)  # a chat: it is back, or was chosen in the archive

    def __init__(
        self,
        chats: ChatList,
        conversations: Conversations,
        models: Models,
        undo: UndoStack,
        toasts: Toasts,
        attempt: Attempt,
        theme: Theme,
        window: QWidget,
    ) -> None:
        """`attempt` does something that may raise UserError, tells the person, and answers whether it
        was done; `window` is what dialogs belong to."""
        super().__init__(window)
        self._list = chats
        self._conversations = conversations
        self._models = models
        self._undo = undo
        self._toasts = toasts
        self._attempt = attempt
        self._theme = theme
        self._window = window
        self._archive: ArchiveDialog | None = None
        chats.chat_deleted.connect(lambda chat_id: self.delete([chat_id]))
        chats.chats_deleted.connect(self.delete)
        chats.pin_wanted.connect(self.pin)
        chats.archive_wanted.connect(self.archive)
        chats.move_wanted.connect(self.move)
        chats.choose_folder_wanted.connect(self.choose_folder)
        chats.new_folder_wanted.connect(self.add_folder)
        chats.folder_renamed.connect(self._rename_folder)
        chats.folder_settings_wanted.connect(self.show_folder_settings)
        chats.folder_deleted.connect(self.delete_folder)
        chats.archive_opened.connect(self.show_archive)

    # Chats ----------------------------------------------------------------

    def pin(self, chat_ids: Sequence[int], pinned: bool) -> None:
        """Keep these at the top of the list, or no longer."""
        self._attempt(lambda: self._conversations.pin(chat_ids, pinned))

    def archive(self, chat_ids: Sequence[int], archived: bool) -> None:
        """Put these away, or bring them back into the list, with Undo."""
        chat_ids = list(chat_ids)
        title, count = self._title(chat_ids), len(chat_ids)
        if archived:
            one = tr('Archived "{title}"', title=title)
            said = one if count == 1 else tr_n("Archived {n} chat", "Archived {n} chats", count)
            words = tr("Undo archive")
        else:
            one = tr('Restored "{title}"', title=title)
            said = one if count == 1 else tr_n("Restored {n} chat", "Restored {n} chats", count)
            words = tr("Undo restore")
        if self._attempt(lambda: self._conversations.archive(chat_ids, archived)):
            self._did(said, words, lambda: self._conversations.archive(chat_ids, not archived))

    def delete(self, chat_ids: Sequence[int]) -> None:
        """Put these into the trash, with Undo."""
        chat_ids = list(chat_ids)
        title, count = self._title(chat_ids), len(chat_ids)

        def restore() -> None:
            if len(chat_ids) == 1:
                self._conversations.restore(chat_ids[0])
                self.open_wanted.emit(chat_ids[0])
            else:
                self._conversations.restore_all(chat_ids)

        def delete() -> None:
            if len(chat_ids) == 1:
                self._conversations.delete(chat_ids[0])
            else:
                self._conversations.delete_all(chat_ids)

        if self._attempt(delete):
            self.chats_gone.emit(chat_ids)
            one = tr('Deleted "{title}"', title=title)
            said = one if count == 1 else tr_n("Deleted {n} chat", "Deleted {n} chats", count)
            self._did(said, tr("Undo delete"), restore)

    def move(self, chat_ids: Sequence[int], folder_ids: Sequence[int], to: int | None) -> None:
        """Put these chats and folders into a folder, with Undo; None: to the top."""
        store = self._conversations.store
        before = {chat_id: store.chat(chat_id).folder_id for chat_id in chat_ids}
        before = {chat_id: folder for chat_id, folder in before.items() if folder != to}
        folders = [folder for folder in self._folders(folder_ids) if folder.parent_id != to]
        if not before and not folders:
            return

        def move() -> None:
            if before:
                self._conversations.move(before, to)
            for folder in folders:
                self._conversations.change_folder(replace(folder, parent_id=to))

        def move_back() -> None:
            self._conversations.put_back(before)
            for folder in folders:
                now = store.folders.get(folder.id)
                self._conversations.change_folder(replace(now, parent_id=folder.parent_id))

        title = self._title(list(before)) if before else self._name_of(folders[0].id)
        if self._attempt(move):
            folder = "" if to is None else self._name_of(to)
            self._did(_moved(title, len(before), folder), tr("Undo move"), move_back)

    def choose_folder(self, chat_ids: Sequence[int], folder_ids: Sequence[int]) -> None:
        """Ask where these are to go, and move them there."""
        chat_ids, folder_ids = list(chat_ids), list(folder_ids)
        title = self._title(chat_ids) if chat_ids else self._name_of(folder_ids[0])
        what = chats_in_words(len(chat_ids)) if len(chat_ids) > 1 else tr('"{title}"', title=title)
        folders = self._conversations.store.folders.all()
        from inglenook.ui.folder_dialog import FolderChoice

        dialog = FolderChoice(what, folders, set(folder_ids), self._theme, self._window)

        def into_new(name: str) -> None:
            made: list[Folder] = []
            if self._attempt(lambda: made.append(self._conversations.add_folder(name))):
                self.move(chat_ids, folder_ids, made[0].id)

        dialog.chosen.connect(lambda to: self.move(chat_ids, folder_ids, to))
        dialog.named.connect(into_new)
        dialog.open()

    # Folders --------------------------------------------------------------

    def add_folder(self, parent_id: int | None) -> None:
        """Make a folder, and let the person name it."""
        made: list[Folder] = []
        if self._attempt(lambda: made.append(self._conversations.add_folder(tr(NEW_FOLDER), parent_id))):
            self._list.rename_folder(made[0].id)

    def show_folder_settings(self, folder_id: int) -> None:
        folder = self._conversations.store.folders.get(folder_id)
        from inglenook.ui.folder_dialog import FolderDialog

        dialog = FolderDialog(folder, self._models.files, self._theme, self._window)
        dialog.saved.connect(
            lambda changed: self._attempt(lambda: self._conversations.change_folder(changed))
        )
        dialog.open()

    def delete_folder(self, folder_id: int) -> None:
        """Take a folder away, with Undo. What lies in it goes to the top."""
        name = self._name_of(folder_id)
        if self._attempt(lambda: self._conversations.delete_folder(folder_id)):
            self._did(
                tr('Deleted the folder "{name}". Its chats are still in the list', name=name),
                tr("Undo delete"),
                lambda: self._conversations.restore_folder(folder_id),
            )

    def _rename_folder(self, folder_id: int, name: str) -> None:
        folder = self._conversations.store.folders.get(folder_id)
        self._attempt(lambda: self._conversations.change_folder(replace(folder, name=name)))

    # Archive --------------------------------------------------------------

    def show_archive(self) -> None:
        """Open the list of archived chats."""
        if self._archive is None:
            from inglenook.ui.archive_dialog import ArchiveDialog

            dialog = ArchiveDialog(self._theme, self._window)
            dialog.open_wanted.connect(self.open_wanted)
            dialog.restore_wanted.connect(lambda ids: self.archive(ids, False))
            dialog.delete_wanted.connect(self.delete)
            dialog.finished.connect(self._on_archive_closed)
            self._conversations.chats_changed.connect(self._fill_archive)
            self._archive = dialog
            self._fill_archive()
        self._archive.show()
        self._archive.raise_()
        self._archive.activateWindow()

    def _fill_archive(self) -> None:
        if self._archive:
            self._archive.show_chats(self._conversations.store.chats(archived=True))

    def _on_archive_closed(self) -> None:
        self._conversations.chats_changed.disconnect(self._fill_archive)
        self._archive = None

    # Words and ways back --------------------------------------------------

    def _did(self, said: str, words: str, undo: Callable[[], object]) -> None:
        step: Step = self._undo.add(words, undo)
        self._toasts.show(said, tr("Undo"), lambda: self._undo_step(step), shortcut=shortcut_hint("Ctrl+Z"))

    def _undo_step(self, step: Step) -> None:
        self._attempt(lambda: self._undo.undo_step(step))

    def _title(self, chat_ids: Sequence[int]) -> str:
        """The title of this chat, in a sentence; empty where they are several."""
        if len(chat_ids) != 1:
            return ""
        return one_line(shown_title(self._conversations.store.chat(chat_ids[0])), 40)

    def _name_of(self, folder_id: int) -> str:
        return one_line(shown_name(self._conversations.store.folders.get(folder_id).name), 40)

    def _folders(self, folder_ids: Sequence[int]) -> list[Folder]:
        return [self._conversations.store.folders.get(folder_id) for folder_id in folder_ids]


def _moved(title: str, chats: int, folder: str) -> str:
    """What was moved, for a notice: so many chats, or what has this title; no folder: to the top."""
    if folder:
        if chats > 1:
            return tr_n('Moved {n} chat to "{folder}"', 'Moved {n} chats to "{folder}"', chats, folder=folder)
        return tr('Moved "{title}" to "{folder}"', title=title, folder=folder)
    if chats > 1:
        return tr_n("Moved {n} chat out of its folder", "Moved {n} chats out of their folder", chats)
    return tr('Moved "{title}" out of its folder', title=title)
