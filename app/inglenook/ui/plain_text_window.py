"""A window that shows any text of any size as it is: no wrapping, no markup, nothing to click."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from inglenook.core.language import tr
from inglenook.core.text import clean, one_line
from inglenook.ui.direction import set_margins
from inglenook.ui.screen_room import within_screen
from inglenook.ui.theme import Theme


class PlainTextWindow(QWidget):
    """Shows the whole of a text that is too long for the transcript. Esc closes it."""

    def __init__(self, theme: Theme, title: str, text: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(one_line(title, 80))
        self._text = QPlainTextEdit(self)
        # Wrapping is what takes forever on long lines.
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._text.setReadOnly(True)
        self._text.setUndoRedoEnabled(False)
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setFont(theme.font("code"))
        self._text.setAccessibleName(tr("Whole text"))
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.setPlainText(clean(text))
        layout = QVBoxLayout(self)
        set_margins(layout, 16, 16, 0, 0)
        layout.addWidget(self._text)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        self.resize(within_screen(self, theme.px(760), theme.px(560)))
