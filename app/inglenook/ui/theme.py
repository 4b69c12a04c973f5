"""Colours, fonts and icons: the design tokens turned into Qt, in light and dark, and in high contrast.

One `Theme` is made by `main()` and handed to every view. It follows the system's
colour scheme and the settings; whoever paints by hand listens to `changed`.

To change a colour or a size: resources/tokens.json. To change how a standard
control looks: resources/style.qss (and contrast.qss, which follows it in high contrast),
where `@name` is a colour token, `@8px` a length that grows with the text, and
`@url(check)` a drawing of resources/controls.
To add an icon: one SVG in resources/icons, drawn with stroke="currentColor" on a
24-unit grid.
"""

import json
import re
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QApplication, QStyle

from inglenook.core.paths import resource
from inglenook.ui.direction import is_mirrored, mirrored_style
from inglenook.ui.focus_ring import FocusRing

# What a colour token paints in the standard palette.
_PALETTE = {
    QPalette.ColorRole.Window: "canvas",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "text-3",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "bad",
    QPalette.ColorRole.Link: "accent-text",
    QPalette.ColorRole.LinkVisited: "accent-text",
    QPalette.ColorRole.ToolTipBase: "tooltip",
    QPalette.ColorRole.ToolTipText: "text-inverse",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "border-strong",
    QPalette.ColorRole.Dark: "border-control",
    QPalette.ColorRole.Shadow: "border-control",
}
_DISABLED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


