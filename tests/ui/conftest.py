"""What every test of a window needs: one theme, since one application has one look."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from inglenook.ui.app import settle_clipboard
from inglenook.ui.theme import Theme


@pytest.fixture(scope="session")
def _session_theme(qapp: QApplication) -> Iterator[Theme]:
    font = QFont(qapp.font())
    font.setPixelSize(13)
    qapp.setFont(font)
    yield Theme(qapp)
    settle_clipboard()  # as the program does at its end


@pytest.fixture
def theme(_session_theme: Theme) -> Theme:
    """The light look at 100 %."""
    # Windows of earlier tests would all dress again: without a running loop Qt keeps them.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    _session_theme.apply("light", 100)
    return _session_theme
