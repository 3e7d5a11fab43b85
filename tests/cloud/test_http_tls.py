"""Certificates and handshakes: never called offline, never waved through."""

import asyncio
import socket
import ssl
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from fieldbind.cloud.http import Http
from fieldbind.faults import Fault, LocalFault, NoAnswer
from posting import SHORT, fault_of, post
from scripted_server import ScriptedServer, http, says
from self_signed import NOBODY, make_certificate


async def test_a_certificate_nobody_vouches_for_is_never_called_offline(tmp_path: Path) -> None:
    _, tls = make_certificate(tmp_path, issuer="Guest Wi-Fi")
    async with ScriptedServer(says({}), tls=tls) as server:
        fault = await fault_of(server.url, has_network=lambda: False)
        assert (type(fault), fault.code) == (NoAnswer, "NETWORK_TLS.UNTRUSTED")
        assert fault.facts == {"host": "127.0.0.1", "issuer": "Guest Wi-Fi"}
        assert "certificate" in fault.message
        assert not fault.may_have_happened
        # The second handshake came through, and nothing came after it.
        assert len(server.talks) == 1
        assert server.received == []


@pytest.mark.parametrize(("valid"), [(-9, -2), (2, 9)], ids=["run out", "not yet valid"])
async def test_a_certificate_out_of_its_time(tmp_path: Path, valid: tuple[int, int]) -> None:
    pem, tls = make_certificate(tmp_path, valid=valid)
    async with ScriptedServer(says({}), tls=tls) as server:
        fault = await fault_of(server.url, extra_ca=pem)
    assert (type(fault), fault.code) == (NoAnswer, "NETWORK_TLS.EXPIRED")
    assert fault.facts == {"host": "127.0.0.1", "issuer": NOBODY}
    assert server.received == []


async def test_a_clock_that_was_seen_to_be_wrong_explains_it(tmp_path: Path) -> None:
    pem, tls = make_certificate(tmp_path, valid=(-9, -2))
    date = format_datetime(datetime.now(UTC) - timedelta(days=3, hours=2), usegmt=True)
    line = http(b"{}", extra=f"Date: {date}\r\n")
    async with (
        ScriptedServer(line) as plain,
        ScriptedServer(says({}), tls=tls) as server,
        Http(extra_ca=pem) as door,
    ):
        await door.post_json(plain.url, b"{}")
        with pytest.raises(NoAnswer) as caught:
            await door.post_json(server.url, b"{}")
    assert (caught.value.code, caught.value.facts["skew"]) == ("CLOCK_WRONG", "3 d 2 h")
    assert not caught.value.may_have_happened


async def test_an_authority_of_the_organisation_is_trusted_besides(tmp_path: Path) -> None:
    pem, tls = make_certificate(tmp_path)
    async with ScriptedServer(says({}), tls=tls) as server:
        assert await post(server.url, extra_ca=pem) == b"{}"


async def test_a_certificate_for_another_host(tmp_path: Path) -> None:
    pem, tls = make_certificate(tmp_path, "127.0.0.2")
    async with ScriptedServer(says({}), tls=tls) as server:
        fault = await fault_of(server.url, extra_ca=pem)
    assert fault.code == "NETWORK_TLS.WRONG_NAME"
    assert fault.facts == {"host": "127.0.0.1", "issuer": NOBODY}
    assert "127.0.0.1" in fault.message


async def test_tls_older_than_1_2_is_refused(tmp_path: Path) -> None:
    pem, tls = make_certificate(tmp_path)
    with pytest.warns(DeprecationWarning):
        tls.minimum_version = tls.maximum_version = ssl.TLSVersion.TLSv1_1
    tls.set_ciphers("ALL:@SECLEVEL=0")
    fault, reason = await fault_of_handshake(tls, pem)
    assert reason == "UNSUPPORTED_PROTOCOL"
    assert (type(fault), fault.code) == (NoAnswer, "NETWORK_TLS.OLD")
    assert not fault.may_have_happened


async def test_a_server_that_wants_a_certificate_from_us(tmp_path: Path) -> None:
    pem, tls = make_certificate(tmp_path)
    tls.verify_mode = ssl.CERT_REQUIRED
    fault, reason = await fault_of_handshake(tls, pem)
    assert reason == "PEER_DID_NOT_RETURN_A_CERTIFICATE"
    # TLS 1.3 says so only after the handshake, when the request is on its way.
    assert (type(fault), fault.code) == (NoAnswer, "NETWORK_TLS")


async def fault_of_handshake(tls: ssl.SSLContext, pem: Path) -> tuple[Fault, str]:
    """Our fault and the server's reason; asyncio's own server would not let its alert out."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        serving = asyncio.ensure_future(asyncio.to_thread(_fail_to_shake_hands, listening, tls))
        fault = await fault_of(f"https://127.0.0.1:{listening.getsockname()[1]}", extra_ca=pem)
        return fault, await serving


def _fail_to_shake_hands(listening: socket.socket, tls: ssl.SSLContext) -> str:
    plain, _ = listening.accept()
    with tls.wrap_socket(plain, server_side=True, do_handshake_on_connect=False) as connection:
        with pytest.raises(ssl.SSLError) as caught:
            connection.do_handshake()
        # What the client still sends is taken, so that no reset overtakes the alert.
        while socket.socket.recv(connection, 65536):
            pass
    return caught.value.reason


async def test_a_server_without_tls_at_an_https_address() -> None:
    def greet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()

    async with await asyncio.start_server(greet, "127.0.0.1", 0) as server:
        fault = await fault_of(f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}")
    assert (type(fault), fault.code) == (NoAnswer, "NETWORK_TLS")
    assert not fault.may_have_happened


@pytest.mark.parametrize("attempt", [1, 2])
async def test_an_authority_file_that_is_none_is_told_at_every_call(
    tmp_path: Path, attempt: int
) -> None:
    file = tmp_path / "not.pem"
    file.write_text("no certificate")
    async with Http(extra_ca=file) as door:
        for _ in range(attempt):
            with pytest.raises(LocalFault) as caught:
                await door.post_json("https://127.0.0.1:1", b"{}")
            assert caught.value.code == "SETTINGS_UNREADABLE.EXTRA_CA"


async def test_a_connection_that_is_never_taken_was_certainly_not_carried_out() -> None:
    # A listening socket that accepts nobody takes the connection, but never shakes hands for TLS.
    with socket.create_server(("127.0.0.1", 0)) as deaf:
        fault = await fault_of(f"https://127.0.0.1:{deaf.getsockname()[1]}", SHORT)
    assert (type(fault), fault.code) == (NoAnswer, "NETWORK_TIMEOUT")
    assert not fault.may_have_happened
