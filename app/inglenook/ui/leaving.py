"""Whether the program may end now: not over a reply that is being written, nor over unsaved words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from inglenook.core.chat import is_in_memory
from inglenook.core.text import one_line
from inglenook.jobs.conversations import Conversations
from inglenook.ui.chat_list_model import shown_title


class Leaving:
    """Asks over the main window. GUI thread."""

    def __init__(self, window: QWidget, conversations: Conversations) -> None:
        self._window = window
        self._conversations = conversations
        self._when_done = False
        self.is_decided = False  # no question any more

    def may_go(self) -> bool:
        """Ask the person where something would be cut or lost; true where the program may end."""
        if self.is_decided:
            return True
        if self._conversations.saving_problem:
            return self._may_lose_words()
        writing = self._conversations.writing_chats()
        if not writing:
            return True
        first = min(writing)  # one that is saved, where there is one
        title = one_line(shown_title(self._conversations.store_for(first).chat(first)), 40)
        kept = "What is written so far is saved either way."
        if any(is_in_memory(chat_id) for chat_id in writing):
            kept = "A chat that is not saved is gone when Inglenook ends."
        pressed = self._ask(
            "A reply is still being written",
            f'In "{title}". {kept}',
            "Stop and quit",
            "Quit when it is done",
        )
        later = pressed == "Quit when it is done"
        self._when_done = later and bool(self._conversations.writing_chats())
        self.is_decided = pressed == "Stop and quit" or (later and not self._when_done)
        return self.is_decided

    def is_time_to_go(self) -> bool:
        """Whether the reply that the person wanted to wait for has ended."""
        return self._when_done and not self._conversations.writing_chats()

    def _may_lose_words(self) -> bool:
        """Ask when quitting would lose what the disk has not taken."""
        self._when_done = False
        problem = self._conversations.saving_problem
        details = f"{problem} Quitting now loses what was written since then."
        pressed = self._ask("The last words are not saved yet", details, "Quit without them")
        self.is_decided = pressed == "Quit without them"
        return self.is_decided

    def _ask(self, text: str, details: str, leave: str, later: str = "") -> str:
        """What the person pressed: one of these words, or "Keep open"."""
        box = QMessageBox(self._window)
        box.setWindowTitle("Inglenook")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        box.setInformativeText(details)
        box.addButton(leave, QMessageBox.ButtonRole.DestructiveRole)
        if later:
            box.addButton(later, QMessageBox.ButtonRole.AcceptRole)
        keep = box.addButton("Keep open", QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        box.exec()
        pressed = box.clickedButton()
        box.deleteLater()
        return pressed.text() if pressed else keep.text()
