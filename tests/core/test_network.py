"""The door: what is not allowed sends nothing, what is cut ends at once, and all of it is in the log."""

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from tests.core.servers import CERTIFICATE, Caller, Server, deaf, greeting, serving

from inglenook.core import network as network_module
from inglenook.core.connections import Connection, ConnectionLog, Result
from inglenook.core.errors import NetworkFailedError, NetworkRefusedError, SaveError, UserError
from inglenook.core.network import Network, Permission, Purpose, cut, failure
from inglenook.core.sockets import is_public

WAIT = 10  # seconds after which what should have ended at once has not; the timeouts are longer


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def log(tmp_path: Path) -> ConnectionLog:
    return ConnectionLog(tmp_path / "connections.jsonl")


@pytest.fixture
def network(log: ConnectionLog) -> Iterator[Network]:
    """Online, and searching is allowed."""
    network = Network(log, look_up=look_up)
    network.trust("127.0.0.1")
    network.set_offline(False)
    network.grant(Purpose.SEARCH)
    yield network
    network.close()


@pytest.fixture
def server() -> Iterator[Server]:
    with serving(lambda caller: caller.reply("hello")) as server:
        yield server


def look_up(host: str) -> list[str]:
    """The internet of these tests."""
    known = {"public.test": ["127.0.0.1"], "private.test": ["127.0.0.2"]}
    if host not in known:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
    return known[host]


def get(network: Network, url: str, purpose: Purpose = Purpose.SEARCH, **how: Any) -> httpx2.Response:
    with network.online(purpose) as client:
        return client.get(url, **how)


def result_of(network: Network) -> list[Result]:
    return [each.result for each in network.log.entries()]


def until(condition: Callable[[], object]) -> None:
    deadline = time.monotonic() + WAIT
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.005)


class Asking(threading.Thread):
    """A request on a thread of its own, and how it ended."""

    def __init__(self, network: Network, url: str, purpose: Purpose = Purpose.SEARCH) -> None:
        super().__init__()
        self._network, self._url, self._purpose = network, url, purpose
        self.error: Exception | None = None
        self.response: httpx2.Response | None = None
        self.body = b""
        self.start()

    def run(self) -> None:
        try:
            with self._network.online(self._purpose) as client, client.stream("GET", self._url) as response:
                self.response = response
                for piece in response.iter_raw():
                    self.body += piece
        except (UserError, httpx2.HTTPError) as error:
            self.error = error

    def end(self) -> Exception | None:
        self.join(WAIT)
        assert not self.is_alive(), "it goes on"
        return self.error


# What is allowed ------------------------------------------------------------------------------------


def test_nothing_is_allowed_before_anybody_said_so(log: ConnectionLog, server: Server) -> None:
    network = Network(log)
    assert network.offline
    for purpose in Purpose:
        assert not network.may(purpose)
        with pytest.raises(NetworkRefusedError, match="Offline is on"):
            get(network, server.url, purpose)
    network.set_offline(False)
    for purpose in Purpose:
        with pytest.raises(NetworkRefusedError, match="is not allowed"):
            get(network, server.url, purpose)
    assert server.seen == [] and not server.connected.is_set()


@pytest.mark.parametrize("permission", list(Permission))
@pytest.mark.parametrize("granted", [False, True])
@pytest.mark.parametrize("offline", [False, True])
def test_only_what_is_allowed_or_granted_may_and_never_offline(
    log: ConnectionLog, permission: Permission, granted: bool, offline: bool
) -> None:
    network = Network(log)
    network.set_offline(False)
    network.set_permission(Purpose.SEARCH, permission)
    if granted:
        network.grant(Purpose.SEARCH)
    if offline:
        network.set_offline(True)
    expected = permission is Permission.ALLOW or (permission is Permission.ASK and granted)
    assert network.may(Purpose.SEARCH) is (expected and not offline)
    assert not network.may(Purpose.DOWNLOAD)


def test_updates_and_remote_engines_are_never_allowed_by_a_grant_alone(log: ConnectionLog) -> None:
    network = Network(log)
    network.set_offline(False)
    network.grant(Purpose.UPDATES, Purpose.REMOTE)
    assert not network.may(Purpose.UPDATES) and not network.may(Purpose.REMOTE)