class Theme(QObject):
    """The look in force. GUI thread only."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        # The only style that draws the same on every system, and draws style sheets without surprises.
        app.setStyle("Fusion")
        tokens = json.loads(resource("tokens.json").read_text("utf-8"))
        self._colours: dict[str, dict[str, str]] = tokens["colour"]
        self._types: dict[str, dict[str, Any]] = tokens["type"]
        self._style = _without_comments(resource("style.qss").read_text("utf-8"))
        self._system_font = QFont(app.font())
        self._system_is_dark = app.palette().color(QPalette.ColorRole.Window).lightness() < 128
        self._appearance = "system"
        self._text_size = 100
        self._reduced_motion = False
        self._dressed = False
        self._icons: dict[tuple[str, str, int, float], QPixmap] = {}
        # Kept in a variable: chained on PySide6 6.11 the object is deleted too early.
        self._hints = app.styleHints()
        self._hints.colorSchemeChanged.connect(self._on_scheme_changed)
        accessibility = getattr(self._hints, "accessibility", None)  # since Qt 6.10
        self._accessibility = accessibility() if accessibility else None
        if self._accessibility:
            self._accessibility.contrastPreferenceChanged.connect(self._dress_again)
        self._focus_ring = FocusRing(app, self)

    def apply(self, appearance: str = "system", text_size: int = 100, reduced_motion: bool = False) -> None:
        """Dress the application. `appearance` is system, light, dark or contrast; `text_size` is in percent.

        Costs nothing where all is as before: every window is laid out anew otherwise.
        """
        wanted = (appearance, text_size, reduced_motion)
        if self._dressed and wanted == (self._appearance, self._text_size, self._reduced_motion):
            return
        self._appearance, self._text_size, self._reduced_motion = wanted
        if not self.moves:  # those of menus, boxes and tooltips; the system says which there are
            for effect in _EFFECTS:
                self._app.setEffectEnabled(effect, False)
        self._dress()

    @property
    def dark(self) -> bool:
        if self._appearance in ("light", "dark"):
            return self._appearance == "dark"
        scheme = self._hints.colorScheme()
        return self._system_is_dark if scheme == Qt.ColorScheme.Unknown else scheme == Qt.ColorScheme.Dark

    @property
    def contrast(self) -> bool:
        """Whether strong contrast is asked for, here or in the system."""
        asked = self._accessibility.contrastPreference() if self._accessibility else None
        return self._appearance == "contrast" or asked == Qt.ContrastPreference.HighContrast

    @property
    def edge(self) -> int:
        """How wide lines around and between things are, in pixels, whatever the size of text."""
        return 2 if self.contrast else 1

    def outline(self, token: str = "border-control") -> QPen | Qt.PenStyle:
        """The line around what is else told by its ground alone, such as a row that is chosen: none but
        in high contrast, where grounds hardly differ."""
        return QPen(self.colour(token), self.edge) if self.contrast else Qt.PenStyle.NoPen

    @property
    def moves(self) -> bool:
        """Whether things may slide: not if the person, here or in the system, asked for less motion."""
        duration = self._app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
        return duration > 0 and not self._reduced_motion

    @property
    def scale(self) -> float:
        """How much larger than designed text is drawn: 1.0 at a 13 px system font and 100 %."""
        return self._app.font().pixelSize() / 13

    def px(self, length: float) -> int:
        """A length of the design in pixels, grown with the text."""
        return max(1, round(length * self.scale))

    def colour(self, token: str) -> QColor:
        return QColor(self._colours[self._scheme][token])

    def font(self, role: str) -> QFont:
        """The font of a role: micro, caption, ui, ui-strong, read, read-h, title, page, display, code."""
        kind = self._types[role]
        font = QFont(self._app.font())
        if role == "code":
            font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
            # Else "<|end|>" is drawn as arrows.
            font.setFeature(QFont.Tag("calt"), 0)
            font.setFeature(QFont.Tag("liga"), 0)
        else:
            font.setFeature(QFont.Tag("tnum"), 1)
        font.setPixelSize(max(8, round(self._app.font().pixelSize() * kind["factor"])))
        font.setWeight(QFont.Weight(kind["weight"]))
        return font

    def line(self, role: str) -> int:
        """The line height of a role in pixels."""
        return self.px(self._types[role]["line"])

    def icon(self, name: str, colour: str = "text-2", size: int = 16) -> QIcon:
        """A line icon; `size` is in design pixels. Disabled it is drawn in the disabled text colour."""
        icon = QIcon()
        for mode, token in (
            (QIcon.Mode.Normal, colour),
            (QIcon.Mode.Selected, colour),
            (QIcon.Mode.Disabled, "text-disabled"),
        ):
            icon.addPixmap(self.pixmap(name, token, size), mode)
        return icon

    def pixmap(self, name: str, colour: str = "text-2", size: int = 16) -> QPixmap:
        """One icon as a picture at the screen's pixel ratio, cached."""
        ratio = self._app.devicePixelRatio()
        key = (name, self.colour(colour).name(), self.px(size), ratio)
        if key not in self._icons:
            self._icons[key] = self._draw_icon(name, *key[1:])
        return self._icons[key]

    def app_icon(self) -> QIcon:
        """The program's own icon in every size that window systems ask for."""
        icon = QIcon()
        for size in (16, 32, 48, 128):
            icon.addFile(str(resource("app-icon", f"inglenook-{size}.png")), QSize(size, size))
        return icon

    def _draw_icon(self, name: str, colour: str, size: int, ratio: float) -> QPixmap:
        # Imported here: not every start needs an icon before the first paint.
        from PySide6.QtSvg import QSvgRenderer

        svg = resource("icons", f"{name}.svg").read_text("ascii").replace("currentColor", colour)
        pixmap = QPixmap(round(size * ratio), round(size * ratio))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(pixmap.rect()))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    @property
    def _scheme(self) -> str:
        scheme = "dark" if self.dark else "light"
        return f"contrast-{scheme}" if self.contrast else scheme

    def _on_scheme_changed(self) -> None:
        if self._appearance in ("system", "contrast"):
            self._dress()

    def _dress_again(self) -> None:
        if self._dressed:
            self._dress()

    def _dress(self) -> None:
        self._dressed = True
        self._app.setFont(self._scaled_system_font())
        self._app.setPalette(self._palette())
        self._app.setStyleSheet(self._style_sheet())
        self.changed.emit()

    def _scaled_system_font(self) -> QFont:
        font = QFont(self._system_font)
        pixels: float = font.pixelSize()
        if pixels <= 0:
            screen = self._app.primaryScreen()
            pixels = font.pointSizeF() * (screen.logicalDotsPerInchY() if screen else 96) / 72
        font.setPixelSize(max(8, round(pixels * self._text_size / 100)))
        return font

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, token in _PALETTE.items():
            palette.setColor(role, self.colour(token))
        for role in _DISABLED:
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("text-disabled"))
        return palette

    def _style_sheet(self) -> str:
        scheme = "dark" if self.dark else "light"
        colours = self._colours[self._scheme]
        drawings = resource("controls").as_posix()
        template = self._style
        if self.contrast:
            thicker = template.replace("2px solid @focus", "3px solid @focus").replace(
                "1px solid", "2px solid"
            )
            template = thicker + _without_comments(resource("contrast.qss").read_text("utf-8"))

        def value(match: re.Match[str]) -> str:
            drawing, length, colour = match.groups()
            if drawing:
                return f'url("{drawings}/{scheme}-{drawing}.svg")'
            return f"{self.px(float(length))}px" if length else colours[colour]

        style = re.sub(r"@(?:url\(([a-z-]+)\)|([0-9.]+)px|([a-z0-9-]+))", value, template)
        return mirrored_style(style) if is_mirrored() else style


def _without_comments(style: str) -> str:
    return re.sub(r"/\*.*?\*/", "", style, flags=re.DOTALL)
