"""The stand-in does what the Hub does, as far as unmodified huggingface_hub can tell, and every fault."""

import hashlib
import http.client
import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import pytest

from tests.hub import ALWAYS, Fault, Generated, Held, OnDisk, Place, Repo, StandIn, demo, faults
from tests.hub.demo import CHAT, GATED, HOSTILE, HOSTILE_NAMES, PLAIN, SPLIT, STRANGER, TOKEN

SIZE = 3_000_000
FILE = Generated(SIZE, seed=7)
NAME = "own-Q4_0.gguf"
REPO = "own/model"


@pytest.fixture
def hub() -> Iterator[StandIn]:
    with StandIn() as hub:
        hub.add(Repo(REPO, files={NAME: FILE}))
        yield hub


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Iterator[StandIn]:
    with StandIn() as hub:
        demo(hub, tmp_path_factory.mktemp("hub"))
        yield hub


# What unmodified huggingface_hub makes of it --------------------------------------------------

PROGRAM = """
import json, os, sys
from huggingface_hub import *
from huggingface_hub.hf_api import RepoFile
from huggingface_hub.errors import *
endpoint = os.environ["HF_ENDPOINT"]
api = HfApi(endpoint=endpoint, token=False)
def failure(function, *arguments, **options):
    try:
        return function(*arguments, **options)
    except HfHubHTTPError as error:
        return [type(error).__name__, error.response.status_code]
print(json.dumps({expression}, default=str))
"""


