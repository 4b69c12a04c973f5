"""What every test of a window needs: one theme, since one application has one look."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from inglenook.ui.theme import Theme


@pytest.fixture(scope="session")
def _session_theme(qapp: QApplication) -> Theme:
    font = QFont(qapp.font())
    font.setPixelSize(13)
    qapp.setFont(font)
    return Theme(qapp)


@pytest.fixture
def theme(_session_theme: Theme) -> Theme:
    """The light look at 100 %."""
    # Windows of earlier tests would all dress again: without a running loop Qt keeps them.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    _session_theme.apply("light", 100)
    return _session_theme
