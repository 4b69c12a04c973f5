"""Fetching what is missing of one file: trying until it is there, or there is a reason to stop."""

import hashlib
import logging
import math
import random
import re
import shutil
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from pathlib import Path

from inglenook.core.language import number, together, tr, tr_n
from inglenook.core.network import (
    READ_TIMEOUT,
    Network,
    NetworkFailedError,
    NetworkRefusedError,
    Purpose,
    errors,
    failure,
    refusal,
)
from inglenook.core.text import format_size
from inglenook.models import part as parts
from inglenook.models.body import Answer, Body, Request
from inglenook.models.hub import Hub, HubError, Location
from inglenook.models.part import (
    DiskFullError,
    DownloadError,
    Part,
    PartFacts,
    Stopped,
    disk_error,
    kept_sentence,
)
from inglenook.models.rate_limit import RateLimit

log = logging.getLogger(__name__)

KEPT_FREE = 1_000_000_000  # bytes of the disk that a transfer leaves alone

_TOLD_EVERY = 0.2  # seconds
_AT_ONCE = 1 << 20  # bytes that are read again at a time
_RANGE = re.compile(r"bytes (\d{1,18})-(\d{1,18})/(\d{1,18})")


@dataclass(frozen=True, slots=True)
class Progress:
    """How far one file is."""

    done: int  # bytes on the disk; while they are read again, those of them that were
    checking: bool = False  # what is on the disk is being read again
    waiting: float = 0.0  # seconds until the next try; 0: not waiting
    sentence: str = ""  # why it waits, or what else is worth knowing


OnProgress = Callable[[Progress], object]


@dataclass(frozen=True, slots=True)
class Patience:
    """How much of a bad connection is put up with. Seconds."""

    tries: int = 6  # in a row that brought not one byte
    first: float = 1.0  # before the second try; doubled for each one after it
    longest: float = 60.0
    most_asked: float = 600.0  # what a server may ask for
    stall: float = READ_TIMEOUT  # without a byte


class _Trouble(Exception):
    """A try failed in a way that the next one may not."""

    def __init__(self, sentence: str, *, asked: float | None = None, at_once: bool = False) -> None:
        super().__init__(sentence)
        self.asked = asked  # seconds that the server wants us to wait
        self.at_once = at_once  # something can be done about it now


