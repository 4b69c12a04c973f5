"""Models on the Hub: searching for them, and what is published of one.

The only module that imports huggingface_hub, and only for the first download (0.2 s, 35 MB). Lists
and facts are asked for here, not through its `HfApi`: that keeps the place in a list to itself,
tries five times, sleeps through a rate limit however long it is, and reads answers of any length
(2.4.0). Its requests go through core/network.py like all others.

Whatever comes from the Hub was written by strangers, see models/published.py.
"""

import json
import logging
import os
import re
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NoReturn
from urllib.parse import quote, urljoin, urlsplit

from inglenook import __version__
from inglenook.core import network as door
from inglenook.core.errors import ModelError, UserError
from inglenook.core.language import together, tr
from inglenook.core.network import Network, NetworkFailedError, Purpose
from inglenook.core.settings import PUBLIC_HUB
from inglenook.core.text import format_duration, one_line
from inglenook.models import gguf, hub_answers, versions
from inglenook.models.gguf import Beginning
from inglenook.models.names import is_repo, repo_from
from inglenook.models.published import (
    Ability,
    Hit,
    HubFile,
    Location,
    Order,
    Page,
    Query,
    Repository,
    Version,
)
from inglenook.models.safe_path import is_safe_name

__all__ = [
    "PUBLIC_HUB",
    "Ability",
    "Hit",
    "Hub",
    "HubError",
    "HubFile",
    "Location",
    "Order",
    "Page",
    "Query",
    "Repository",
    "Version",
    "is_safe_name",
    "repo_from",
]

log = logging.getLogger(__name__)

PAGE = 30  # results of one request
KNOWN_ABILITIES = (Ability.VISION, Ability.EMBEDDING)  # that the Hub can be asked for

_USER_AGENT = f"inglenook/{__version__}"
_MOST_LIST = 16 * 1024 * 1024  # bytes of an answer: 30 repositories with a thousand files each have 3 MB
_MOST_CARD = 256 * 1024
_HEADER_STEPS = (64 * 1024, 2 * 1024 * 1024)  # bytes of a model file, until its shape is known
_LONGEST_WAIT = 3600  # seconds
_SLOW = 5.0  # seconds; what took longer to fail is not tried again
_COMMIT = re.compile(r"[0-9a-f]{40}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_EXPAND = (
    *("downloads", "likes", "gated", "tags", "pipeline_tag"),
    *("lastModified", "siblings", "cardData"),
)
_SORTS = {
    Order.DOWNLOADS: "downloads",
    Order.LIKES: "likes",
    Order.TRENDING: "trendingScore",
    Order.NEWEST: "createdAt",
}


class HubError(UserError):
    """The Hub answered, but not with what was asked for."""

    def __init__(
        self, sentence: str, details: str = "", *, status: int = 0, wait: float = 0.0, happened: str = ""
    ) -> None:
        super().__init__(sentence, details)
        self.happened = happened or sentence  # the sentence without its advice to try again
        self.status = status  # of HTTP; 0: it was none that says so
        self.wait = wait  # seconds that the Hub wants us to leave it alone; 0: it said nothing

    @property
    def can_retry(self) -> bool:
        """Whether the same question may be answered later."""
        return self.status in (0, 408, 429) or self.status >= 500