def library(hub: StandIn, home: Path, expression: str) -> Any:
    """What the expression gives in a process of its own, whose library knows no other Hub."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("HF_")}
    environment |= {
        "HF_ENDPOINT": hub.endpoint,
        "HF_HOME": str(home),
        "HF_HUB_DISABLE_TELEMETRY": "1",
        "HF_HUB_DISABLE_IMPLICIT_TOKEN": "1",
        "HF_HUB_DISABLE_XET": "1",
        "HF_HUB_DISABLE_PROGRESS_BARS": "1",
        "NO_PROXY": "127.0.0.1",
    }
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM.replace("{expression}", expression)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)


def test_the_library_searches_and_follows_pages(published: StandIn, tmp_path: Path) -> None:
    found = library(
        published,
        tmp_path,
        f"""[
            [model.id for model in api.list_models(filter="gguf", search="kindling", sort="downloads")],
            [model.id for model in api.list_models(filter="gguf", limit=5, sort="likes")],
            [model.id for model in api.list_models(author="Walled", full=True)],
            [model.id for model in api.list_models(filter="base_model:{PLAIN}")],
            [model.id for model in api.list_models(num_parameters="min:60B")],
            [model.gguf["architecture"] for model in api.list_models(search="lantern", expand=["gguf"])],
            [model.card_data.license for model in api.list_models(search="ember", filter="gguf",
                expand=["cardData", "downloads", "likes", "gated", "siblings", "lastModified", "tags"])],
            [model.id for model in api.list_models(gated=True)],
        ]""",
    )
    filler, likes, author, quants, large, architecture, licence, gated = found
    assert len(filler) == 60 and filler[0].startswith("Kindling/Spark-00")
    assert len(likes) == 5
    assert author == gated == [GATED]
    assert quants == [CHAT]
    assert large == [SPLIT]
    assert architecture == ["gemma3"]
    assert licence == ["apache-2.0"]


def test_a_page_ends_where_the_limit_is_and_names_the_next(published: StandIn) -> None:
    path, pages, repos = "/api/models?filter=gguf&limit=25&sort=downloads", 0, []
    while path:
        _, headers, body = ask(published, "GET", path)
        repos += [repo["id"] for repo in json.loads(body)]
        pages += 1
        following = headers.get("Link", "")
        path = following.partition(published.endpoint)[2].partition(">")[0] if following else ""
    assert pages == 3
    assert len(repos) == len(set(repos)) == sum("gguf" in r.all_tags() for r in published.repos.values())


def test_the_library_reads_facts_of_a_repository(published: StandIn, tmp_path: Path) -> None:
    info, tree, check = library(
        published,
        tmp_path,
        f"""[
            [(file.rfilename, file.size, file.lfs and file.lfs.sha256)
                for file in api.model_info("{SPLIT}", files_metadata=True, securityStatus=True).siblings],
            [(file.path, file.security.status)
                for file in api.list_repo_tree("{HOSTILE}", recursive=True, expand=True)
                if isinstance(file, RepoFile)],
            [failure(api.auth_check, "{GATED}", token=token) for token in (False, "{STRANGER}", "{TOKEN}")]
            + [failure(api.auth_check, "{CHAT}", token="bad"), failure(api.model_info, "no/where")],
        ]""",
    )
    files = published.repos[SPLIT].files
    assert [name for name, _, _ in info] == list(files)
    assert all(sha in (None, files[name].sha256) and size == files[name].size for name, size, sha in info)
    assert set(HOSTILE_NAMES) < {name for name, _ in tree}
    assert ["Infected-Q8_0.gguf", "unsafe"] in tree
    assert check == [
        ["GatedRepoError", 401],
        ["GatedRepoError", 403],
        None,
        ["HfHubHTTPError", 401],
        ["RepositoryNotFoundError", 401],
    ]


def test_the_library_downloads(published: StandIn, tmp_path: Path) -> None:
    name = "Ember-0.1B-Instruct-Q8_0.gguf"
    metadata, path, card, missing, revision = library(
        published,
        tmp_path,
        f"""[
            vars(get_hf_file_metadata(hf_hub_url("{CHAT}", "{name}", endpoint=endpoint), endpoint=endpoint)),
            hf_hub_download("{CHAT}", "{name}"),
            open(hf_hub_download("{CHAT}", "README.md")).read(),
            failure(hf_hub_download, "{CHAT}", "nothing.gguf"),
            failure(hf_hub_download, "{CHAT}", "README.md", revision="nowhere"),
        ]""",
    )
    repo = published.repos[CHAT]
    assert metadata["commit_hash"] == repo.sha
    assert metadata["etag"] == repo.files[name].sha256 == hashlib.sha256(Path(path).read_bytes()).hexdigest()
    assert metadata["size"] == repo.files[name].size
    assert metadata["location"].startswith(published.cdn)
    assert "# Ember" in card
    assert missing[0] == "RemoteEntryNotFoundError"
    assert revision[0] == "RevisionNotFoundError"


# Bytes ----------------------------------------------------------------------------------------


def ask(
    hub: StandIn, method: str, address: str, headers: dict[str, str] | None = None, *, partial: bool = False
) -> tuple[int, dict[str, str], bytes]:
    """One request without any cleverness. `partial`: a body that breaks off is given as far as it came."""
    target = urlsplit(address if "://" in address else hub.endpoint + address)
    connection = http.client.HTTPConnection(str(target.hostname), target.port, timeout=30)
    try:
        connection.request(method, f"{target.path}?{target.query}", headers=headers or {})
        response = connection.getresponse()
        body = b""
        try:
            while piece := response.read1(1 << 20):
                body += piece
        except (http.client.IncompleteRead, ConnectionError):
            if not partial:
                raise
        return response.status, dict(response.getheaders()), body
    finally:
        connection.close()


RESOLVE = f"/{REPO}/resolve/main/{NAME}"


def link(hub: StandIn) -> str:
    """A new signed link to the file."""
    _, headers, _ = ask(hub, "HEAD", RESOLVE)
    return headers["Location"]


def fetch(hub: StandIn, range: str = "", *, partial: bool = False) -> tuple[int, dict[str, str], bytes]:
    return ask(hub, "GET", link(hub), {"Range": range} if range else {}, partial=partial)


def test_the_facts_of_a_file_are_in_the_headers(hub: StandIn) -> None:
    status, headers, _ = ask(hub, "HEAD", RESOLVE)
    assert status == 302
    assert headers["X-Repo-Commit"] == hub.repos[REPO].sha
    assert headers["X-Linked-Size"] == str(SIZE)
    assert headers["X-Linked-ETag"] == f'"{FILE.sha256}"'


def test_a_small_file_is_found_by_a_relative_redirect(hub: StandIn) -> None:
    status, headers, _ = ask(hub, "GET", f"/{REPO}/resolve/main/README.md")
    assert status == 307
    assert headers["Location"].startswith("/api/resolve-cache/")
    assert ask(hub, "GET", headers["Location"])[2].startswith(b"---")


@pytest.mark.parametrize("content", [FILE, Held(FILE.read(0, SIZE)), "on disk"])
def test_ranges(hub: StandIn, content: Any, tmp_path: Path) -> None:
    content = FILE.write(tmp_path / "file") if content == "on disk" else content
    hub.repos[REPO].commit({NAME: content})
    whole = FILE.read(0, SIZE)
    assert fetch(hub)[2] == whole
    status, headers, body = fetch(hub, "bytes=1500000-")
    assert (status, headers["Content-Range"]) == (206, f"bytes 1500000-{SIZE - 1}/{SIZE}")
    assert body == whole[1_500_000:]
    assert fetch(hub, "bytes=10-19")[2] == whole[10:20]
    assert fetch(hub, "bytes=-5")[2] == whole[-5:]
    status, headers, _ = fetch(hub, f"bytes={SIZE}-")
    assert (status, headers["Content-Range"]) == (416, f"bytes */{SIZE}")


def test_a_mirror_sends_the_bytes_itself(hub: StandIn) -> None:
    hub.has_cdn = False
    status, headers, body = ask(hub, "GET", RESOLVE, {"Range": "bytes=5-"})
    assert (status, body) == (206, FILE.read(5, SIZE))
    assert headers["ETag"] == f'"{FILE.sha256}"'
    assert {seen.port for seen in hub.requests} == {"hub"}


def test_old_commits_stay_unless_the_server_keeps_none(hub: StandIn) -> None:
    old, other = hub.repos[REPO].sha, Generated(SIZE, seed=8)
    new = hub.repos[REPO].commit({NAME: other})
    path = f"/{REPO}/resolve/{old}/{NAME}"
    assert ask(hub, "HEAD", path)[1]["X-Linked-ETag"] == f'"{FILE.sha256}"'
    hub.keeps_versions = False
    headers = ask(hub, "HEAD", path)[1]
    assert (headers["X-Repo-Commit"], headers["X-Linked-ETag"]) == (new, f'"{other.sha256}"')


def test_links_expire(hub: StandIn) -> None:
    address = link(hub)
    assert ask(hub, "GET", address)[0] == 200
    hub.expire_links()
    assert ask(hub, "GET", address)[0] == 403
    hub.link_seconds = 0
    assert fetch(hub)[0] == 403


def test_gated_files_need_a_token_and_an_acceptance(published: StandIn) -> None:
    path = f"/{GATED}/resolve/main/Garden-8B-Instruct-Q4_K_M.gguf"
    for token, status in ((None, 401), (STRANGER, 403), ("bad", 401), (TOKEN, 302)):
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        answered, said, _ = ask(published, "HEAD", path, headers)
        assert answered == status
        assert said.get("X-Error-Code", "") == ("GatedRepo" if token in (None, STRANGER) else "")


def test_hostile_names_can_be_fetched_by_who_dares(published: StandIn) -> None:
    for name in HOSTILE_NAMES:
        status, headers, _ = ask(published, "HEAD", f"/{HOSTILE}/resolve/main/{quote(name, safe='')}")
        assert status == 302, name
        assert headers["X-Linked-Size"] == str(published.repos[HOSTILE].files[name].size)


def test_content_is_different_at_every_offset_and_for_every_seed(tmp_path: Path) -> None:
    assert FILE.read(0, 1 << 20) != FILE.read(1 << 20, 2 << 20)
    assert FILE.read(1_048_570, 1_048_590) == FILE.read(0, SIZE)[1_048_570:1_048_590]
    assert FILE.read(SIZE - 3, SIZE + 100) == FILE.read(0, SIZE)[-3:]
    assert Generated(100, seed=1).sha256 != Generated(100, seed=2).sha256
    kept = FILE.write(tmp_path / "file")
    assert isinstance(kept, OnDisk)
    assert kept.sha256 == FILE.sha256 == hashlib.sha256(FILE.read(0, SIZE)).hexdigest()


# What it saw ----------------------------------------------------------------------------------


def test_requests_are_told_in_order_with_the_bytes_sent(hub: StandIn) -> None:
    address = link(hub)
    body = ask(hub, "GET", RESOLVE)[2]
    ask(hub, "GET", address, {"Range": "bytes=100-", "Authorization": "Bearer secret"})
    host = hub.endpoint.removeprefix("http://")
    assert [(seen.port, seen.method, seen.status, seen.sent) for seen in hub.requests] == [
        ("hub", "HEAD", 302, 0),
        ("hub", "GET", 302, len(body)),
        ("cdn", "GET", 206, SIZE - 100),
    ]
    assert [seen.host for seen in hub.requests] == [host, host, hub.cdn.removeprefix("http://")]
    assert hub.requests[2].range == "bytes=100-"
    assert hub.requests[2].token == "secret"
    assert "?" not in hub.requests[2].path
    hub.forget_requests()
    assert hub.requests == []


# What goes wrong ------------------------------------------------------------------------------


def spoil(hub: StandIn, change: faults.Change, place: Place = Place.BODY, times: int = ALWAYS) -> None:
    hub.faults = [Fault(place, change, times=times)]


@pytest.mark.parametrize("at", [0, 1, 100_000, 2_500_000])
@pytest.mark.parametrize("cut", [faults.reset, faults.close])
def test_a_cut_comes_after_exactly_so_many_bytes(hub: StandIn, cut: Any, at: int) -> None:
    spoil(hub, cut(at=at), times=1)
    status, headers, body = fetch(hub, partial=True)
    assert (status, headers["Content-Length"]) == (200, str(SIZE))
    assert body == FILE.read(0, at)
    assert hub.requests[-1].sent == at
    assert fetch(hub)[2] == FILE.read(0, SIZE)  # the next one is whole


def test_a_reset_is_a_reset(hub: StandIn) -> None:
    spoil(hub, faults.reset(at=1_000))
    address = urlsplit(link(hub))
    with socket.create_connection((str(address.hostname), address.port or 0)) as client:
        client.sendall(f"GET {address.path}?{address.query} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        with pytest.raises(ConnectionResetError):
            while client.recv(65_536):
                pass


@pytest.mark.parametrize("place", [Place.API, Place.HEAD, Place.RESOLVE, Place.BODY])
@pytest.mark.parametrize("change", [faults.reset(), faults.close(), faults.hang(seconds=0)])
def test_no_answer_at_all(hub: StandIn, place: Place, change: faults.Change) -> None:
    address = link(hub)
    asked = {
        Place.API: ("GET", "/api/models"),
        Place.HEAD: ("HEAD", RESOLVE),
        Place.RESOLVE: ("GET", RESOLVE),
        Place.BODY: ("GET", address),
    }
    spoil(hub, change, place)
    with pytest.raises(ConnectionError):
        ask(hub, *asked[place])
    assert (hub.requests[-1].status, hub.requests[-1].sent) == (0, 0)


@pytest.mark.parametrize("change", [faults.stall(at=1_000, seconds=600), faults.hang(seconds=600)])
def test_a_silent_connection_does_not_keep_the_stand_in_from_ending(change: faults.Change) -> None:
    with StandIn() as hub:
        hub.add(Repo(REPO, files={NAME: FILE}))
        address = urlsplit(link(hub))
        spoil(hub, change)
        client = socket.create_connection((str(address.hostname), address.port or 0))
        client.sendall(f"GET {address.path}?{address.query} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        deadline = time.monotonic() + 60
        while len(hub.requests) < 2 and time.monotonic() < deadline:
            time.sleep(0.005)
    client.close()  # and the test did not take the ten minutes


def test_refused_connections(hub: StandIn) -> None:
    for port, address in (("hub", RESOLVE), ("cdn", link(hub))):
        hub.refuse(port)
        with pytest.raises(ConnectionRefusedError):
            ask(hub, "GET", address)
        hub.accept(port)
        assert ask(hub, "GET", address)[0] in (200, 302)
    with pytest.raises(ConnectionRefusedError):
        ask(hub, "GET", hub.dead)


@pytest.mark.parametrize("number", [401, 403, 404, 408, 416, 429, 500, 502, 503, 504])
@pytest.mark.parametrize("method", ["HEAD", "GET"])
def test_other_statuses(hub: StandIn, number: int, method: str) -> None:
    address = link(hub) if method == "GET" else RESOLVE
    spoil(hub, faults.status(number, Retry_After="7"), Place.BODY if method == "GET" else Place.HEAD, times=2)
    for _ in range(2):
        status, headers, _ = ask(hub, method, address)
        assert (status, headers["Retry-After"]) == (number, "7")
        assert "X-Repo-Commit" not in headers
    assert ask(hub, method, address)[0] in (200, 302)


def test_a_captive_portal(hub: StandIn) -> None:
    hub.faults = [Fault(place, faults.html()) for place in Place]
    for method, path in (("GET", "/api/models"), ("HEAD", RESOLVE), ("GET", RESOLVE)):
        status, headers, body = ask(hub, method, path)
        assert status == 200 and headers["Content-Type"].startswith("text/html")
        assert method == "HEAD" or b"Log in" in body
        assert "X-Linked-Size" not in headers


def test_broken_json(hub: StandIn) -> None:
    spoil(hub, faults.broken_json(), Place.API)
    with pytest.raises(json.JSONDecodeError):
        json.loads(ask(hub, "GET", "/api/models")[2])


@pytest.mark.parametrize("by", [-1_000, 1_000])
def test_wrong_sizes(hub: StandIn, by: int) -> None:
    spoil(hub, faults.wrong_size(by), Place.HEAD)
    assert ask(hub, "HEAD", RESOLVE)[1]["X-Linked-Size"] == str(SIZE + by)
    spoil(hub, faults.wrong_size(by))
    _, headers, body = fetch(hub, partial=True)
    assert headers["Content-Length"] == str(SIZE + by)
    assert len(body) == SIZE + min(by, 0)


def test_corrupt_bytes(hub: StandIn) -> None:
    spoil(hub, faults.corrupt(at=1_048_577), times=1)
    body, whole = fetch(hub)[2], FILE.read(0, SIZE)
    assert [at for at in range(SIZE) if body[at] != whole[at]] == [1_048_577]
    assert fetch(hub)[2] == whole
    spoil(hub, faults.corrupt(at=5))
    assert fetch(hub, "bytes=6-")[2] == whole[6:]  # it is not in this part


@pytest.mark.parametrize("honest", [True, False])
def test_a_part_from_elsewhere(hub: StandIn, honest: bool) -> None:
    spoil(hub, faults.wrong_offset(-1_000, honest=honest))
    status, headers, body = fetch(hub, "bytes=5000-", partial=True)
    assert status == 206
    assert headers["Content-Range"].startswith("bytes 4000-" if honest else "bytes 5000-")
    assert int(headers["Content-Length"]) == (SIZE - 4_000 if honest else SIZE - 5_000)
    assert body[:1_000] == FILE.read(4_000, 5_000)


def test_a_range_that_is_ignored(hub: StandIn) -> None:
    spoil(hub, faults.ignore_range())
    status, headers, body = fetch(hub, "bytes=5000-")
    assert (status, body) == (200, FILE.read(0, SIZE))
    assert "Content-Range" not in headers


def test_a_file_that_is_another_one_meanwhile(hub: StandIn) -> None:
    other = Generated(SIZE + 500, seed=9)
    spoil(hub, faults.other(other))
    assert fetch(hub, "bytes=5000-")[2] == other.read(5_000, SIZE + 500)


@pytest.mark.parametrize("location", ["?round=1", "file:///etc/passwd", "http://example.invalid/x"])
def test_redirects(hub: StandIn, location: str) -> None:
    hub.faults = [Fault(place, faults.redirect(location)) for place in (Place.HEAD, Place.RESOLVE)]
    for method in ("HEAD", "GET"):
        status, headers, _ = ask(hub, method, RESOLVE)
        assert (status, headers["Location"]) == (302, location)
        assert headers["X-Linked-Size"] == str(SIZE)


def test_missing_and_hostile_headers(hub: StandIn) -> None:
    spoil(hub, faults.no_etag(), Place.HEAD)
    assert not {"ETag", "X-Linked-ETag"} & set(ask(hub, "HEAD", RESOLVE)[1])
    spoil(hub, faults.no_commit(), Place.HEAD)
    assert "X-Repo-Commit" not in ask(hub, "HEAD", RESOLVE)[1]
    spoil(hub, faults.etag("../../x"), Place.HEAD)
    assert ask(hub, "HEAD", RESOLVE)[1]["X-Linked-ETag"] == '"../../x"'


def test_a_compressed_body_and_one_without_a_length(hub: StandIn) -> None:
    import gzip

    spoil(hub, faults.gzip())
    _, headers, body = fetch(hub, "bytes=100-")
    assert headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(body) == FILE.read(0, SIZE)
    spoil(hub, faults.no_length())
    _, headers, body = fetch(hub)
    assert "Content-Length" not in headers
    assert body == FILE.read(0, SIZE)


def test_a_slow_connection_sends_everything(hub: StandIn) -> None:
    hub.repos[REPO].commit({NAME: Generated(50_000)})
    spoil(hub, faults.throttle(500_000))
    assert fetch(hub)[2] == Generated(50_000).read(0, 50_000)


def test_a_fault_strikes_its_file_so_often_and_after_so_many(hub: StandIn) -> None:
    hub.repos[REPO].commit({"other.gguf": Held(b"GGUF other")})
    hub.faults = [Fault(Place.HEAD, faults.status(503), file="own-*.gguf", times=2, after=1)]
    other = f"/{REPO}/resolve/main/other.gguf"
    assert [ask(hub, "HEAD", RESOLVE)[0] for _ in range(4)] == [302, 503, 503, 302]
    assert ask(hub, "HEAD", other)[0] == 302


def test_a_fault_can_wait_for_a_large_answer(hub: StandIn) -> None:
    hub.faults = [Fault(Place.BODY, faults.reset(at=500), times=1, least=1_000)]
    assert fetch(hub, "bytes=0-998")[2] == FILE.read(0, 999)
    assert fetch(hub, partial=True)[2] == FILE.read(0, 500)
    assert fetch(hub)[2] == FILE.read(0, SIZE)


def test_several_faults_strike_together(hub: StandIn) -> None:
    hub.faults = [Fault(Place.BODY, faults.ignore_range()), Fault(Place.BODY, faults.reset(at=10))]
    status, _, body = fetch(hub, "bytes=500-", partial=True)
    assert (status, body) == (200, FILE.read(0, 10))