class Transfer:
    """One file, from what its part holds to its place. For one thread."""

    def __init__(
        self,
        hub: Hub,
        network: Network,
        part: Part,
        facts: PartFacts,
        folder: Path,
        stop: threading.Event,
        limit: RateLimit,
        on_progress: OnProgress,
        patience: Patience,
    ) -> None:
        self._hub = hub
        self._network = network
        self._part = part
        self._facts = facts
        self._folder = folder
        self._stop = stop
        self._limit = limit
        self._on_progress = on_progress
        self._patience = patience
        self._location: Location | None = None  # where the Hub says the file is; None: to be asked
        self._whole = False  # the server makes a mess of ranges: ask for all of it
        self._note = ""  # what a person should know while it goes on
        self._told = 0.0  # when

    def is_there_already(self) -> bool:
        """Whether the file is in its place, with the right bytes. Reads all of it."""
        target = self._part.target
        if not has_size(target, self._facts.size):
            return False
        digest, done = hashlib.sha256(), 0
        try:
            with target.open("rb", buffering=0) as file:
                while piece := file.read(_AT_ONCE):
                    digest.update(piece)
                    done += len(piece)
                    self._check_stop()
                    self._tell(Progress(done, checking=True))
        except OSError as error:
            log.warning("what is there cannot be read, and will be replaced: %s", error)
            return False
        return digest.hexdigest() == self._facts.sha256

    def check_room(self, have: int) -> None:
        """Raises DiskFullError where the rest does not fit on the disk."""
        free = free_bytes(self._part.target)
        needed = self._facts.size - have
        if needed > 0 and free < needed + KEPT_FREE:
            raise DiskFullError(
                tr(
                    "The disk has {free} free. {needed} more are needed, and {spare} to spare. "
                    "Make room, then resume.",
                    free=format_size(free),
                    needed=format_size(needed),
                    spare=format_size(KEPT_FREE),
                )
            )

    def run(self) -> Path:
        """From what the part holds to the verified file."""
        self._part.read_again(self._stop, lambda done: self._tell(Progress(done, checking=True)))
        for _ in range(2):
            self._fetch_rest()
            if self._part.is_right:
                self._tell(Progress(self._part.size), now=True)
                return self._part.finish()
            self._part.restart()
            self._note = tr("What came was not the published file, so it is fetched once more.")
        self._part.close()
        parts.remove(self._part.path, self._folder)
        raise DownloadError(
            tr(
                "The file differs from the published one, and again when it was fetched a second time. "
                "It was not kept. Try again later, or choose another version."
            )
        )

    def _fetch_rest(self) -> None:
        """Try until the part has its full size. Tries that bring nothing are counted."""
        part, most, fruitless = self._part, self._part.size, 0
        while part.size < self._facts.size:
            self.check_room(part.size)
            try:
                self._try()
            except _Trouble as trouble:
                fruitless = 0 if part.size > most else fruitless + 1
                most = max(most, part.size)
                if fruitless >= self._patience.tries:
                    stopped = tr_n("Stopped after {n} try.", "Stopped after {n} tries.", fruitless)
                    kept = kept_sentence(part.size)
                    raise DownloadError(
                        together(stopped, str(trouble), kept, tr("Try again later."))
                    ) from trouble
                self._wait(trouble, fruitless)

    # One try --------------------------------------------------------------------------------------

    def _try(self) -> None:
        """Ask for what is missing and write what comes. Raises _Trouble unless all of it came."""
        start = 0 if self._whole else self._part.size
        try:
            with Body(self._network, lambda: self._request(start), self._patience.stall, self._stop) as body:
                self._accept(body.answer(), start)
                while pieces := body.pieces():
                    if not all(self._take(piece) for piece in pieces):
                        break
        except NetworkFailedError as error:
            raise _Trouble(error.happened) from error
        except HubError as error:
            if not error.can_retry:
                raise DownloadError(str(error), error.details) from error
            raise _Trouble(error.happened, asked=error.wait or None) from error
        except errors() as error:
            if not self._network.may(Purpose.DOWNLOAD):
                raise self._refusal() from error
            known = failure(error, _host_of(error) or self._hub.host)
            if isinstance(known, NetworkRefusedError):
                raise known from error
            happened = known.happened if isinstance(known, NetworkFailedError) else str(known)
            raise _Trouble(happened) from error
        if self._part.size < self._facts.size:
            raise _Trouble(tr("The connection broke off."))

    def _request(self, start: int) -> Request:
        """What to ask for. On the thread of the body; asks the Hub where the file is, if need be."""
        facts = self._facts
        if self._location is None:
            location = self._hub.locate(facts.repo, facts.commit, facts.name)
            if (location.sha256.lower(), location.size) != (facts.sha256, facts.size):
                raise DownloadError(
                    tr(
                        "The Hub has another file under this name than the one that was chosen. "
                        "Look the model up again and choose anew."
                    ),
                    f"{location.sha256} {location.size}",
                    can_retry=False,
                )
            self._location = location
            if self._hub.is_token_refused:
                self._note = tr(
                    "{host} does not accept the access token, so it is left away.", host=self._hub.host
                )
        headers = {"Accept-Encoding": "identity"}
        if start:
            headers["Range"] = f"bytes={start}-"
        if self._hub.token:
            headers["Authorization"] = f"Bearer {self._hub.token}"
        return Request(self._location.url, headers)

    def _accept(self, answer: Answer, start: int) -> None:
        """Make sure that the body is what was asked for, before a byte of it is written."""
        size = self._facts.size
        headers, host = answer.headers, answer.host
        encoded = headers.get("content-encoding", "identity").lower() != "identity"
        if answer.status == 206 and start and not encoded:
            given = _RANGE.fullmatch(headers.get("content-range", ""))
            first, last, total = map(int, given.groups()) if given else (-1, -1, -1)
            if first != start or total != size or not start <= last < size:
                self._whole = True
                raise _Trouble(tr("{host} sent other bytes than were asked for.", host=host))
            expected = last - first + 1
        elif answer.status == 200:
            if "html" in headers.get("content-type", "").lower():
                raise _Trouble(
                    tr(
                        "A web page came instead of the file. If this network asks for a login, "
                        "log in with the browser."
                    )
                )
            expected = size
        else:
            raise self._refused(answer)
        length = headers.get("content-length", str(expected))
        if length != str(expected) and not encoded:
            raise _Trouble(tr("{host} has a file of another size than the published one.", host=host))
        if answer.status == 200:
            self._whole = False
            if self._part.size:
                self._part.restart()

    def _refused(self, answer: Answer) -> _Trouble:
        """What to make of an answer that brings no bytes."""
        status, host = answer.status, answer.host
        if status in (401, 403, 404, 410):  # the link was signed for a time that is over
            self._location = None
            sentence = tr("{host} does not hand the file out (HTTP {status}).", host=host, status=status)
            return _Trouble(sentence, at_once=True)
        if status == 416:
            self._location = None
            self._whole = True
            return _Trouble(tr("{host} does not have the rest of the file.", host=host), at_once=True)
        asked = _seconds_asked(answer)
        if status == 429:
            sentence = tr("{host} gets too many requests and asks us to wait.", host=host)
            return _Trouble(sentence, asked=asked)
        sentence = tr("{host} has a problem (HTTP {status}).", host=host, status=status)
        return _Trouble(sentence, asked=asked)

    def _take(self, piece: bytes) -> bool:
        """Write it. False: the file is full, and this is more than was published."""
        part, room = self._part, self._facts.size - self._part.size
        if not room:
            return False
        part.write(piece[:room])
        self._check_stop()
        self._limit.take(len(piece), self._stop)
        if self._tell(Progress(part.size, sentence=self._note)) and free_bytes(part.path) < KEPT_FREE:
            kept = kept_sentence(part.size)
            raise DiskFullError(together(tr("The disk is nearly full."), kept, tr("Make room, then resume.")))
        return True

    # Between tries --------------------------------------------------------------------------------

    def _wait(self, trouble: _Trouble, fruitless: int) -> None:
        patience = self._patience
        if trouble.at_once and fruitless <= 1:
            return
        seconds = patience.first * 2 ** max(0, fruitless - 1) * random.uniform(0.8, 1.2)
        seconds = min(seconds, patience.longest)
        if trouble.asked is not None:
            seconds = min(max(trouble.asked, seconds), patience.most_asked)
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            sentence = together(
                str(trouble), tr("Trying again in {seconds} s.", seconds=number(math.ceil(left)))
            )
            self._tell(Progress(self._part.size, waiting=left, sentence=sentence))
            self._stop.wait(min(left, _TOLD_EVERY))
            self._check_stop()
            if not self._network.may(Purpose.DOWNLOAD):
                raise self._refusal()

    def _tell(self, progress: Progress, *, now: bool = False) -> bool:
        """Tell how far it is, unless that was just told. Returns whether it was told."""
        if not now and time.monotonic() - self._told < _TOLD_EVERY:
            return False
        self._told = time.monotonic()
        self._on_progress(progress)
        return True

    def _check_stop(self) -> None:
        if self._stop.is_set():
            raise Stopped

    def _refusal(self) -> NetworkRefusedError:
        return refusal(Purpose.DOWNLOAD, offline=self._network.offline)


