"""What lies beside a message that is being written: chips of its files, and messages that wait."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from inglenook.core.attached_files import size_words
from inglenook.core.attachments import Queued
from inglenook.core.chat import Attachment
from inglenook.core.language import listed, mark, tr, tr_n
from inglenook.core.text import one_line
from inglenook.ui.direction import set_margins
from inglenook.ui.elided_label import ElidedLabel
from inglenook.ui.flow_layout import FlowLayout
from inglenook.ui.labels import plain_label, plain_tooltip
from inglenook.ui.panels import link_button
from inglenook.ui.plain_text_window import PlainTextWindow
from inglenook.ui.theme import Theme

_PREVIEW = 200_000  # characters; more would hold the window up
_LONGEST_NAME = 40
_NOT_SEEN = mark("Models cannot see pictures in this version.")
_ROWS = 3  # waiting messages in sight; more scroll


class AttachmentStrip(QWidget):
    """The files of a message, each with its size and a way to remove it. GUI thread."""

    removed = Signal(int)  # its place in the row

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: tuple[Attachment, ...] = ()
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, gap=6)
        self._eye = plain_label()
        self._unseen = plain_label(tr(_NOT_SEEN), "caption", "warn", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._eye)
        row.addWidget(self._unseen, 1)
        column = QVBoxLayout(self)
        set_margins(column, 16, 0, 8, 0)
        column.setSpacing(6)
        column.addWidget(self._chips)
        column.addLayout(row)
        theme.changed.connect(self._dress)
        self._dress()
        self.show_attachments(())

    def show_attachments(self, attachments: tuple[Attachment, ...]) -> None:
        had_focus = self._chips.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        while (item := self._flow.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._shown = attachments
        for place, attachment in enumerate(attachments):
            self._flow.addWidget(self._chip(place, attachment))
        self._chips.setVisible(bool(attachments))
        has_pictures = any(attachment.kind == "image" for attachment in attachments)
        for label in (self._eye, self._unseen):
            label.setVisible(has_pictures)
        self.setVisible(bool(attachments))
        self._chips.updateGeometry()
        if had_focus and attachments:
            self._chips.findChildren(QToolButton)[-1].setFocus()

    def _chip(self, place: int, attachment: Attachment) -> QFrame:
        name = one_line(attachment.name, _LONGEST_NAME)
        chip = QFrame()
        chip.setProperty("kind", "chip")
        chip.setAccessibleName(f"{name}, {size_words(attachment)}")
        icon = plain_label()
        icon.setPixmap(self._theme.pixmap("image" if attachment.kind == "image" else "doc", "text-2", 14))
        row = QHBoxLayout(chip)
        set_margins(row, 9, 1, 2, 1)
        row.setSpacing(6)
        row.addWidget(icon)
        if attachment.kind == "text":
            open_it = QPushButton(name.replace("&", "&&"))
            open_it.setProperty("kind", "link")
            open_it.setProperty("flush", True)
            open_it.setAccessibleName(tr("Show {name}", name=name))
            open_it.setToolTip(plain_tooltip(tr("Show {name}", name=one_line(attachment.name, 200))))
            open_it.clicked.connect(partial(self._open, place))
            row.addWidget(open_it)
        else:
            label = plain_label(name)
            label.setToolTip(plain_tooltip(f"{one_line(attachment.name, 200)}. {tr(_NOT_SEEN)}"))
            row.addWidget(label)
        row.addWidget(plain_label(size_words(attachment), "caption", "hint"))
        remove = QToolButton()
        remove.setIcon(self._theme.icon("x", "text-2", 14))
        remove.setIconSize(QSize(self._theme.px(14), self._theme.px(14)))
        remove.setAccessibleName(tr("Remove {name}", name=name))
        remove.setToolTip(plain_tooltip(tr("Remove {name}", name=name)))
        remove.clicked.connect(partial(self._remove, place))
        row.addWidget(remove)
        return chip

    def _remove(self, place: int, checked: bool = False) -> None:
        self.removed.emit(place)

    def _open(self, place: int, checked: bool = False) -> None:
        show_attachment(self._shown[place], self._theme, self.window())

    def _dress(self) -> None:
        self._eye.setPixmap(self._theme.pixmap("eye", "warn", 14))
        if self._shown:
            self.show_attachments(self._shown)


def show_attachment(attachment: Attachment, theme: Theme, parent: QWidget) -> None:
    """Open a window with the text of an attachment; nothing for a picture."""
    if attachment.kind != "text":
        return
    text = attachment.data[: 4 * _PREVIEW].decode("utf-8", "ignore")[:_PREVIEW]
    if len(text) == _PREVIEW:
        text += "\n\n" + tr("(The preview ends here. The whole file is attached.)")
    PlainTextWindow(theme, attachment.name, text, parent).show()


class QueueStrip(QFrame):
    """The messages that wait for the reply before them. GUI thread."""

    edit_wanted = Signal(object)  # Queued
    remove_wanted = Signal(object)  # Queued
    send_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._queue: list[Queued] = []
        self._held = False
        self.setAccessibleName(tr("Waiting messages"))
        self._rows = QWidget()
        self._column = QVBoxLayout(self._rows)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(self._rows)
        self._note = plain_label("", "caption", "hint", wrap=True)
        self.send = link_button(tr("Send now"), self.send_wanted.emit)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._note, 1)
        head.addWidget(self.send)
        line = QFrame()
        line.setObjectName("line")
        line.setFixedHeight(1)
        column = QVBoxLayout(self)
        set_margins(column, 16, 0, 8, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._scroll)
        column.addWidget(line)
        theme.changed.connect(self._fill)
        self.hide()

    def show_queue(self, queue: list[Queued]) -> None:
        if queue != self._queue:
            self._queue = queue
            self._fill()
        self.setVisible(bool(queue))

    def set_held(self, held: bool, can_send: bool) -> None:
        """Whether they wait for a person, not for a reply."""
        self._held = held
        self.send.setVisible(held)
        self.send.setEnabled(can_send)
        self._say()

    def _say(self) -> None:
        count = len(self._queue)
        if self._held:
            note = tr_n("{n} message waits, not sent yet", "{n} messages wait, not sent yet", count)
        else:
            note = tr_n(
                "{n} message waits for the end of this reply",
                "{n} messages wait for the end of this reply",
                count,
            )
        self._note.setText(note)

    def _fill(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for queued in self._queue:
            self._column.addWidget(self._row(queued))
        self._column.addStretch(1)
        row = self._theme.line("ui") + 12
        self._scroll.setFixedHeight(row * min(_ROWS, max(1, len(self._queue))))
        self._say()

    def _row(self, queued: Queued) -> QWidget:
        names = [one_line(each.name, _LONGEST_NAME) for each in queued.attachments]
        words = one_line(queued.text, 200)
        shown = ". ".join(part for part in (words, listed(names)) if part)
        row = QWidget()
        row.setFixedHeight(self._theme.line("ui") + 12)
        row.setAccessibleName(tr("Waits: {message}", message=shown))
        clock = plain_label()
        clock.setPixmap(self._theme.pixmap("clock", "text-3", 14))
        text = ElidedLabel()
        text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        text.show_text(shown)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(clock)
        layout.addWidget(text, 1)
        edit, remove = tr("Edit the waiting message"), tr("Remove the waiting message")
        layout.addWidget(self._button("edit", edit, words, partial(self._edit, queued)))
        layout.addWidget(self._button("x", remove, words, partial(self._remove, queued)))
        return row

    def _button(self, icon: str, name: str, words: str, do: "partial[None]") -> QToolButton:
        button = QToolButton()
        button.setIcon(self._theme.icon(icon, "text-2", 14))
        button.setIconSize(QSize(self._theme.px(14), self._theme.px(14)))
        button.setAccessibleName(name)
        button.setAccessibleDescription(words)
        button.setToolTip(name)
        button.clicked.connect(do)
        return button

    def _edit(self, queued: Queued, checked: bool = False) -> None:
        self.edit_wanted.emit(queued)

    def _remove(self, queued: Queued, checked: bool = False) -> None:
        self.remove_wanted.emit(queued)
