"""Coming to the front where windows may not do so by themselves."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

from inglenook.core.wish import ACTIVATION


@contextmanager
def allowed_by(token: str) -> Iterator[None]:
    """Let windows that are activated in this block come to the front on Wayland. GUI thread.

    `token`: what the desktop gave to whoever asked for the window; empty where it gave none.
    """
    if token:
        os.environ[ACTIVATION] = token
    try:
        yield
    finally:
        os.environ.pop(ACTIVATION, None)  # it holds once
