"""Whether the children of a program ended with it."""

import time

import psutil


def left_after_2_s(children: list[psutil.Process]) -> list[psutil.Process]:
    """Those still running; one that has ended and waits for the system to notice does not count."""
    deadline = time.monotonic() + 2
    while (left := [child for child in children if _runs(child)]) and time.monotonic() < deadline:
        time.sleep(0.02)
    return left


def _runs(process: psutil.Process) -> bool:
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:  # between the two questions
        return False
