"""A Cloud that talks to a scripted server."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from fieldbind.cloud.addresses import Addresses, App
from fieldbind.cloud.client import Cloud
from fieldbind.cloud.http import Http
from fieldbind.cloud.models import AccessToken, Secret
from fieldbind.cloud.timing import Timing
from scripted_server import Line, ScriptedServer

ACCESS = AccessToken("access-secret")
APP = App("SimAppKey0001", Secret("SimSecret0123456789ab"))
QUICK = Timing(connect=2, whole=2, first_pause=0.001, longest_pause=0.01, jitter=0.001)


@asynccontextmanager
async def scripted_cloud(
    *lines: Line, app: App | None = APP, gateway: str = "", timing: Timing = QUICK
) -> AsyncGenerator[tuple[Cloud, ScriptedServer]]:
    """A server with this script and the cloud as seen by a client of it.

    Args:
        lines: what the server does.
        app: who the client is.
        gateway: path on the server that takes the calls before sign-in.
        timing: limits and pauses of the client.
    """
    async with ScriptedServer(*lines) as server, Http(timing) as http:
        gateway_url = f"{server.url}{gateway}" if gateway else ""
        addresses = Addresses.for_cloud(f"{server.url}/api/exploreropen", gateway_url)
        yield Cloud(http, addresses, app, timing), server
