"""A push button with an icon, a word and, at its far end, a quiet hint such as its shortcut."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton

from inglenook.core.language import apart
from inglenook.ui.theme import Theme


def shortcut_hint(keys: str | QKeySequence) -> str:
    """How a shortcut is written on a control: "Ctrl N", on macOS with its signs."""
    said: str = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    said = said.replace("++", "+Plus").replace("+", " ").replace("Return", "Enter").replace("Plus", "+")
    return apart(said)


class HintButton(QPushButton):
    """Its ground and border come from the style sheet; what stands on them is painted here,
    because a style sheet can neither set the gap beside the icon nor a second text.

    `colour` and `icon_colour` are colour tokens.
    """

    def __init__(
        self,
        theme: Theme,
        icon: str,
        text: str,
        hint: str = "",
        *,
        colour: str = "text",
        icon_colour: str = "text-2",
    ) -> None:
        super().__init__(text)
        self._theme = theme
        self._icon, self._hint = icon, hint
        self._colour, self._icon_colour = colour, icon_colour
        self.set_look(QFont.Weight.Medium, padding=13, gap=8)

    def set_look(self, weight: QFont.Weight, padding: int, gap: int) -> None:
        """The weight of the text, the pixels left free at both ends, and the gap beside the icon.

        The gap is in design pixels and grows with the text; the ends stand in line with other things.
        """
        self._weight, self._padding, self._gap_wanted = weight, padding, gap
        self.updateGeometry()

    def set_hint(self, hint: str) -> None:
        """Another text at the far end; empty: none."""
        self._hint = hint
        self.updateGeometry()
        self.update()

    @property
    def _gap(self) -> int:
        return self._theme.px(self._gap_wanted)

    def sizeHint(self) -> QSize:
        width = self._width_of_words()
        if self._hint:
            width += self._gap + QFontMetrics(self._theme.font("caption")).horizontalAdvance(self._hint)
        return QSize(width + 2 * self._padding, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Without the second text, which is left out where there is no room."""
        return QSize(self._width_of_words() + 2 * self._padding, super().sizeHint().height())

    def _width_of_words(self) -> int:
        """Pixels that the icon and the text take."""
        words = QFontMetrics(self._text_font()).horizontalAdvance(self.text())
        return self._theme.px(16) + self._gap + words

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QPainter(self)
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)

        enabled = self.isEnabled()
        inside = self.rect().adjusted(self._padding, 0, -self._padding, 0)
        icon = self._theme.pixmap(self._icon, self._icon_colour if enabled else "text-disabled")
        side = self._theme.px(16)
        icon_at = QRect(inside.left(), (self.height() - side) // 2, side, side)
        painter.drawPixmap(self._mirrored(icon_at), icon)

        text_at = inside.adjusted(side + self._gap, 0, 0, 0)
        painter.setFont(self._text_font())
        painter.setPen(self._theme.colour(self._colour if enabled else "text-disabled"))
        line = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(self._mirrored(text_at), line | Qt.AlignmentFlag.AlignLeading, self.text())
        if self._hint and self.width() >= self.sizeHint().width():
            painter.setFont(self._theme.font("caption"))
            painter.setPen(self._theme.colour("text-3" if enabled else "text-disabled"))
            painter.drawText(self._mirrored(inside), line | Qt.AlignmentFlag.AlignTrailing, self._hint)

    def _mirrored(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def _text_font(self) -> QFont:
        font = self._theme.font("ui")
        font.setWeight(self._weight)
        return font
