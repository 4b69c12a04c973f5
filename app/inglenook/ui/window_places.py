"""Where the windows stand: remembered for each set-up of screens, and never out of sight.

A laptop at a desk and on the road has two set-ups, and in each its windows stand where they stood
there last. On Wayland programs do not place windows: there it is their size that comes back.
"""

import logging

from PySide6.QtCore import QByteArray, QEvent, QObject, QPoint, QRect, QSize, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from inglenook.ui.window_state import WindowState

log = logging.getLogger(__name__)

_REMEMBER_MS = 300  # after the last move
_SETTLE_MS = 700  # after the last change of the screens: a dock brings several
_MOST_SETUPS = 20
_GRIP = QSize(80, 24)  # of the upper edge, by which a window can be dragged

_TOLD_BY = {
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.WindowStateChange,
    QEvent.Type.Show,
}


class WindowPlaces(QObject):
    """One for the program. GUI thread."""

    def __init__(self, state: WindowState, parent: QObject) -> None:
        super().__init__(parent)
        self._state = state
        self._windows: dict[str, QWidget] = {}
        self._setup = setup_of(QGuiApplication.screens())
        self._remembering = QTimer(self, interval=_REMEMBER_MS, singleShot=True)
        self._remembering.timeout.connect(self.remember)
        self._settling = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._settling.timeout.connect(self._settle)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._on_screen_added)
        app.screenRemoved.connect(self._on_screens_changed)
        app.primaryScreenChanged.connect(self._on_screens_changed)
        for screen in app.screens():
            screen.geometryChanged.connect(self._on_screens_changed)

    def follow(self, window: QWidget, name: str, size: QSize) -> None:
        """Put this window where the one of this name stood last, and remember where it goes.

        `size` is for one that never stood anywhere.
        """
        self._windows[name] = window
        if not self._restore(window, name):
            window.resize(size.boundedTo(window.screen().availableSize()))
        window.installEventFilter(self)

    def leave(self, name: str) -> None:
        """This window is gone for good, and with it what is known of it."""
        window = self._windows.pop(name, None)
        if window is not None:
            window.removeEventFilter(self)
        for places in self._state.places.values():
            places.pop(name, None)

    def remember(self) -> None:
        """Put down where the windows stand now; they are kept with the state of the windows."""
        self._remembering.stop()
        if self._settling.isActive():
            return  # the system has just moved them about
        places = self._state.places.pop(self._setup, {})
        for name, window in self._windows.items():
            if window.isVisible() and not window.isMinimized():
                places[name] = bytes(window.saveGeometry().toBase64().data()).decode("ascii")
        self._state.places[self._setup] = places  # at the end: the one that was used last
        while len(self._state.places) > _MOST_SETUPS:
            del self._state.places[next(iter(self._state.places))]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOLD_BY and not self._settling.isActive():
            self._remembering.start()
        return False

    def _on_screen_added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._on_screens_changed)
        self._on_screens_changed()

    def _on_screens_changed(self) -> None:
        self._remembering.stop()
        self._settling.start()

    def _settle(self) -> None:
        """Other screens than before: the windows stand where they stood with these, or at least in sight."""
        screens = QGuiApplication.screens()
        if not screens:  # all of them are off for a moment
            return
        before, self._setup = self._setup, setup_of(screens)
        for name, window in self._windows.items():
            if not self._restore(window, name):
                bring_into_sight(window, whole=self._setup != before)
        log.info("screens: %s", self._setup)
        self._remembering.start()

    def _restore(self, window: QWidget, name: str) -> bool:
        geometry = self._state.places.get(self._setup, {}).get(name, "")
        if not window.restoreGeometry(QByteArray.fromBase64(geometry.encode())):
            return False
        bring_into_sight(window)
        return True


def setup_of(screens: list[QScreen]) -> str:
    """These screens in one line: the same line means that windows can stand as they stood."""
    return "; ".join(
        sorted(
            f"{screen.name()} {screen.geometry().width()}x{screen.geometry().height()}"
            f" {screen.devicePixelRatio():g}"
            for screen in screens
        )
    )


def bring_into_sight(window: QWidget, whole: bool = False) -> None:
    """Move it onto a screen, and make it fit there, if it cannot be seen and dragged where it is.

    `whole`: also where a part of it is out of sight.
    """
    areas = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    if not areas or window.isFullScreen() or window.isMaximized():
        return  # the desktop sees to those
    frame = window.frameGeometry()
    if QGuiApplication.platformName().startswith("wayland"):
        window.resize(window.size().boundedTo(window.screen().availableSize()))
    elif not any(area.contains(frame) if whole else _can_be_dragged(frame, area) for area in areas):
        area = max(areas, key=lambda area: _overlap(frame, area))
        if _overlap(frame, area) == 0:
            area = QGuiApplication.primaryScreen().availableGeometry()
        border = frame.size() - window.size()
        window.resize(window.size().boundedTo(area.size() - border))
        window.move(_inside(frame.topLeft(), window.size() + border, area))


def _can_be_dragged(frame: QRect, area: QRect) -> bool:
    upper = QRect(frame.topLeft(), QSize(frame.width(), _GRIP.height()))
    seen = upper & area
    return seen.width() >= min(_GRIP.width(), frame.width()) and seen.height() >= _GRIP.height() // 2


def _overlap(frame: QRect, area: QRect) -> int:
    both = frame & area
    return both.width() * both.height() if both.isValid() else 0


def _inside(place: QPoint, size: QSize, area: QRect) -> QPoint:
    """The nearest place at which something of this size lies in the area."""
    return QPoint(
        max(area.left(), min(place.x(), area.right() + 1 - size.width())),
        max(area.top(), min(place.y(), area.bottom() + 1 - size.height())),
    )