def test_what_was_allowed_once_is_forgotten_when_offline_is_switched_on(network: Network) -> None:
    assert network.may(Purpose.SEARCH)
    network.set_offline(True)
    network.set_offline(False)
    assert not network.may(Purpose.SEARCH)


def test_never_outlives_the_grant_before_it(network: Network) -> None:
    network.set_permission(Purpose.SEARCH, Permission.NEVER)
    network.set_permission(Purpose.SEARCH, Permission.ASK)
    assert not network.may(Purpose.SEARCH)


def test_a_request_without_a_purpose_is_refused_and_written_down(network: Network, server: Server) -> None:
    with pytest.raises(NetworkRefusedError, match="without a purpose"):
        network.client().get(server.url + "/telemetry")
    assert not server.connected.is_set()
    [entry] = network.log.entries()
    assert (entry.purpose, entry.path, entry.result) == ("unknown", "/telemetry", Result.BLOCKED)
    assert network.blocked == entry


def test_the_purpose_of_one_thread_does_not_help_another(network: Network, server: Server) -> None:
    errors: list[Exception] = []

    def elsewhere() -> None:
        try:
            network.client().get(server.url)
        except NetworkRefusedError as error:
            errors.append(error)

    with network.online(Purpose.SEARCH):
        thread = threading.Thread(target=elsewhere)
        thread.start()
        thread.join(WAIT)
    assert len(errors) == 1 and not server.connected.is_set()


def test_a_refusal_is_in_the_log_where_the_host_is_known(network: Network) -> None:
    network.set_offline(True)
    with pytest.raises(NetworkRefusedError), network.online(Purpose.SEARCH, "hub.test"):
        pass
    [entry] = network.log.entries()
    assert (entry.host, entry.result) == ("hub.test", Result.BLOCKED)


def test_a_permission_taken_away_inside_the_block_holds(network: Network, server: Server) -> None:
    with network.online(Purpose.SEARCH) as client:
        client.get(server.url + "/1")
        network.set_permission(Purpose.SEARCH, Permission.NEVER)
        with pytest.raises(NetworkRefusedError):
            client.get(server.url + "/2")
    assert server.paths == ["/1"]
    assert result_of(network) == [Result.DONE, Result.BLOCKED]


# The Offline switch ---------------------------------------------------------------------------------


def half(caller: Caller) -> None:
    caller.say("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf of it")
    caller.stay()


def without_length(caller: Caller) -> None:
    caller.say("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nhalf of it")
    caller.stay()


