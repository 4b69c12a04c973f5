"""Carries out what somebody who starts the program wants, also when it runs already."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from inglenook.core.wish import Wish, local_path
from inglenook.ui.activation import allowed_by

if TYPE_CHECKING:
    from inglenook.ui.main_window import MainWindow


class Wishes(QObject):
    """What comes before the window is ready waits for that. GUI thread."""

    quick_chat_wanted = Signal()
    offline_wanted = Signal()  # nothing on the wire any more until the program ends

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._waiting: list[Wish] = []
        self._is_ready = False

    def take(self, wish: Wish) -> bool:
        """Carry it out soon. False, and nothing done, where the program is about to end."""
        if self._window.has_left:
            return False
        self._waiting.append(wish)
        # Later: whoever hands it over waits for the answer.
        QTimer.singleShot(0, self, self._fulfil)
        return True

    def take_file(self, file: str) -> None:
        """The desktop opens a file with this program: a path or a file: URL."""
        self.take(Wish((local_path(file),)))

    def start(self, wish: Wish) -> None:
        """The window is there, and whoever listens to the signals. `wish`: of this start itself."""
        self._is_ready = True
        self._carry_out(wish)
        self._fulfil()

    def _fulfil(self) -> None:
        while self._is_ready and self._waiting:
            wish = self._waiting.pop(0)
            with allowed_by(wish.activation):
                if wish.files or wish.new_chat or not wish.quick_chat:
                    self._window.raise_window()
                self._carry_out(wish)

    def _carry_out(self, wish: Wish) -> None:
        if wish.offline:
            self.offline_wanted.emit()
        if wish.new_chat:
            self._window.new_chat()
        if wish.files:
            self._window.open_model_files([Path(file) for file in wish.files])
        if wish.quick_chat:
            self.quick_chat_wanted.emit()
