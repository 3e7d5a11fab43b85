"""What the script of a server must not do: go on when its listener has gone."""

import asyncio
import socket
import ssl
import struct
from pathlib import Path

import pytest

from before_the_bind import until
from scripted_server import ScriptedServer, trickles
from self_signed import make_certificate

_NO_TIME = struct.pack("ii", 1, 0)


@pytest.mark.parametrize("politely", [True, False])
async def test_who_trickles_stops_when_nobody_listens_any_more(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, politely: bool
) -> None:
    pem, tls = make_certificate(tmp_path)
    trusting = ssl.create_default_context(cafile=pem)
    async with ScriptedServer(trickles(b" " * 100_000, 0.001), tls=tls) as server:
        reader, writer = await asyncio.open_connection("127.0.0.1", server.port, ssl=trusting)
        writer.write(b"GET / HTTP/1.1\r\n\r\n")
        await reader.readline()
        if politely:
            writer.close()
        else:
            connection = writer.get_extra_info("socket")
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_TIME)
            writer.transport.abort()
        await until(lambda: not server.busy)
    assert not caplog.messages
