"""What is said to a screen reader without being asked. It costs nothing while nobody listens."""

from PySide6.QtWidgets import QWidget


def is_listened_to() -> bool:
    """Whether a screen reader, or another aid, is there."""
    # Imported here, as below: its enumerations alone take 2 ms, and no start needs them.
    from PySide6.QtGui import QAccessible

    return QAccessible.isActive()


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Say this to whoever listens; `urgent`: also into what is being said. GUI thread."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if not is_listened_to():
        return
    event = QAccessibleAnnouncementEvent(widget, text)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
