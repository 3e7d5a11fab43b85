"""Everything at once: a hung check holds nobody up, and one trouble is told in one row."""

import asyncio
from contextlib import aclosing
from dataclasses import replace
from pathlib import Path

import pytest

from examined import ROOMY, SHORT, beside, found_on, laptop_at, told
from fieldbind.checks.examination import examine
from fieldbind.checks.finding import Check, Standing
from fieldbind.checks.laptop import Cameras, SignedIn
from fieldbind.cloud.addresses import Addresses
from fieldbind.cloud.models import AccessToken
from fieldbind.cloud.way.proxies import Proxies
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from proxy_server import ProxyServer
from scripted_server import Line, ScriptedServer, accepts, hangs, http, refuses
from self_signed import NOBODY, make_certificate

FINE, TO_FIX, STOPPED, SKIPPED = Standing
ENDED = "InvalidParameterValue.InvalidAccessToken"
NETWORKED = (
    Check.DNS,
    Check.TLS,
    Check.CLOCK,
    Check.PROXY,
    Check.PORTAL,
    Check.SIGN_IN,
    Check.SESSION,
    Check.LATENCY,
)


async def test_a_laptop_with_nothing_amiss(tmp_path: Path) -> None:
    with serve(SimulatedCloud()) as cloud:

        async def session() -> SignedIn:
            return SignedIn(cloud.issue_access_token(), is_kept=True)

        found = await found_on(replace(beside(cloud, tmp_path), session=session))
        assert {one.check: told(one) for one in found.values()} == {
            Check.NETWORK: (SKIPPED, "network.local"),
            Check.DNS: (SKIPPED, "dns.local"),
            Check.TLS: (SKIPPED, "tls.local"),
            Check.CLOCK: (FINE, "clock.fine"),
            Check.PROXY: (FINE, "proxy.none"),
            Check.PORTAL: (FINE, "portal.fine"),
            Check.SIGN_IN: (FINE, "sign_in.fine"),
            Check.SESSION: (FINE, "session.kept"),
            Check.LATENCY: (FINE, "latency.fine"),
            Check.KEYRING: (FINE, "keyring.memory"),
            Check.CAMERA: (SKIPPED, "camera.window"),
            Check.LEDGER: (FINE, "ledger.none"),
            Check.DISK: (FINE, "disk.fine"),
        }