def has_size(path: Path, size: int) -> bool:
    """Whether a file of this size is there."""
    try:
        return path.is_file() and path.stat().st_size == size
    except OSError:
        return False


def free_bytes(path: Path) -> int:
    """Bytes free on the disk that a file is to lie on."""
    above = next((each for each in path.parents if each.is_dir()), path.parent)
    try:
        return shutil.disk_usage(above).free
    except OSError as error:
        raise disk_error(error, path, 0) from error


def _seconds_asked(answer: Answer) -> float | None:
    """What `Retry-After` asks for, in either of its forms; else what is left of a rate-limit window."""
    asked = answer.headers.get("retry-after", "").strip()
    if re.fullmatch(r"\d{1,9}", asked):
        return float(asked)
    if asked:
        try:
            return max(0.0, parsedate_to_datetime(asked).timestamp() - time.time())
        except (ValueError, OverflowError):
            return None
    window = re.search(r"\bt=(\d{1,9})\b", answer.headers.get("ratelimit", ""))  # "resolvers";r=0;t=55
    return float(window[1]) if window and answer.status == 429 else None


def _host_of(error: Exception) -> str:
    """The host that a client was speaking with; empty where that is not known."""
    try:
        return str(error.request.url.host)  # type: ignore[attr-defined]
    except (AttributeError, RuntimeError):
        return ""
