"""The simulated cloud as a real HTTP server on loopback."""

from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager, nullcontext

import msgspec
from starlette.applications import Starlette
from starlette.requests import Request as HttpRequest
from starlette.responses import Response
from starlette.routing import Route

from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.door import door_of
from fieldbind.demo.exchange.record import Endpoint, Request
from fieldbind.demo.exchange.reply import Exchange
from fieldbind.demo.loopback import HOST, on_loopback

BASE = "/api/exploreropen"
"""The vendor's path, so that whoever cuts addresses short is found out."""


@contextmanager
def serve(cloud: SimulatedCloud, port: int = 0) -> Generator[SimulatedCloud, None, None]:
    """Serve a simulated cloud while the block lasts.

    Args:
        cloud: whose ``url`` is set.
        port: 0 for any free one.

    Raises:
        OSError: the port is taken.
    """
    with on_loopback(nullcontext(app_for(cloud)), port, "simulated-cloud") as found:
        cloud.url = f"http://{HOST}:{found}{BASE}"
        yield cloud


def app_for(cloud: SimulatedCloud) -> Starlette:
    """Both addresses, with and without the action as a further segment, and the devices' door."""
    calls = [
        Route(f"{BASE}/{endpoint.value}{segment}", _taking(cloud, endpoint), methods=["POST"])
        for endpoint in Endpoint
        for segment in ("", "/{action}")
    ]
    return Starlette(routes=[*calls, door_of(cloud)])


def _taking(
    cloud: SimulatedCloud, endpoint: Endpoint
) -> Callable[[HttpRequest], Awaitable[Response]]:
    async def take(request: HttpRequest) -> Response:
        raw = await request.body()
        record = Request(
            at=cloud.clock(),
            moment=cloud.story(),
            endpoint=endpoint,
            segment=request.path_params.get("action", ""),
            query=dict(request.query_params),
            headers=dict(request.headers),
            raw=raw,
            members=_members(raw),
        )
        return Exchange(cloud.respond(record), cloud.story)

    return take


def _members(raw: bytes) -> dict[str, object]:
    try:
        return msgspec.json.decode(raw, type=dict[str, object])
    except msgspec.DecodeError:
        return {}
