"""Chats in and out: the export and import dialogs of the main window, with the one `Transfer` they share."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from inglenook.core.chat import is_in_memory
from inglenook.core.language import tr, tr_n
from inglenook.core.paths import Paths
from inglenook.jobs.conversations import Conversations
from inglenook.jobs.preferences import Preferences
from inglenook.ui.notices import Toasts
from inglenook.ui.theme import Theme

if TYPE_CHECKING:
    from inglenook.core.exporters.files import Exported
    from inglenook.jobs.transfer import Transfer


class TransferPlace(QObject):
    """GUI thread. Nothing of it is imported before a dialog is wanted: that costs 0.3 s."""

    def __init__(
        self,
        theme: Theme,
        conversations: Conversations,
        preferences: Preferences,
        paths: Paths,
        toasts: Toasts,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._conversations = conversations
        self._preferences = preferences
        self._paths = paths
        self._toasts = toasts
        self._window = window
        self._transfer: Transfer | None = None
        self.back_up: Callable[[], object] = lambda: None  # before an import, on its thread

    def export(self, chat_ids: Sequence[int] = ()) -> None:
        """Ask what becomes of these chats, of their folder, or of all."""
        from inglenook.ui.export_dialog import ExportChoice, ExportDialog, export_choices

        chat_id = chat_ids[0] if chat_ids else None
        store = self._conversations.store
        if chat_id is not None and is_in_memory(chat_id):
            store = self._conversations.store_for(chat_id)
        choices = export_choices(store, chat_id)
        if len(chat_ids) > 1:
            label = tr_n("These {n} chat", "These {n} chats", len(chat_ids))
            choices[0] = ExportChoice(label, "Inglenook chats", tuple(chat_ids), len(chat_ids))
        if not choices:
            self._toasts.show(tr("There are no chats to export yet."))
            return
        instructions = self._preferences.settings.instructions
        dialog = ExportDialog(self._made(), choices, self._theme, self._window, instructions=instructions)
        dialog.exported.connect(self._on_exported)
        dialog.show()

    def import_chats(self, path: Path | None = None) -> None:
        """Bring in chats of other programs, or of an export; `path`: look at this at once."""
        from inglenook.ui.import_dialog import ImportDialog

        dialog = ImportDialog(self._made(), self._theme, self._window)
        dialog.show()
        if path:
            dialog.look_at(path)

    def close(self) -> None:
        """Stop what runs; it leaves whole chats and whole files."""
        if self._transfer:
            self._transfer.close()

    def _made(self) -> "Transfer":
        if self._transfer is None:
            from inglenook.core import exporters
            from inglenook.jobs.transfer import Transfer
            from inglenook.ui.pdf import Pdf

            self._transfer = Transfer(
                self._paths.database,
                formats=(*exporters.ALL, Pdf(self)),
                back_up=lambda: self.back_up(),
                temporary=self._conversations.temporary_name,
                parent=self,
            )
            self._transfer.chats_changed.connect(self._conversations.chats_changed)
        return self._transfer

    def _on_exported(self, done: "Exported") -> None:
        from inglenook.ui.export_dialog import exported_words
        from inglenook.ui.reveal import show_in_folder

        self._toasts.show(exported_words(done), tr("Show in folder"), lambda: show_in_folder(done.path))
