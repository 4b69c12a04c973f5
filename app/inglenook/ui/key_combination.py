"""A key with its modifiers, as a program may ask a desktop for it, and what must not be asked for."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from inglenook.core.errors import UserError
from inglenook.core.language import tr

# What only goes with others, or says nothing.
NO_KEYS_ALONE = {
    Qt.Key.Key_Control,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_Super_L,
    Qt.Key.Key_Super_R,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_ScrollLock,
    Qt.Key.Key_unknown,
    Qt.Key(0),
}
_FUNCTION_KEYS = range(Qt.Key.Key_F1.value, Qt.Key.Key_F35.value + 1)


@dataclass(frozen=True, slots=True)
class Combination:
    """`key` is a Qt.Key as a number. On macOS Qt's Ctrl is the Command key, its Meta the Control key."""

    key: int
    ctrl: bool = False
    alt: bool = False
    shift: bool = False
    meta: bool = False


def combination(keys: str) -> Combination:
    """What "Ctrl+Alt+Space" stands for; raises UserError where it is no key that may be asked for.

    A letter alone, or with Shift, would be taken from every program on the desktop.
    """
    sequence = QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1 or sequence[0].key() in NO_KEYS_ALONE:
        raise UserError(tr("“{keys}” is no combination of keys. Choose others.", keys=keys))
    modifiers = sequence[0].keyboardModifiers()
    wanted = Combination(
        key=sequence[0].key().value,
        ctrl=bool(modifiers & Qt.KeyboardModifier.ControlModifier),
        alt=bool(modifiers & Qt.KeyboardModifier.AltModifier),
        shift=bool(modifiers & Qt.KeyboardModifier.ShiftModifier),
        meta=bool(modifiers & Qt.KeyboardModifier.MetaModifier),
    )
    if not (wanted.ctrl or wanted.alt or wanted.meta or wanted.key in _FUNCTION_KEYS):
        raise UserError(
            tr("These keys must go with Ctrl or Alt: every other program needs them as they are.")
        )
    return wanted
