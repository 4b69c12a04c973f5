"""Coming to the front where windows may not do so by themselves."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

_NAME = "XDG_ACTIVATION_TOKEN"  # from where Qt takes it for the next window that is activated


@contextmanager
def allowed_by(token: str) -> Iterator[None]:
    """Let windows that are activated in this block come to the front on Wayland. GUI thread.

    `token`: what the desktop gave to whoever asked for the window; empty where it gave none.
    """
    if token:
        os.environ[_NAME] = token
    try:
        yield
    finally:
        os.environ.pop(_NAME, None)  # it holds once