class Hub:
    """The Hub, or a mirror of it. Any thread; every method blocks.

    Methods raise HubError, NetworkFailedError or NetworkRefusedError, each with a sentence.
    """

    def __init__(
        self,
        network: Network,
        home: Path,
        endpoint: str = PUBLIC_HUB,
        token: str = "",
        *,
        waits: tuple[float, ...] = (0.5, 1.5),
    ) -> None:
        """`home`: a folder for huggingface_hub, which writes nothing elsewhere; `token`: of an account
        on the Hub, for models whose licence has to be accepted; `waits`: seconds before each new try
        of a question that failed quickly.
        """
        self.network = network
        self._home = home
        self._waits = waits
        self.use(endpoint, token)

    def use(self, endpoint: str, token: str) -> None:
        """Ask there from now on, with this access token, which goes nowhere else; empty: without one."""
        self.endpoint = endpoint.rstrip("/")
        self.host = urlsplit(self.endpoint).netloc
        self.token = token.strip()
        self.is_token_refused = False  # the Hub did not know it; it is left away since
        self._beginnings: dict[tuple[str, str, str], Beginning | None] = {}

    # Searching ------------------------------------------------------------------------------------

    def search(self, query: Query, after: str = "") -> Page:
        """One page of what is found, in one request. `after`: `next` of the page before."""
        if after:
            data = self._json(Purpose.SEARCH, f"/api/models?{after}")
        else:
            words = query.words.strip()
            parameters: dict[str, Any] = {
                "filter": "gguf",
                "sort": _SORTS[query.order],
                "limit": PAGE,
                "expand": list(_EXPAND),
            }
            if query.ability is Ability.VISION:
                parameters["pipeline_tag"] = "image-text-to-text"
            elif query.ability is Ability.EMBEDDING and "embed" not in words.lower():
                words = f"{words} embed".strip()  # the Hub has two words for what it is for, names have one
            if words:
                parameters["search"] = words
            data = self._json(Purpose.SEARCH, "/api/models", parameters)
        found = [hub_answers.facts(entry) for entry in hub_answers.mappings(data.value)]
        if not isinstance(data.value, list):
            self._not_the_hub(f"a list was expected: {type(data.value).__name__}")
        hits = tuple(facts.hit for facts in found if facts)
        if query.ability:
            hits = tuple(hit for hit in hits if query.ability in hit.abilities)
        return Page(hits, data.next)

    def look_up(self, repo: str) -> Hit:
        """One repository as a result of a search, by its name."""
        data = self._json(Purpose.SEARCH, self._api(repo), {"expand": list(_EXPAND)}, repo=repo)
        return self._facts(data.value, repo).hit

    # One model ------------------------------------------------------------------------------------

    def repository(self, repo: str) -> Repository:
        """Everything for the details, at its newest commit: two requests."""
        parameters = {"blobs": "true", "securityStatus": "true"}
        data = self._json(Purpose.FACTS, self._api(repo), parameters, repo=repo).value
        facts = self._facts(data, repo)
        if not _COMMIT.fullmatch(facts.commit):
            self._not_the_hub(f"commit {facts.commit[:60]!r}")
        found, left_out = versions.group(hub_answers.files(data))
        smallest = found[0].size if found else 0
        return Repository(
            hit=replace(facts.hit, smallest=smallest),
            commit=facts.commit,
            versions=found,
            architecture=facts.architecture,
            context_length=facts.context_length,
            has_template=bool(facts.template),
            card=self._card(repo, facts.commit),
            base_model=facts.base_model,
            left_out=left_out,
        )

    def beginning_of(self, repo: str, commit: str, file: HubFile) -> Beginning | None:
        """What the first bytes of a model file say; None where they may not be read or say nothing.

        One request of 64 KB, a second one of 2 MB at most; remembered until the program ends.
        """
        key = (repo, commit, file.name)
        if key not in self._beginnings:
            self._beginnings[key] = self._read_beginning(repo, commit, file)
        return self._beginnings[key]

    def locate(self, repo: str, commit: str, name: str) -> Location:
        """Where a file of this commit is, for the transfer, which tries again by itself."""
        with self.network.online(Purpose.DOWNLOAD, self.host):
            library = self._library()
            url = library.hf_hub_url(repo, name, revision=commit, endpoint=self.endpoint)
            try:
                found = self._head(library, url)
            except library.errors.HfHubHTTPError as error:
                raise self._refused(error.response.status_code, error.response.headers, repo, name) from error
            except door.errors() as error:
                raise door.failure(error, self.host) from error
        sha256 = (found.etag or "").lower()
        details = f"commit {found.commit_hash!r}, etag {found.etag!r}, size {found.size!r}"
        if not found.commit_hash and not found.etag:
            self._not_the_hub(details)
        if found.commit_hash != commit or not _SHA256.fullmatch(sha256) or not found.size:
            raise HubError(
                tr(
                    "{host} does not say which file “{name}” is, so it could not be verified "
                    "and is not fetched.",
                    host=self.host,
                    name=one_line(name, 100),
                ),
                details[:500],
            )
        return Location(url, found.size, sha256)

    # Inside: facts --------------------------------------------------------------------------------

    def _api(self, repo: str) -> str:
        if not is_repo(repo):
            raise HubError(
                tr("“{name}” is not the name of a model on the Hub.", name=one_line(repo, 80)), status=404
            )
        return f"/api/models/{repo}"

    def _facts(self, data: Any, repo: str) -> hub_answers.Facts:
        facts = hub_answers.facts(data) if isinstance(data, dict) else None
        if facts is None:
            self._not_the_hub(f"no facts of {repo}")
        return facts

    def _card(self, repo: str, commit: str) -> str:
        """The model card, as far as it may be long; empty where there is none to be had."""
        try:
            answer = self._get(
                Purpose.FACTS,
                self._file_url(repo, commit, "README.md"),
                _MOST_CARD,
                headers={"Accept-Encoding": "identity"},
                repo=repo,
            )
        except (HubError, NetworkFailedError) as error:  # the model can be judged without it
            log.info("no model card: %s", error)
            return ""
        if answer.is_html:
            return ""
        text = answer.body[:_MOST_CARD].decode("utf-8", "replace")
        return re.sub(r"\A---\r?\n.*?\n---\s*?(\n|\Z)", "", text, count=1, flags=re.DOTALL).lstrip()

    def _read_beginning(self, repo: str, commit: str, file: HubFile) -> Beginning | None:
        beginning = None
        for size in _HEADER_STEPS:
            size = min(size, file.size)
            try:
                answer = self._get(
                    Purpose.FACTS,
                    self._file_url(repo, commit, file.name),
                    size,
                    headers={"Accept-Encoding": "identity", "Range": f"bytes=0-{size - 1}"},
                    repo=repo,
                )
                beginning = gguf.read_beginning(answer.body[:size])
            except HubError as error:  # such as a licence that was not accepted
                log.info("the header of a model cannot be read: %s", error)
                return None
            except ModelError as error:
                log.info("the header of a model cannot be read: %s %s", error, error.details)
                return None
            if beginning.has_shape or size == file.size:
                break
        return beginning

    def _file_url(self, repo: str, commit: str, name: str) -> str:
        return f"{self.endpoint}/{repo}/resolve/{commit}/{quote(name)}"

    # Inside: asking -------------------------------------------------------------------------------

    def _json(
        self, purpose: Purpose, path: str, parameters: Mapping[str, Any] | None = None, *, repo: str = ""
    ) -> "_Json":
        answer = self._get(purpose, f"{self.endpoint}{path}", _MOST_LIST, parameters, repo=repo)
        if answer.is_html or not answer.is_whole:
            self._not_the_hub(f"{answer.kind}, {len(answer.body)} bytes")
        try:
            value = json.loads(answer.body)
        except (ValueError, RecursionError) as error:
            self._not_the_hub(f"{type(error).__name__}: {answer.body[:80]!r}")
        return _Json(value, answer.next)

    def _get(
        self,
        purpose: Purpose,
        url: str,
        most: int,
        parameters: Mapping[str, Any] | None = None,
        *,
        headers: Mapping[str, str] | None = None,
        repo: str = "",
    ) -> "_Answer":
        """The first `most` bytes of an answer. What fails quickly is tried again."""
        token = self.token
        for wait in (*self._waits, None):
            began = time.monotonic()
            try:
                return self._once(purpose, url, most, parameters, headers or {}, repo)
            except (HubError, NetworkFailedError) as error:
                # Forgotten since: the Hub may have refused the token, not the question.
                may_help = not isinstance(error, HubError) or error.status >= 500 or self.token != token
                if wait is None or not may_help or time.monotonic() - began > _SLOW:
                    raise
                log.info("asking the Hub again: %s (%s)", error, error.details)
            if self.token == token:
                time.sleep(wait)
            token = self.token
        raise AssertionError("the last try returns or raises")

    def _once(
        self,
        purpose: Purpose,
        url: str,
        most: int,
        parameters: Mapping[str, Any] | None,
        headers: Mapping[str, str],
        repo: str,
    ) -> "_Answer":
        token = self.token
        sent = {"User-Agent": _USER_AGENT, **headers}
        if token:  # the client takes it away where the way leads to another host
            sent["Authorization"] = f"Bearer {token}"
        try:
            with (
                self.network.online(purpose, self.host) as client,
                client.stream("GET", url, params=parameters or None, headers=sent) as response,
            ):
                if response.status_code == 401 and token and not _is_gated(response.headers):
                    self._forget_token(token)
                if not 200 <= response.status_code < 300:
                    raise self._refused(response.status_code, response.headers, repo, "")
                body = bytearray()
                for piece in response.iter_bytes():
                    body += piece
                    if len(body) >= most:
                        break
                return _Answer(
                    bytes(body),
                    kind=response.headers.get("content-type", ""),
                    next=self._next(response.links.get("next", {}).get("url", "")),
                    is_whole=len(body) < most,
                )
        except door.errors() as error:
            raise door.failure(error, self.host) from error

    def _next(self, url: str) -> str:
        """What `search` takes to go on: the query of the next page, which must be the Hub's own."""
        mine = urlsplit(self.endpoint)
        try:
            address = urlsplit(urljoin(f"{self.endpoint}/", url))
        except ValueError:  # no address at all
            return ""
        is_own = (address.scheme, address.netloc) == (mine.scheme, mine.netloc)
        return address.query if is_own and address.path.endswith("/api/models") else ""

    def _head(self, library: "_Library", url: str) -> Any:
        """The facts of a file, as the library reads them; without a token that is not accepted."""
        for token in (self.token, ""):
            try:
                return library.get_hf_file_metadata(
                    url,
                    token=token or False,
                    endpoint=self.endpoint,
                    headers={"user-agent": _USER_AGENT},
                )
            except library.errors.HfHubHTTPError as error:
                response = error.response
                if not (token and response.status_code == 401 and not _is_gated(response.headers)):
                    raise
                self._forget_token(token)
            except ValueError as error:  # an address that is none
                self._not_the_hub(repr(error))
        raise AssertionError("the second try returns or raises")

    def _library(self) -> "_Library":
        """huggingface_hub, which must not go its own ways: prepared before it is imported."""
        global _prepared_for
        with _preparing:
            os.environ.update(
                HF_HUB_DISABLE_TELEMETRY="1",
                HF_HUB_DISABLE_IMPLICIT_TOKEN="1",
                HF_HUB_DISABLE_XET="1",
                HF_HUB_DISABLE_PROGRESS_BARS="1",
                HF_HOME=str(self._home),
            )
            import huggingface_hub
            from huggingface_hub import constants, errors

            if _prepared_for is not self.network:
                # It closes the client it had, so this is done once.
                huggingface_hub.set_client_factory(self.network.client)
                _prepared_for = self.network
            constants.HF_HUB_OFFLINE = self.network.offline
            return _Library(huggingface_hub.hf_hub_url, huggingface_hub.get_hf_file_metadata, errors)

    # Inside: what goes wrong ----------------------------------------------------------------------

    def _forget_token(self, token: str) -> None:
        """The Hub does not know it, and would refuse even what everybody may have."""
        log.warning("the access token is not accepted by %s and is left away from now on", self.host)
        if self.token == token:
            self.token = ""
            self.is_token_refused = True

    def _refused(self, status: int, headers: Mapping[str, str], repo: str, name: str) -> HubError:
        """A sentence for an answer that is none."""
        model = one_line(repo, 80) or tr("this model", note="in the place of its name")
        page, host = f"{self.endpoint}/{model}", self.host
        advice = ""  # to try again: a transfer does that by itself
        details = f"HTTP {status} {one_line(headers.get('x-error-code', ''), 40)}".strip()
        wait = _wait(headers)
        code = headers.get("x-error-code", "")
        if _is_gated(headers):
            if status == 403:
                sentence = tr(
                    "The makers of {model} decide who may have it. Ask for it on {page} first.",
                    model=model,
                    page=page,
                )
            elif self.is_token_refused:
                sentence = tr(
                    "{host} does not accept the access token. Make a new one for {model}.",
                    host=host,
                    model=model,
                )
            else:
                sentence = tr(
                    "{model} is gated: accept its licence on {page}, then enter an access token of that "
                    "account in the details of the model.",
                    model=model,
                    page=page,
                )
        elif code == "EntryNotFound" and name:
            sentence = tr(
                "“{name}” is not in {model} any more. Search for the model again.",
                name=one_line(name, 100),
                model=model,
            )
        elif code == "RevisionNotFound":
            sentence = tr(
                "This state of {model} is not on {host} any more. Search for the model again.",
                model=model,
                host=host,
            )
        elif code == "RepoNotFound" or (repo and status == 404):
            sentence = tr("There is no model {model} on {host}, or it is private.", model=model, host=host)
        elif status == 429:
            sentence = tr("{host} was asked too often from this address.", host=host)
            advice = tr("Try again in a few minutes.")
            if wait:
                advice = tr("Try again in {time}.", time=format_duration(wait))
        elif status >= 500:
            sentence = tr("{host} has a fault of its own (error {status}).", host=host, status=status)
            advice = tr("Try again later.")
        elif status in (401, 403):
            sentence = tr("{host} refuses to answer (error {status}).", host=host, status=status)
        else:
            sentence = tr(
                "{host} gave an answer that makes no sense (error {status}).", host=host, status=status
            )
            advice = tr("Try again later.")
        return HubError(together(sentence, advice), details, status=status, wait=wait, happened=sentence)

    def _not_the_hub(self, details: str) -> NoReturn:
        raise HubError(
            tr(
                "What answered is not {host}. If this network wants you to log in first, do so in a web "
                "browser and try again.",
                host=self.host,
            ),
            details[:500],
        )


