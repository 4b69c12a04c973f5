"""Toasts go away by themselves, banners stay; both show plain text."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from inglenook.ui import notices
from inglenook.ui.labels import Paragraph
from inglenook.ui.notices import Banner, Toast, Toasts
from inglenook.ui.theme import Theme


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> QWidget:
    theme.apply("light", 100, reduced_motion=True)
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(600, 400)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


@pytest.fixture
def toasts(page: QWidget, theme: Theme) -> Toasts:
    return Toasts(page, theme)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notices, "_STAY_MS", 20)
    monkeypatch.setattr(notices, "_LOOK_AGAIN_MS", 5)


def shown(page: QWidget) -> list[Toast]:
    return [toast for toast in page.findChildren(Toast) if toast.isVisible()]


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.text()]


def test_a_toast_lies_at_the_bottom_left_and_follows_the_page(page: QWidget, toasts: Toasts) -> None:
    toast = toasts.show("Reply copied")
    assert toast.geometry().bottomLeft() == QPoint(16, 400 - 16 - 1)
    page.resize(500, 300)
    assert toast.geometry().bottomLeft() == QPoint(16, 300 - 16 - 1)


def test_at_most_two_are_shown_and_the_newest_is_lowest(page: QWidget, toasts: Toasts) -> None:
    for text in ("one", "two", "three"):
        toasts.show(text)
    assert [texts(toast) for toast in sorted(shown(page), key=Toast.y)] == [["two"], ["three"]]


def test_the_action_is_done_once_and_ends_the_toast(page: QWidget, toasts: Toasts, qtbot: QtBot) -> None:
    done: list[str] = []
    toast = toasts.show("Deleted “Three days in Porto”", "Undo", lambda: done.append("undo"), "Ctrl Z")
    qtbot.mouseClick(toast.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert done == ["undo"] and shown(page) == []


def test_an_action_may_show_the_next_toast(page: QWidget, toasts: Toasts, qtbot: QtBot) -> None:
    toast = toasts.show("Deleted", "Undo", lambda: toasts.show("Back again") and None)
    qtbot.mouseClick(toast.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert [texts(toast) for toast in shown(page)] == [["Back again"]]


def test_it_goes_away_by_itself_and_the_other_moves_down(
    page: QWidget, toasts: Toasts, qtbot: QtBot, quick: None
) -> None:
    toasts.show("one")
    toasts.show("two")
    qtbot.waitUntil(lambda: shown(page) == [])


def test_it_waits_while_it_has_the_focus(page: QWidget, toasts: Toasts, qtbot: QtBot, quick: None) -> None:
    toast = toasts.show("Deleted", "Undo", lambda: None)
    button = toast.findChild(QPushButton)
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    looked: list[None] = []
    toast._clock.timeout.connect(lambda: looked.append(None))
    qtbot.waitUntil(lambda: len(looked) >= 3)
    assert shown(page) == [toast]
    button.clearFocus()
    qtbot.waitUntil(lambda: shown(page) == [])


def test_escape_sends_it_away(page: QWidget, toasts: Toasts, qtbot: QtBot) -> None:
    toast = toasts.show("Deleted", "Undo", lambda: None)
    qtbot.keyClick(toast.findChild(QPushButton), Qt.Key.Key_Escape)
    assert shown(page) == []


@pytest.mark.parametrize("text", ["<b>" + "word " * 5_000, "x" * 100_000, "a\nb\u2028c", "\ud800"])
@pytest.mark.parametrize("size", [100, 300])
def test_a_long_or_hostile_text_stays_inside_the_page(
    page: QWidget, toasts: Toasts, theme: Theme, text: str, size: int
) -> None:
    theme.apply("light", size, reduced_motion=True)
    toast = toasts.show(text, "Undo", lambda: None)
    assert page.rect().contains(toast.geometry())
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in toast.findChildren(QLabel))
    toast.grab()


def test_a_toast_slides_in_where_motion_is_welcome(page: QWidget, theme: Theme, qtbot: QtBot) -> None:
    theme.apply("light", 100)
    toast = Toasts(page, theme).show("Reply copied")
    qtbot.waitUntil(lambda: toast.geometry().bottom() == 400 - 16 - 1)


def test_the_page_may_be_deleted_with_toasts_on_it(theme: Theme, qtbot: QtBot, quick: None) -> None:
    page = QWidget()
    Toasts(page, theme).show("Reply copied", "Undo", lambda: None)
    with qtbot.waitSignal(page.destroyed):
        page.deleteLater()


@pytest.fixture
def banner(theme: Theme, qtbot: QtBot) -> Banner:
    banner = Banner(theme)
    qtbot.addWidget(banner)
    return banner


def test_a_banner_is_hidden_until_there_is_a_message(banner: Banner) -> None:
    assert banner.isHidden()
    banner.show_message("warn", "The disk is nearly full.")
    assert not banner.isHidden()
    banner.clear()
    assert banner.isHidden()


def test_a_banner_shows_the_newest_message_only(banner: Banner, qtbot: QtBot) -> None:
    banner.show_message("error", "The disk is full. Nothing can be saved.", [("Try again", lambda: None)])
    banner.show_message("info", "There is room again.")
    assert texts(banner) == ["There is room again."]
    assert [button for button in banner.findChildren(QPushButton) if not button.isHidden()] == []
    assert banner.accessibleName() == "There is room again."


def test_the_buttons_of_a_banner_do_what_they_say_and_leave_it_there(banner: Banner, qtbot: QtBot) -> None:
    done: list[str] = []
    actions = [("Free up space", lambda: done.append("free")), ("Try again", lambda: done.append("try"))]
    banner.show_message("error", "The disk is full.", actions)
    for button in banner.findChildren(QPushButton):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert done == ["free", "try"] and not banner.isHidden()


def test_a_banner_can_be_closed_and_says_so(banner: Banner, qtbot: QtBot) -> None:
    banner.show_message("info", "Something.")
    close = banner.findChild(QToolButton)
    assert close.accessibleName() == "Close"
    with qtbot.waitSignal(banner.closed):
        qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert banner.isHidden()


@pytest.mark.parametrize("kind", ["error", "warn", "info"])
def test_a_banner_has_the_colour_of_its_kind(banner: Banner, theme: Theme, kind: str) -> None:
    banner.show_message(kind, "Something happened. It is all right.")
    banner.resize(500, 60)
    token = {"error": "bad-soft", "warn": "warn-soft", "info": "info-soft"}[kind]
    assert banner.grab().toImage().pixelColor(6, 30) == theme.colour(token)


def test_a_banner_shows_html_as_text(banner: Banner) -> None:
    banner.show_message("warn", "<img src='file:///dev/zero'> Bad. Model.")
    banner.resize(300, 100)
    banner.grab()
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText for label in banner.findChildren(QLabel) if label.text()
    )


def test_a_banner_goes_when_what_it_is_about_is_solved(banner: Banner) -> None:
    banner.show_message("error", "The disk is full.", about="saving")
    banner.settle("model")
    assert not banner.isHidden()
    banner.settle("saving")
    assert banner.isHidden()
    banner.show_message("error", "Choose a model first.")
    banner.settle("saving")
    assert not banner.isHidden()


def test_a_long_toast_takes_more_lines_and_keeps_its_words(page: QWidget, toasts: Toasts) -> None:
    page.resize(300, 400)
    words = "Every word of this notice can be read also in a window that is narrow."
    toast = toasts.show(words, "Undo", lambda: None)
    label = next(label for label in toast.findChildren(QLabel))
    assert label.text() == words
    assert label.height() > 2 * label.fontMetrics().height()
    assert toast.geometry().right() <= 300 - 16


def test_a_narrow_banner_has_its_buttons_below_its_text(theme: Theme, page: QWidget, qtbot: QtBot) -> None:
    banner = Banner(theme, page)
    banner.show_message("error", "The disk is full. Make room.", [("Try again", print), ("Load", print)])

    def buttons_are_below() -> bool:
        button, text = (banner.findChild(kind) for kind in (QPushButton, Paragraph))
        return button.mapTo(banner, QPoint(0, 0)).y() >= text.geometry().bottom()

    for width, is_below in ((560, False), (300, True), (560, False)):
        banner.resize(width, banner.heightForWidth(width))
        qtbot.waitUntil(lambda is_below=is_below: buttons_are_below() == is_below)


def test_the_tooltip_of_a_toast_shows_html_as_text(toasts: Toasts) -> None:
    toast = toasts.show("<img src='file:///dev/zero'> " + "and on " * 200)
    tips = [label.toolTip() for label in toast.findChildren(QLabel)]
    assert any("&lt;img" in tip for tip in tips) and not any("<img" in tip for tip in tips)