async def test_looking_changes_nothing_and_names_nobody(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with serve(SimulatedCloud()) as cloud:
        await found_on(beside(cloud, data))
        asked = {request.action for request in cloud.requests}
        assert asked == {"AppGetUser"}
    assert _left_in(tmp_path) == []


def _left_in(folder: Path) -> list[Path]:
    return list(folder.iterdir())


async def test_a_laptop_without_network_has_one_row_to_fix(tmp_path: Path) -> None:
    laptop = replace(laptop_at("https://cloud.test", tmp_path), has_network=lambda: False)
    found = await found_on(laptop)
    assert told(found[Check.NETWORK]) == (STOPPED, "NETWORK_UNREACHABLE")
    assert {told(found[check]) for check in NETWORKED} == {(SKIPPED, "network")}
    assert found[Check.DISK].standing is FINE


async def test_a_name_that_nobody_knows(tmp_path: Path) -> None:
    found = await found_on(laptop_at("https://nothing.invalid", tmp_path))
    assert told(found[Check.NETWORK]) == (FINE, "network.fine")
    assert told(found[Check.DNS]) == (STOPPED, "NETWORK_NAME_NOT_FOUND")
    assert found[Check.DNS].facts == {"host": "nothing.invalid"}
    assert told(found[Check.PROXY]) == (FINE, "proxy.none")
    assert told(found[Check.SESSION]) == (SKIPPED, "dns")


async def test_a_name_that_is_known(tmp_path: Path) -> None:
    # Not one of the names of this laptop, and still nobody else's.
    found = await found_on(laptop_at("https://127.0.0.2:1", tmp_path))
    assert told(found[Check.DNS]) == (FINE, "dns.fine")


async def test_nobody_answers_at_the_address(tmp_path: Path) -> None:
    async with ScriptedServer(accepts({})) as server:
        url = server.url
    found = await found_on(laptop_at(url, tmp_path))
    assert told(found[Check.TLS]) == (STOPPED, "NETWORK_REFUSED")
    assert told(found[Check.PORTAL]) == (SKIPPED, "portal.unknown")
    assert told(found[Check.CLOCK]) == (SKIPPED, "clock.unknown")
    assert told(found[Check.SIGN_IN]) == (SKIPPED, "tls")


async def test_a_certificate_that_nobody_vouches_for(tmp_path: Path) -> None:
    _, tls = make_certificate(tmp_path)
    async with ScriptedServer(accepts({}), tls=tls) as server:
        found = await found_on(laptop_at(server.url, tmp_path))
        assert told(found[Check.TLS]) == (STOPPED, "NETWORK_TLS.UNTRUSTED")
        assert found[Check.TLS].facts["issuer"] == NOBODY
        assert told(found[Check.PROXY]) == (FINE, "proxy.none")
        assert server.received == []


async def test_a_good_certificate_is_told_with_its_issuer(tmp_path: Path) -> None:
    pem, tls = make_certificate(tmp_path)
    async with ScriptedServer(accepts({}), tls=tls) as server:
        found = await found_on(replace(laptop_at(server.url, tmp_path), extra_ca=pem))
        assert told(found[Check.TLS]) == (FINE, "tls.fine")
        assert found[Check.TLS].facts == {"issuer": NOBODY, "version": "TLSv1.3"}


async def test_a_certificate_file_that_is_none(tmp_path: Path) -> None:
    with serve(SimulatedCloud()) as cloud:
        found = await found_on(replace(beside(cloud, tmp_path), extra_ca=tmp_path / "none.pem"))
    assert told(found[Check.TLS]) == (STOPPED, "SETTINGS_UNREADABLE.EXTRA_CA")


async def test_a_certificate_that_has_run_out_by_this_clock_alone(tmp_path: Path) -> None:
    pem, tls = make_certificate(tmp_path, "cloud.test", valid=(-3, -2))
    date = b"HTTP/1.1 404 No\r\nDate: Mon, 01 Jan 2024 00:00:00 GMT\r\nContent-Length: 0\r\n\r\n"
    async with (
        ScriptedServer(accepts({}), tls=tls) as server,
        ProxyServer(server.port, plainly=date) as proxy,
    ):
        laptop = laptop_at("https://cloud.test", tmp_path)
        found = await found_on(replace(laptop, proxies=Proxies(proxy.url), extra_ca=pem))
        assert told(found[Check.CLOCK]) == (TO_FIX, "clock.ahead")
        assert told(found[Check.TLS]) == (SKIPPED, "clock")
        assert told(found[Check.LATENCY]) == (SKIPPED, "clock")
        assert told(found[Check.PROXY]) == (FINE, "proxy.setting")


async def test_a_network_that_wants_a_sign_in(tmp_path: Path) -> None:
    elsewhere = "Location: http://portal.example/\r\n"
    async with ScriptedServer(http(b"", status="302 Found", extra=elsewhere)) as server:
        found = await found_on(laptop_at(server.url, tmp_path))
    assert told(found[Check.PORTAL]) == (STOPPED, "CAPTIVE_PORTAL")
    after = (Check.TLS, Check.CLOCK, Check.SIGN_IN, Check.LATENCY, Check.SESSION)
    assert {told(found[check]) for check in after} == {(SKIPPED, "portal")}


@pytest.mark.parametrize(
    "page",
    [
        b"HTTP/1.1 511 Sign in\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>",
    ],
)
async def test_a_network_that_shows_its_page_in_place_of_a_handshake(
    tmp_path: Path, page: bytes
) -> None:
    async with ScriptedServer(accepts({})) as plain, ProxyServer(plain.port, plainly=page) as proxy:
        laptop = laptop_at("https://cloud.test", tmp_path)
        found = await found_on(replace(laptop, proxies=Proxies(proxy.url), limits=SHORT))
    assert told(found[Check.PORTAL]) == (STOPPED, "CAPTIVE_PORTAL")


async def test_an_address_that_does_not_answer(tmp_path: Path) -> None:
    async with ScriptedServer(hangs()) as server:
        found = await found_on(replace(laptop_at(server.url, tmp_path), limits=SHORT))
    assert told(found[Check.LATENCY]) == (STOPPED, "NETWORK_TIMEOUT")
    assert told(found[Check.SESSION]) == (SKIPPED, "latency")
    assert told(found[Check.CLOCK]) == (SKIPPED, "clock.unknown")
    assert found[Check.LATENCY].ms is None


async def test_a_check_that_hangs_is_told_and_not_waited_for(tmp_path: Path) -> None:
    waited = asyncio.Event()

    async def never() -> Cameras:
        await waited.wait()
        return Cameras()

    async with ScriptedServer(hangs()) as server:
        limits = replace(ROOMY, whole=1.5)
        laptop = replace(laptop_at(server.url, tmp_path), limits=limits, cameras=never)
        found = await found_on(laptop)
    assert told(found[Check.CAMERA]) == (TO_FIX, "hung")
    assert told(found[Check.PORTAL]) == (SKIPPED, "portal.unknown")
    assert told(found[Check.LATENCY]) == (STOPPED, "hung")


async def test_who_leaves_early_leaves_nothing_behind(tmp_path: Path) -> None:
    async with ScriptedServer(hangs()) as server:
        before = asyncio.all_tasks()
        async with aclosing(examine(laptop_at(server.url, tmp_path))) as findings:
            async for _ in findings:
                break
        assert asyncio.all_tasks() - before - server.talks == set()


@pytest.mark.parametrize(
    ("answer", "check", "expected"),
    [
        (refuses("AuthFailure.SignatureFailure"), Check.SIGN_IN, "AuthFailure.SignatureFailure"),
        (http(b"", status="500 No"), Check.LATENCY, "HTTP_NON_200.SERVER"),
        (http(b"", status="500 No"), Check.SIGN_IN, "HTTP_NON_200.SERVER"),
        (http(b"<html>", kind="text/html", status="404 No"), Check.LATENCY, "HTTP_NON_200"),
    ],
)
async def test_what_answers_is_not_right(
    tmp_path: Path, answer: Line, check: Check, expected: str
) -> None:
    async with ScriptedServer(answer) as server:
        found = await found_on(laptop_at(server.url, tmp_path))
    assert told(found[check]) == (STOPPED, expected)


async def test_a_session_that_has_ended(tmp_path: Path) -> None:
    async def session() -> SignedIn:
        return SignedIn(AccessToken("of-yesterday"), is_kept=True)

    with serve(SimulatedCloud()) as cloud:
        found = await found_on(replace(beside(cloud, tmp_path), session=session))
    assert told(found[Check.SESSION]) == (TO_FIX, ENDED)


async def test_a_gateway_at_another_host_is_looked_at_by_itself(tmp_path: Path) -> None:
    _, tls = make_certificate(tmp_path)
    with serve(SimulatedCloud()) as cloud:
        async with ScriptedServer(accepts({}), tls=tls) as gateway:
            addresses = Addresses.for_cloud(cloud.url, f"{gateway.url}/appapi")
            found = await found_on(replace(beside(cloud, tmp_path), addresses=addresses))
    assert told(found[Check.LATENCY]) == (FINE, "latency.fine")
    assert told(found[Check.SIGN_IN]) == (STOPPED, "NETWORK_TLS.UNTRUSTED")


async def test_a_gateway_at_another_host_is_looked_at_although_the_cloud_is_out_of_reach(
    tmp_path: Path,
) -> None:
    async with ScriptedServer(accepts({})) as gone:
        url = gone.url
    with serve(SimulatedCloud()) as cloud:
        laptop = beside(cloud, tmp_path)
        addresses = Addresses.for_cloud(url, laptop.addresses.sign_in_url)
        found = await found_on(replace(laptop, addresses=addresses))
    assert told(found[Check.TLS]) == (STOPPED, "NETWORK_REFUSED")
    assert told(found[Check.SIGN_IN]) == (FINE, "sign_in.fine")