@pytest.mark.parametrize("tls", [False, True], ids=["plain", "tls"])
@pytest.mark.parametrize("answer", [Caller.stay, half, without_length])
def test_offline_cuts_an_answer(
    network: Network, monkeypatch: pytest.MonkeyPatch, answer: Callable[[Caller], None], tls: bool
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    with serving(answer, tls=tls) as server:
        asking = Asking(network, server.url)
        until(lambda: server.seen and (answer is Caller.stay or asking.body))
        network.set_offline(True)
        assert isinstance(asking.end(), NetworkRefusedError)
    assert network.open == [] and result_of(network) == [Result.STOPPED]


def test_offline_cuts_two_at_once(network: Network) -> None:
    network.grant(Purpose.DOWNLOAD)
    with serving(half) as server:
        asked = [Asking(network, server.url, purpose) for purpose in (Purpose.SEARCH, Purpose.DOWNLOAD)]
        until(lambda: all(each.body for each in asked))
        assert len(network.open) == 2
        network.set_offline(True)
        assert [type(each.end()) for each in asked] == [NetworkRefusedError, NetworkRefusedError]
    assert result_of(network) == [Result.STOPPED, Result.STOPPED]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems answer for a full queue")
def test_offline_cuts_while_a_host_is_being_reached(network: Network) -> None:
    with deaf() as url:
        asking = Asking(network, url)
        until(lambda: network.open)
        network.set_offline(True)
        assert isinstance(asking.end(), NetworkRefusedError)
    assert result_of(network) == [Result.STOPPED]


def test_offline_cuts_while_a_name_is_being_looked_up(log: ConnectionLog) -> None:
    begun, over = threading.Event(), threading.Event()

    def slow(host: str) -> list[str]:
        begun.set()
        over.wait(WAIT)
        return ["127.0.0.1"]

    network = Network(log, look_up=slow)
    network.set_offline(False)
    network.grant(Purpose.SEARCH)
    asking = Asking(network, "http://slow.test")
    assert begun.wait(WAIT)
    network.set_offline(True)
    assert isinstance(asking.end(), NetworkRefusedError)
    over.set()


def test_offline_cuts_a_handshake(network: Network) -> None:
    with greeting() as host:
        asking = Asking(network, f"https://{host}")
        until(lambda: network._sockets._handles)
        network.set_offline(True)
        assert isinstance(asking.end(), NetworkRefusedError)


def test_never_ends_what_runs_with_the_next_bytes(network: Network) -> None:
    go = threading.Event()

    def answer(caller: Caller) -> None:
        caller.say("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")
        go.wait(WAIT)
        caller.say("more")
        caller.stay()

    with serving(answer) as server:
        asking = Asking(network, server.url)
        until(lambda: asking.body)
        network.set_permission(Purpose.SEARCH, Permission.NEVER)
        go.set()
        assert isinstance(asking.end(), NetworkRefusedError)


@pytest.mark.parametrize("tls", [False, True], ids=["plain", "tls"])
def test_an_answer_can_be_cut_from_another_thread(
    network: Network, monkeypatch: pytest.MonkeyPatch, tls: bool
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    with serving(half, tls=tls) as server:
        asking = Asking(network, server.url)
        until(lambda: asking.body)
        assert asking.response is not None
        cut(asking.response)
        assert isinstance(asking.end(), httpx2.TransportError)
        cut(asking.response)
    assert result_of(network) == [Result.CUT]


def test_after_closing_nothing_is_possible_any_more(network: Network, server: Server) -> None:
    network.set_permission(Purpose.SEARCH, Permission.ALLOW)
    network.close()
    network.set_offline(False)
    with pytest.raises(NetworkRefusedError):
        get(network, server.url)
    assert not server.connected.is_set()


# What is written down -------------------------------------------------------------------------------


def test_every_request_of_a_redirect_is_an_entry_and_the_log_is_what_the_server_saw(network: Network) -> None:
    def answer(caller: Caller) -> None:
        if caller.path == "/end":
            caller.reply("x" * 1000)
        else:
            caller.redirect("/end" if caller.path == "/2" else "/2")

    with serving(answer) as server:
        assert get(network, server.url + "/1").text == "x" * 1000
        entries = network.log.entries()
        assert [each.path for each in entries] == server.paths == ["/1", "/2", "/end"]
        assert [each.status for each in entries] == [302, 302, 200]
        assert [each.received for each in entries] == [0, 0, 1000]
        assert [each.sent for each in entries] == [len(head) for head in server.seen]
        assert {each.host for each in entries} == {server.host}
        assert {each.result for each in entries} == {Result.DONE}


def test_no_query_no_name_and_no_token_is_ever_written_down(
    network: Network, server: Server, tmp_path: Path
) -> None:
    url = server.url.replace("//", "//me:pass-word@") + "/models?search=sec-ret#frag-ment"
    get(network, url, headers={"Authorization": "Bearer to-ken"})
    get(network, server.url + "/a%3Fb%0Ac", params={"q": "sec-ret"})
    text = (tmp_path / "connections.jsonl").read_text()
    assert not [word for word in ("sec-ret", "me:", "pass-word", "to-ken", "frag-ment", "?") if word in text]
    assert [each.path for each in network.log.entries()] == ["/models", "/a%3Fb%0Ac"]


def test_an_error_told_to_a_person_holds_no_query_and_no_password() -> None:
    error = httpx2.ConnectError("GET 'https://me:pass@hub.test/a?q=sec-ret' failed")
    assert failure(error, "hub.test").details == "ConnectError: GET 'https://hub.test/a' failed"


def test_what_cannot_be_written_down_is_not_sent(ordinary_folder: Path, server: Server) -> None:
    folder = ordinary_folder / "data"
    folder.mkdir()
    folder.chmod(0o500)
    network = Network(ConnectionLog(folder / "connections.jsonl"))
    network.trust("127.0.0.1")
    network.set_offline(False)
    network.grant(Purpose.SEARCH)
    with pytest.raises(SaveError, match="so nothing was sent"):
        get(network, server.url)
    assert not server.connected.is_set()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
def test_a_killed_program_leaves_its_connection_in_the_log(tmp_path: Path) -> None:
    script = """
import sys
from pathlib import Path
from inglenook.core.connections import ConnectionLog
from inglenook.core.network import Network, Purpose
network = Network(ConnectionLog(Path(sys.argv[1])))
network.trust("127.0.0.1")
network.set_offline(False)
network.grant(Purpose.DOWNLOAD)
with network.online(Purpose.DOWNLOAD) as client:
    client.get(sys.argv[2])
"""
    path = tmp_path / "connections.jsonl"
    with serving(half) as server:
        child = subprocess.Popen([sys.executable, "-c", script, str(path), server.url + "/file"])
        until(lambda: server.seen)
        child.send_signal(signal.SIGKILL)
        child.wait(WAIT)
    [entry] = ConnectionLog(path).entries()
    assert (entry.purpose, entry.path, entry.result) == ("download", "/file", Result.CUT)


def test_what_is_open_is_shown_while_it_is(network: Network) -> None:
    told: list[list[Connection]] = []
    network.on_change = lambda: told.append(network.open)
    with serving(half) as server:
        asking = Asking(network, server.url)
        until(lambda: asking.body)
        assert [each.host for each in network.open] == [server.host]
        network.set_offline(True)
        asking.end()
    assert network.open == [] and told[-1] == []


def test_no_connection_stays_open_when_nothing_is_asked(network: Network, server: Server) -> None:
    with network.online(Purpose.SEARCH) as client:
        client.get(server.url + "/1")
        client.get(server.url + "/2")
        assert not server.gone.is_set()
    assert server.gone.wait(WAIT)


# Bad servers ----------------------------------------------------------------------------------------


def test_a_library_that_forgets_its_timeouts_still_ends(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(network_module, "READ_TIMEOUT", 0.1)
    with serving(Caller.stay) as server, pytest.raises(httpx2.ReadTimeout) as caught:
        get(network, server.url, timeout=None)
    assert str(failure(caught.value, "hub.test")) == "hub.test does not answer. Try again later."
    assert result_of(network) == [Result.NO_ANSWER]


def endless(caller: Caller) -> None:
    caller.say("HTTP/1.1 200 OK\r\n\r\n")
    while True:
        caller.say("x" * 65_536)


@pytest.mark.parametrize("limit", ["MOST_BYTES", "LONGEST"])
def test_an_answer_without_an_end_ends(network: Network, monkeypatch: pytest.MonkeyPatch, limit: str) -> None:
    monkeypatch.setattr(network_module, limit, {"MOST_BYTES": 1_000_000, "LONGEST": 0.05}[limit])
    with serving(endless) as server, pytest.raises(httpx2.RemoteProtocolError):
        get(network, server.url)


def test_a_file_may_be_as_large_as_it_is(network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network_module, "MOST_BYTES", 10)
    network.grant(Purpose.DOWNLOAD)
    with serving(lambda caller: caller.reply("x" * 1000)) as server:
        assert len(get(network, server.url, Purpose.DOWNLOAD).content) == 1000


def test_no_cookie_is_sent_back(network: Network) -> None:
    with serving(lambda caller: caller.reply("", "200 OK", "Set-Cookie: who=you")) as server:
        get(network, server.url)
        get(network, server.url)
        assert not any("cookie" in head.lower() for head in server.seen)


def drop(caller: Caller) -> None:
    caller.link.close()


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (drop, "hub answered something that cannot be read, or broke off. Try again."),
        (lambda caller: caller.say("NONSENSE\r\n\r\n"), "hub answered something that cannot be read"),
        (lambda caller: caller.redirect("/"), "hub sends us round in circles."),
        (lambda caller: caller.redirect("ftp://127.0.0.1/"), "hub sends us to an address that Inglenook"),
        (lambda caller: caller.redirect("http://nowhere.test/"), "hub was not found. Check that"),
        (lambda caller: caller.redirect("http://127.0.0.1:1/"), "hub cannot be reached. Check that"),
    ],
    ids=["dropped", "nonsense", "circles", "ftp", "unknown name", "closed port"],
)
def test_every_failure_is_one_sentence(
    network: Network, answer: Callable[[Caller], object], said: str
) -> None:
    with serving(answer) as server, pytest.raises(httpx2.HTTPError) as caught:
        get(network, server.url)
    told = failure(caught.value, "hub")
    assert isinstance(told, NetworkFailedError) and str(told).startswith(said) and told.details
    assert network.open == []


def test_a_certificate_that_nobody_signed_is_not_trusted(network: Network) -> None:
    with serving(lambda caller: caller.reply("hello"), tls=True) as server:
        with pytest.raises(httpx2.ConnectError) as caught:
            get(network, server.url)
        assert server.seen == []
    assert "certificate of hub is not one" in str(failure(caught.value, "hub"))
    assert result_of(network) == [Result.NO_ANSWER]


def test_a_certificate_of_another_host_is_not_trusted(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    network.trust("public.test")
    with serving(lambda caller: caller.reply("hello"), tls=True) as server:
        assert get(network, server.url).text == "hello"
        with pytest.raises(httpx2.ConnectError):
            get(network, server.url.replace("127.0.0.1", "public.test"))
        assert len(server.seen) == 1


def test_plain_http_where_tls_was_meant_is_one_sentence(network: Network) -> None:
    with greeting(b"HTTP/1.1 400 Bad Request\r\n\r\n") as host, pytest.raises(httpx2.ConnectError) as caught:
        get(network, f"https://{host}")
    assert str(failure(caught.value, "hub")).startswith("No secure connection to hub")


# Private networks -----------------------------------------------------------------------------------


@pytest.fixture
def internet(log: ConnectionLog) -> Iterator[Network]:
    """As `network`, but 127.0.0.1 stands for the internet and 127.0.0.2 for the network at home."""
    network = Network(log, look_up=look_up, is_public=lambda address: address == "127.0.0.1")
    network.set_offline(False)
    network.grant(Purpose.SEARCH)
    yield network
    network.close()


@pytest.mark.skipif(sys.platform == "darwin", reason="there is one loopback address only")
@pytest.mark.parametrize("place", ["127.0.0.2", "private.test"])
def test_a_server_of_the_internet_cannot_send_us_into_a_private_network(
    internet: Network, server: Server, place: str
) -> None:
    with serving(lambda caller: caller.reply("a secret"), "127.0.0.2") as home:
        inside = f"http://{place}:{home.port}/router"
        hub = serving(lambda caller: caller.redirect(inside))
        with hub as first, pytest.raises(NetworkRefusedError, match="private network"):
            get(internet, f"http://public.test:{first.port}")
        assert not home.connected.is_set()
    assert result_of(internet) == [Result.DONE, Result.BLOCKED]
    assert internet.blocked is not None and internet.blocked.path == "/router"


@pytest.mark.skipif(sys.platform == "darwin", reason="there is one loopback address only")
def test_a_host_that_was_chosen_may_be_private_and_lead_on(internet: Network) -> None:
    internet.trust("Private.test")
    with (
        serving(lambda caller: caller.reply("a model"), "127.0.0.2") as files,
        serving(lambda caller: caller.redirect(files.url), "127.0.0.2") as mirror,
    ):
        assert get(internet, f"http://private.test:{mirror.port}").text == "a model"


def test_a_name_with_both_kinds_of_addresses_leads_to_the_public_one(
    log: ConnectionLog, server: Server
) -> None:
    network = Network(
        log, look_up=lambda host: ["127.0.0.2", "127.0.0.1"], is_public=lambda address: address == "127.0.0.1"
    )
    network.set_offline(False)
    network.grant(Purpose.SEARCH)
    assert get(network, f"http://two.test:{server.port}").text == "hello"


def test_an_address_that_does_not_answer_is_followed_by_the_next(log: ConnectionLog, server: Server) -> None:
    network = Network(log, look_up=lambda host: ["127.0.0.2", "127.0.0.1"])
    network.trust("two.test")
    network.set_offline(False)
    network.grant(Purpose.SEARCH)
    assert get(network, f"http://two.test:{server.port}").text == "hello"


@pytest.mark.parametrize(
    ("address", "public"),
    [
        ("8.8.8.8", True),
        ("2606:4700::1111", True),
        *[
            (address, False)
            for address in (
                *("127.0.0.1", "10.1.2.3", "192.168.1.1", "172.16.0.1", "169.254.169.254", "100.64.0.1"),
                *("0.0.0.0", "::1", "::", "fe80::1%eth0", "fd00::1", "::ffff:10.0.0.1", "nonsense", ""),
            )
        ],
    ],
)
def test_what_is_public(address: str, public: bool) -> None:
    assert is_public(address) is public


# Proxies --------------------------------------------------------------------------------------------


@pytest.fixture
def proxy() -> Iterator[Server]:
    def answer(caller: Caller) -> None:
        if caller.head.startswith("CONNECT"):
            caller.reply("", "403 Forbidden")
        else:
            caller.reply("by proxy")

    with serving(answer) as proxy:
        yield proxy


@pytest.mark.parametrize("name", ["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"])
@pytest.mark.parametrize("with_scheme", [True, False])
def test_the_proxy_of_the_environment_is_used_and_the_log_names_the_host_meant(
    network: Network, proxy: Server, monkeypatch: pytest.MonkeyPatch, name: str, with_scheme: bool
) -> None:
    monkeypatch.setenv(name, ("http://" if with_scheme else "") + f"me:pass-word@{proxy.host}")
    assert get(network, "http://public.test/a?q=1").text == "by proxy"
    assert proxy.paths == ["http://public.test/a?q=1"]
    assert "proxy-authorization: basic" in proxy.seen[0].lower()
    [entry] = network.log.entries()
    assert (entry.host, entry.path) == ("public.test", "/a")


@pytest.mark.parametrize("name", ["NO_PROXY", "no_proxy"])
def test_what_no_proxy_names_is_reached_directly(
    network: Network, proxy: Server, server: Server, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv("HTTP_PROXY", proxy.url)
    monkeypatch.setenv(name, "other.test,public.test")
    network.trust("public.test")
    assert get(network, f"http://public.test:{server.port}").text == "hello"
    assert proxy.seen == []


def test_this_computer_is_never_reached_over_a_proxy(
    network: Network, proxy: Server, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", proxy.url)
    assert get(network, server.url).text == "hello"
    assert proxy.seen == []


def test_a_proxy_that_refuses_is_one_sentence(
    network: Network, proxy: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy.url)
    with pytest.raises(httpx2.ProxyError) as caught:
        get(network, "https://public.test/")
    assert "proxy set on this computer does not lead to hub" in str(failure(caught.value, "hub"))


@pytest.mark.parametrize("proxy", ["socks5://127.0.0.1:1", "https://127.0.0.1:1", "http://", "nonsense://x"])
def test_a_proxy_we_cannot_speak_with_is_never_passed_by(
    network: Network, server: Server, monkeypatch: pytest.MonkeyPatch, proxy: str
) -> None:
    monkeypatch.setenv("HTTP_PROXY", proxy)
    network.trust("public.test")
    with pytest.raises(NetworkRefusedError, match="kind that Inglenook cannot use"):
        get(network, f"http://public.test:{server.port}")
    assert server.seen == []


def test_a_proxy_is_not_sent_into_a_private_network(
    network: Network, proxy: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", proxy.url)
    with pytest.raises(NetworkRefusedError, match="private network"):
        get(network, "http://192.168.1.1/router")
    assert proxy.seen == []


def test_offline_cuts_what_goes_over_a_proxy(network: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(half) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        asking = Asking(network, "http://public.test/")
        until(lambda: asking.body)
        network.set_offline(True)
        assert isinstance(asking.end(), NetworkRefusedError)
