"""The keyboard alone reaches every control of every window, leaves it again, and is seen at it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextBrowser,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.ui.screens import SCREENS, desk

from inglenook.ui.command_palette import CommandPalette
from inglenook.ui.message_toolbar import MessageToolbar
from inglenook.ui.pop_over import PopOver
from inglenook.ui.theme import Theme

_KINDS = (
    *(QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit),
    *(QTabBar, QTextEdit, QPlainTextEdit),
)
_MOST = 60  # presses of Tab in one control; no text here has so many links
_RING = 4  # pixels around a control that its ring may take
_SEEN = 12  # pixels that differ at least where the keyboard is


def expected(host: QWidget) -> list[QWidget]:
    """What can be worked with the mouse in here and must be reached with the keyboard."""
    return [each for each in host.findChildren(QWidget) if each.isVisible() and _is_control(each, host)]


def _is_control(each: QWidget, host: QWidget) -> bool:
    if not isinstance(each, _KINDS) or not each.isEnabled() or each.window() is not host.window():
        return False
    if isinstance(each, (QScrollBar, QHeaderView)) or each.visibleRegion().isEmpty():
        return False  # what is scrolled away comes into sight when the keyboard comes to it
    above = each.parentWidget()
    while above is not None and above is not host:
        # Parts of a control: the arrows of a box, the cross in a field. The keys do as much.
        if isinstance(above, (QAbstractSpinBox, QComboBox, QLineEdit, QTabBar)):
            return False
        # C, E, R, Del, the arrows and the Menu key do as much on the message.
        if isinstance(above, MessageToolbar):
            return False
        above = above.parentWidget()
    return not (isinstance(host, CommandPalette) and isinstance(each, QAbstractItemView))


def around(host: QWidget) -> Iterator[QWidget]:
    """Where the focus is after each Tab, until it has been all around."""
    seen: list[QWidget] = []
    while (focus := QApplication.focusWidget()) is not None and focus not in seen:
        seen.append(focus)
        yield focus
        for _ in range(_MOST):  # Tab goes through the links of a text before it leaves it
            if QApplication.focusWidget() is not focus:
                break
            QTest.keyClick(focus, Qt.Key.Key_Tab)


def stands_for(focus: QWidget) -> list[QWidget]:
    """What is reached with it: of a group of radio buttons the arrow keys choose."""
    reached = [focus]
    if isinstance(focus, QAbstractButton) and focus.group() is not None and focus.group().exclusive():
        reached += focus.group().buttons()
    elif isinstance(focus, QAbstractButton) and focus.autoExclusive():
        siblings = focus.parentWidget().children() if focus.parentWidget() else []
        reached += [each for each in siblings if isinstance(each, QAbstractButton) and each.autoExclusive()]
    above = focus.parentWidget()
    if isinstance(above, (QAbstractSpinBox, QComboBox)):
        reached.append(above)
    return reached


def says(widget: QWidget) -> str:
    words = widget.accessibleName() or getattr(widget, "text", str)()
    return f"{type(widget).__name__} {words!r}"


def test_tab_reaches_every_control_and_leaves_it(
    tmp_path: Path, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    faults: list[str] = []
    shown: set[tuple[str, str, str]] = set()  # kinds of control at which the keyboard was seen
    with desk(tmp_path, theme, qtbot, monkeypatch) as made:
        for name, build in SCREENS.items():
            screen = build(made)
            made.settle()
            if not isinstance(screen, QMenu):
                faults += [f"{name}: {fault}" for fault in walk(screen, qtbot, shown)]
            made.tidy()
    assert not faults, "\n".join(faults)


def walk(screen: QWidget, qtbot: QtBot, shown: set[tuple[str, str, str]]) -> Iterator[str]:
    """What is wrong with the way of the keyboard through this window or pop-over."""
    over = next((each for each in screen.findChildren(PopOver) if each.isVisible()), None)
    host = screen if isinstance(screen, PopOver) else over or screen.window()
    window = host.window()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    start = QApplication.focusWidget()
    inside = start is not None and (start is host or host.isAncestorOf(start))
    controls = expected(host)
    reached: set[QWidget] = set(stands_for(start)) if start and inside else set()
    QTest.keyClick(start if start and inside else host, Qt.Key.Key_Tab)
    if start and QApplication.focusWidget() is start and len(controls) > 1 and not _has_links(start):
        yield f"Tab does not leave {says(start)}"  # from the palette Esc leads back
    for focus in around(host):
        reached.update(stands_for(focus))
        what = (type(focus).__name__, focus.objectName(), str(focus.property("kind")))
        if what not in shown:
            shown.add(what)
            if not is_seen_at(focus):
                yield f"nothing shows that the keyboard is at {says(focus)}"
    for control in controls:
        if control not in reached and control.focusProxy() not in reached:
            yield f"Tab does not reach {says(control)} in {type(control.parentWidget()).__name__}"


def _has_links(widget: QWidget) -> bool:
    """Tab goes through those of a text before it leaves it."""
    return isinstance(widget, QTextBrowser)


def is_seen_at(focus: QWidget) -> bool:
    """Presses Tab; whether that changes what stands around the control."""
    window = focus.window()
    place = QRect(focus.mapTo(window, QPoint(0, 0)), focus.size()).adjusted(-_RING, -_RING, _RING, _RING)
    place &= window.rect()
    QApplication.processEvents()
    with_focus = window.grab(place).toImage()
    QTest.keyClick(focus, Qt.Key.Key_Tab)
    QApplication.processEvents()
    if QApplication.focusWidget() is focus:
        return True  # said elsewhere
    return differing(with_focus, window.grab(place).toImage()) >= _SEEN


def differing(one: QImage, other: QImage) -> int:
    """How many pixels differ; all of them between pictures of different sizes."""
    if one.size() != other.size():
        return one.width() * one.height()
    size = one.width() * one.height()
    first, second = (
        bytes(each.convertToFormat(QImage.Format.Format_RGB32).constBits()) for each in (one, other)
    )
    return sum(first[at : at + 4] != second[at : at + 4] for at in range(0, 4 * size, 4))


def test_f6_goes_from_area_to_area_in_every_window(
    tmp_path: Path, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with desk(tmp_path, theme, qtbot, monkeypatch) as made:
        made.show_chat()
        window = made.window
        view = window.view
        of_chat = [view.header, view.transcript, view.composer]
        assert areas_passed(window, qtbot, [window.sidebar, *of_chat]) == [window.sidebar, *of_chat]
        window.show_models()
        made.settle()
        page = window._pages.currentWidget()
        assert areas_passed(window, qtbot, [window.sidebar, page]) == [window.sidebar, page]
        made.window.open_in_new_window(made.chat_id)
        other = window._chat_windows[made.chat_id]
        of_other = [other.view.header, other.view.transcript, other.view.composer]
        assert areas_passed(other, qtbot, of_other) == of_other


def areas_passed(window: QWidget, qtbot: QtBot, areas: list[QWidget]) -> list[QWidget]:
    """The areas that F6 comes to, from the last to the last."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F6)
    for _ in areas:  # to the last one
        if areas[-1].isAncestorOf(QApplication.focusWidget()):
            break
        QTest.keyClick(window, Qt.Key.Key_F6)
    passed = []
    for _ in areas:
        QTest.keyClick(window, Qt.Key.Key_F6)
        focus = QApplication.focusWidget()
        passed += [area for area in areas if area is focus or area.isAncestorOf(focus)]
    return passed