_preparing = threading.Lock()
_prepared_for: Network | None = None


@dataclass(frozen=True, slots=True)
class _Library:
    """What is used of huggingface_hub."""

    hf_hub_url: Callable[..., str]
    get_hf_file_metadata: Callable[..., Any]
    errors: Any


@dataclass(frozen=True, slots=True)
class _Answer:
    """The body of an answer, or its beginning, and what its headers say."""

    body: bytes
    kind: str
    next: str
    is_whole: bool

    @property
    def is_html(self) -> bool:
        return self.kind.lower().startswith("text/html")


@dataclass(frozen=True, slots=True)
class _Json:
    value: Any
    next: str


def _is_gated(headers: Mapping[str, str]) -> bool:
    return headers.get("x-error-code", "") == "GatedRepo"


def _wait(headers: Mapping[str, str]) -> float:
    """Seconds that the Hub asks for, an hour at most; 0: none.

    https://huggingface.co/docs/hub/rate-limits: `RateLimit: "api";r=0;t=55`.
    """
    limit = re.search(r";\s*r=0\s*;\s*t=(\d{1,6})", headers.get("ratelimit", ""))
    after = re.fullmatch(r"\s*(\d{1,6})\s*", headers.get("retry-after", ""))
    seconds = max(int(found[1]) if found else 0 for found in (limit, after))
    return float(min(seconds, _LONGEST_WAIT))
