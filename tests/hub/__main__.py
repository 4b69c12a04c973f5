"""The stand-in by hand: `python -m tests.hub [--port N] [--big] [--cut N] [--rate BYTES]`.

Publishes what `demo` makes, prints its address, and runs until Ctrl+C or SIGTERM. Each request is printed.
"""

import argparse
import contextlib
import signal
import tempfile
import time
from pathlib import Path

from inglenook.models.library import starter_path
from tests.hub.big import unpacked
from tests.hub.demo import add_starter, demo
from tests.hub.faults import Fault, Place, reset, throttle
from tests.hub.standin import StandIn

CUT_AT = 40_000_000  # bytes


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.hub", description="Run a stand-in for the Hub.")
    parser.add_argument("--port", type=int, default=0, help="of the Hub; a free one if left out")
    parser.add_argument(
        "--big", action="store_true", help="with a model of 270 MB: the starter, its weights in 16 bits"
    )
    parser.add_argument(
        "--cut",
        type=int,
        default=0,
        metavar="N",
        help="tear the first N downloads of a big file down at 40 MB",
    )
    parser.add_argument("--rate", type=int, default=0, metavar="BYTES", help="send so many bytes a second")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, StandIn(options.port) as hub:
        publish(hub, Path(folder), big=options.big)
        if options.cut:
            hub.faults.append(Fault(Place.BODY, reset(at=CUT_AT), times=options.cut, least=CUT_AT + 1))
        if options.rate:
            hub.faults.append(Fault(Place.BODY, throttle(options.rate)))
        print(hub.endpoint, flush=True)
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        with contextlib.suppress(KeyboardInterrupt):
            _show_requests(hub)


def publish(hub: StandIn, folder: Path, *, big: bool) -> None:
    demo(hub, folder)
    starter = starter_path()
    if not big:
        return
    if starter is None:
        raise SystemExit("The starter is not installed, and the big model is made of it.")
    name = starter.name.replace("Q4_1", "F16")
    repo = add_starter(hub, starter, unpacked(starter, folder / name))
    for content in repo.files.values():
        content.sha256  # noqa: B018  computed now, not while somebody waits


def _show_requests(hub: StandIn) -> None:
    shown = 0
    while True:
        time.sleep(0.5)
        for seen in hub.requests[shown:]:
            shown += 1
            print(
                f"{seen.port} {seen.method} {seen.path} {seen.range} {seen.status} {seen.sent:,}", flush=True
            )


if __name__ == "__main__":
    main()
