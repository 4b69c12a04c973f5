"""The tokens, the style sheet and the icons, in light and dark."""

import json
import re
from itertools import product
from pathlib import Path
from types import SimpleNamespace
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from inglenook.core.paths import resource
from inglenook.ui.theme import Theme

SCHEMES = ("light", "dark")
CONTRAST = ("contrast-light", "contrast-dark")
COLOURS: dict[str, dict[str, str]] = json.loads(resource("tokens.json").read_text("utf-8"))["colour"]

# What is written on what: a ratio of 4.5 at least (WCAG 2.2, 1.4.3).
TEXT = [
    *product(
        ("text", "text-2", "text-3"),
        ("canvas", "sidebar", "surface", "sunken", "bubble", "hover", "selected"),
    ),
    *product(("accent-text",), ("canvas", "sidebar", "surface", "sunken", "accent-soft")),
    *product(("good", "warn", "bad", "info"), ("canvas", "sidebar", "surface")),
    *((name, f"{name}-soft") for name in ("good", "warn", "bad", "info")),
    *product(("text",), ("bad-soft", "warn-soft", "info-soft", "selection", "mark", "pressed")),
    *product(("on-accent",), ("accent", "accent-hover", "accent-pressed")),
    *product(("on-bad",), ("bad", "bad-hover")),
    *product(("text-inverse",), ("tooltip", "toast-hover")),
    *product(("code-kw", "code-str", "code-num", "code-fn", "code-com"), ("sunken",)),
]
# What must be seen but not read: 3.0 (1.4.11).
GRAPHICS = [
    *product(("focus",), ("canvas", "sidebar", "surface", "bubble", "sunken")),
    *product(("border-control",), ("canvas", "sidebar", "surface", "sunken")),
    *product(("accent",), ("canvas", "surface", "track", "sidebar")),
    ("on-accent", "accent"),
    ("on-good", "good"),
    ("good", "surface"),
    ("thumb-border", "surface"),
    ("thumb-border", "canvas"),
]
# In high contrast what is chosen is inverted, and every line is drawn to be seen.
INVERTED = [("canvas", "text"), ("text", "accent-soft"), ("text-3", "pressed"), ("accent-text", "selected")]
EDGES = [
    *product(
        ("border", "border-strong", "border-control"), ("canvas", "sidebar", "surface", "sunken", "bubble")
    ),
    *product(("border-control", "text"), ("hover", "selected", "pressed")),
    *product(("mem-weights", "mem-kv", "mem-compute", "mem-other"), ("mem-free", "surface")),
    ("focus", "hover"),
    ("text-disabled", "canvas"),
]


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_text_can_be_read_on_everything_it_stands_on(scheme: str) -> None:
    colours = COLOURS[scheme]
    ratios = {(ink, paper): contrast(colours[ink], colours[paper]) for ink, paper in TEXT}
    assert {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_controls_can_be_seen_on_everything_they_stand_on(scheme: str) -> None:
    colours = COLOURS[scheme]
    ratios = {(ink, paper): contrast(colours[ink], colours[paper]) for ink, paper in GRAPHICS}
    assert {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < 3.0} == {}


@pytest.mark.parametrize("scheme", CONTRAST)
def test_in_high_contrast_text_stands_out_strongly(scheme: str) -> None:
    colours = COLOURS[scheme]
    ratios = {(ink, paper): contrast(colours[ink], colours[paper]) for ink, paper in (*TEXT, *INVERTED)}
    assert {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < 7.0} == {}


@pytest.mark.parametrize("scheme", CONTRAST)
def test_in_high_contrast_every_edge_and_every_part_can_be_seen(scheme: str) -> None:
    colours = COLOURS[scheme]
    ratios = {(ink, paper): contrast(colours[ink], colours[paper]) for ink, paper in (*GRAPHICS, *EDGES)}
    assert {pair: round(ratio, 2) for pair, ratio in ratios.items() if ratio < 3.0} == {}


def test_all_schemes_have_the_same_tokens() -> None:
    assert len({frozenset(colours) for colours in COLOURS.values()}) == 1


def test_drawings_of_the_style_sheet_use_colours_of_their_scheme() -> None:
    drawings = list(resource("controls").glob("*.svg"))
    assert drawings
    for path in drawings:
        scheme = path.name.partition("-")[0]
        assert ElementTree.parse(path).getroot().get("stroke") in COLOURS[scheme].values(), path.name


def test_every_icon_is_an_svg_that_takes_the_colour_it_is_given() -> None:
    for path in resource("icons").glob("*.svg"):
        assert ElementTree.parse(path).getroot().get("stroke") == "currentColor", path.name


@pytest.mark.parametrize("appearance", [*SCHEMES, "contrast"])
@pytest.mark.parametrize("text_size", [80, 100, 200, 300])
def test_the_style_sheet_is_whole(theme: Theme, qapp: QApplication, appearance: str, text_size: int) -> None:
    theme.apply(appearance, text_size)
    sheet = qapp.styleSheet()
    assert "@" not in sheet
    for url in re.findall(r'url\("([^"]+)"\)', sheet):
        assert Path(url).is_file()


def test_discs_stay_round_at_every_text_size(theme: Theme) -> None:
    # Qt draws a corner square whose radius is over half the side.
    for text_size in range(80, 301, 10):
        theme.apply("light", text_size)
        side = theme.px(14) + 2 * theme.px(1)
        assert theme.px(7.5) <= side / 2, text_size


def test_text_size_scales_fonts_and_lengths(theme: Theme, qapp: QApplication) -> None:
    normal, length = qapp.font().pixelSize(), theme.px(100)
    theme.apply("light", 200)
    assert qapp.font().pixelSize() == 2 * normal
    assert theme.px(100) == pytest.approx(2 * length, abs=1)
    assert theme.font("page").pixelSize() > theme.font("ui").pixelSize() > theme.font("micro").pixelSize()


def test_a_change_is_told_and_changes_the_colours(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    before = theme.colour("canvas")
    with qtbot.waitSignal(theme.changed):
        theme.apply("dark", 100)
    assert theme.dark
    assert theme.colour("canvas") != before
    assert qapp.palette().window().color() == theme.colour("canvas")


def test_an_icon_is_drawn_in_the_colour_of_its_token(theme: Theme) -> None:
    for appearance in SCHEMES:
        theme.apply(appearance, 100)
        picture = theme.pixmap("check", "accent").toImage()
        inked = [
            QColor.fromRgb(picture.pixel(x, y))
            for x in range(picture.width())
            for y in range(picture.height())
            if picture.pixelColor(x, y).alpha() == 255
        ]
        assert inked and inked[0] == theme.colour("accent")


def test_in_high_contrast_lines_are_two_pixels_wide(theme: Theme, qapp: QApplication) -> None:
    assert (theme.edge, theme.outline()) == (1, Qt.PenStyle.NoPen)
    theme.apply("contrast", 100)
    assert theme.contrast and theme.edge == 2
    assert "1px solid" not in qapp.styleSheet()
    assert theme.outline().width() == 2
    assert theme.colour("canvas").name() in ("#ffffff", "#000000")
    assert qapp.palette().window().color() == theme.colour("canvas")


def test_high_contrast_follows_the_light_or_dark_of_the_system(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme.apply("contrast", 100)
    for scheme, canvas in ((Qt.ColorScheme.Dark, "#000000"), (Qt.ColorScheme.Light, "#ffffff")):
        monkeypatch.setattr(theme, "_hints", SimpleNamespace(colorScheme=lambda scheme=scheme: scheme))
        assert theme.colour("canvas").name() == canvas


def test_a_system_in_high_contrast_is_followed_in_light_and_dark(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = SimpleNamespace(contrastPreference=lambda: Qt.ContrastPreference.HighContrast)
    monkeypatch.setattr(theme, "_accessibility", asked)
    for appearance, canvas in (("light", "#ffffff"), ("dark", "#000000")):
        theme.apply(appearance, 100)
        assert theme.contrast and theme.colour("canvas").name() == canvas


def test_less_motion_can_be_asked_for(theme: Theme) -> None:
    theme.apply("light", 100, reduced_motion=True)
    assert not theme.moves
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateCombo)


class TestFocusRing:
    @pytest.fixture
    def page(self, theme: Theme, qtbot: QtBot) -> QWidget:
        page = QWidget()
        qtbot.addWidget(page)
        for number in range(2):
            QPushButton(f"Button {number}", page).setGeometry(20, 20 + 50 * number, 100, 32)
        page.resize(200, 150)
        with qtbot.waitExposed(page):
            page.show()
        page.activateWindow()
        return page

    def rings(self, page: QWidget) -> list[QWidget]:
        return [
            child
            for child in page.findChildren(QWidget)
            if type(child).__name__ == "_Overlay" and child.isVisible()
        ]

    def test_it_surrounds_the_button_with_the_focus_and_follows_it(self, page: QWidget, qtbot: QtBot) -> None:
        first, second = page.findChildren(QPushButton)
        first.setFocus()
        qtbot.waitUntil(lambda: len(self.rings(page)) == 1)
        assert self.rings(page)[0].geometry() == first.geometry().adjusted(-3, -3, 3, 3)
        first.move(40, 30)
        assert self.rings(page)[0].geometry() == first.geometry().adjusted(-3, -3, 3, 3)
        second.setFocus()
        assert self.rings(page)[0].geometry() == second.geometry().adjusted(-3, -3, 3, 3)

    def test_it_goes_when_the_button_goes(self, page: QWidget, qtbot: QtBot) -> None:
        first, second = page.findChildren(QPushButton)
        first.setFocus()
        first.hide()
        assert all(ring.geometry().center() != first.geometry().center() for ring in self.rings(page))
        second.setFocus()
        second.setParent(None)
        second.deleteLater()
        qtbot.waitUntil(lambda: self.rings(page) == [])

    def test_it_survives_the_window_being_deleted_with_the_focus_inside(
        self, theme: Theme, qtbot: QtBot
    ) -> None:
        window = QWidget()
        button = QPushButton("Button", window)
        with qtbot.waitExposed(window):
            window.show()
        button.setFocus()
        with qtbot.waitSignal(window.destroyed):
            window.deleteLater()

    def test_clicks_go_through_it(self, page: QWidget, qtbot: QtBot) -> None:
        first = page.findChildren(QPushButton)[0]
        first.setFocus()
        assert page.childAt(first.geometry().center()) is first


def test_nothing_is_laid_out_anew_where_the_look_stays(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(theme.changed):
        theme.apply("light", 100)
    with qtbot.waitSignal(theme.changed):
        theme.apply("light", 110)
