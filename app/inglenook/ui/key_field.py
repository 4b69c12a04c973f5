"""A field for a combination of keys: what is pressed in it is its value."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from inglenook.core.errors import UserError
from inglenook.core.language import tr
from inglenook.ui.hint_button import shortcut_hint
from inglenook.ui.key_combination import NO_KEYS_ALONE, combination
from inglenook.ui.theme import Theme


class KeyField(QLineEdit):
    """Tab leads on, Esc closes what the field is in, Backspace and Delete take the keys away."""

    changed = Signal(object)  # the keys as Qt writes them portably, such as "Ctrl+Alt+Space"; "" for none
    refused = Signal(str)  # why what was pressed cannot be used; a sentence

    def __init__(self, name: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._keys = ""
        self.setReadOnly(True)
        self.setAccessibleName(name)
        self.setProperty("density", "compact")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._clear = QAction(tr("No keys"), self)
        self._clear.triggered.connect(lambda: self._take(""))
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        theme.changed.connect(self._dress)
        self._dress()
        self._show()

    def set_value(self, keys: str) -> None:
        """Show these, without a signal."""
        self._keys = keys
        self._show()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(192), super().sizeHint().height())

    def event(self, event: QEvent) -> bool:
        # Else what is pressed here would do what it does elsewhere in the window.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(event.key() != Qt.Key.Key_Escape)
            return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        # A number: Qt.Key has no member for the letters of most alphabets.
        pressed = event.keyCombination().toCombined() & ~Qt.KeyboardModifier.KeypadModifier.value
        held = pressed != key
        if key == Qt.Key.Key_Escape and not held:
            event.ignore()
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and not held:
            self._take("")
        elif key not in NO_KEYS_ALONE and not event.isAutoRepeat():
            self._press(QKeySequence(pressed).toString(QKeySequence.SequenceFormat.PortableText))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show()

    def _press(self, keys: str) -> None:
        try:
            combination(keys)
        except UserError as error:
            self.refused.emit(str(error))
        else:
            self._take(keys)

    def _take(self, keys: str) -> None:
        changed = keys != self._keys
        self.set_value(keys)
        if changed:
            self.changed.emit(keys)

    def _show(self) -> None:
        self.setText(shortcut_hint(self._keys))
        self.setCursorPosition(0)
        self.setPlaceholderText(tr("Press the keys") if self.hasFocus() else tr("No keys"))
        self._clear.setVisible(bool(self._keys))

    def _dress(self) -> None:
        self._clear.setIcon(self._theme.icon("x", "text-3"))
