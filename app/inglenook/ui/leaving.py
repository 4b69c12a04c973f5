"""Whether the program may end now: not over a reply that is being written, nor over unsaved words."""

import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from inglenook.core.chat import is_in_memory
from inglenook.core.language import together, tr
from inglenook.core.text import one_line
from inglenook.jobs.conversations import Conversations
from inglenook.ui.box_buttons import fit_buttons
from inglenook.ui.chat_list_model import shown_title

_SESSION_ENDS_S = 60.0


class Leaving:
    """Asks over the main window. GUI thread."""

    def __init__(self, window: QWidget, conversations: Conversations) -> None:
        self._window = window
        self._conversations = conversations
        self._when_done = False
        self.is_decided = False  # no question any more
        self._session_ends_by = 0.0  # time.monotonic()

    def session_ends(self) -> None:
        """The desktop is about to end the program: nothing is asked in the next minute.

        A person may take the log-out back, which no desktop tells.
        """
        self._session_ends_by = time.monotonic() + _SESSION_ENDS_S

    def may_go(self) -> bool:
        """Ask the person where something would be cut or lost; true where the program may end."""
        if self.is_decided or time.monotonic() < self._session_ends_by:
            return True
        if self._conversations.saving_problem:
            return self._may_lose_words()
        writing = self._conversations.writing_chats()
        if not writing:
            return True
        first = min(writing)  # one that is saved, where there is one
        title = one_line(shown_title(self._conversations.store_for(first).chat(first)), 40)
        where = tr('In "{title}".', title=title)
        kept = tr("What is written so far is saved either way.")
        if any(is_in_memory(chat_id) for chat_id in writing):
            kept = tr("A chat that is not saved is gone when Inglenook ends.")
        pressed = self._ask(
            tr("A reply is still being written"),
            together(where, kept),
            tr("Stop and quit"),
            tr("Quit when it is done"),
        )
        later = pressed == "later"
        self._when_done = later and bool(self._conversations.writing_chats())
        self.is_decided = pressed == "leave" or (later and not self._when_done)
        return self.is_decided

    def is_time_to_go(self) -> bool:
        """Whether the reply that the person wanted to wait for has ended."""
        return self._when_done and not self._conversations.writing_chats()

    def _may_lose_words(self) -> bool:
        """Ask when quitting would lose what the disk has not taken."""
        self._when_done = False
        problem = self._conversations.saving_problem
        details = together(problem, tr("Quitting now loses what was written since then."))
        pressed = self._ask(tr("The last words are not saved yet"), details, tr("Quit without them"))
        self.is_decided = pressed == "leave"
        return self.is_decided

    def _ask(self, text: str, details: str, leave: str, later: str = "") -> str:
        """What the person pressed: "leave", "later" or "keep"."""
        box = QMessageBox(self._window)
        box.setWindowTitle("Inglenook")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(text)
        box.setInformativeText(details)
        leaving = box.addButton(leave, QMessageBox.ButtonRole.DestructiveRole)
        waiting = box.addButton(later, QMessageBox.ButtonRole.AcceptRole) if later else None
        keep = box.addButton(tr("Keep open"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setEscapeButton(keep)
        fit_buttons(box)
        box.exec()
        pressed = box.clickedButton()
        box.deleteLater()
        if pressed is leaving:
            return "leave"
        return "later" if waiting is not None and pressed is waiting else "keep"
