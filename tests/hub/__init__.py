"""A stand-in for the Hub: what unmodified huggingface_hub can search, list and download from.

    with StandIn() as hub:
        hub.add(Repo("owner/name", files={"tiny.gguf": Generated(3_000_000)}))
        hub.faults = [Fault(Place.BODY, reset(at=1_000_000), times=3)]
        ...
        hub.requests  # what it was asked, in order

It listens on 127.0.0.1 only. `python -m tests.hub` runs it by hand, with something to look at.
"""

from tests.hub.content import Content, Generated, Held, OnDisk
from tests.hub.demo import demo
from tests.hub.faults import ALWAYS, Answer, Fault, Place
from tests.hub.repos import Repo
from tests.hub.standin import Seen, StandIn

__all__ = [
    "ALWAYS",
    "Answer",
    "Content",
    "Fault",
    "Generated",
    "Held",
    "OnDisk",
    "Place",
    "Repo",
    "Seen",
    "StandIn",
    "demo",
]
