"""The look that every window here has: that of the tests of windows."""

from tests.ui.conftest import _session_theme, theme

__all__ = ["_session_theme", "theme"]
