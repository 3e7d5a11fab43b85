"""The simulated cloud as a real HTTP server on loopback."""

from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager, nullcontext

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.loopback import HOST, on_loopback
from fieldbind.demo.reception import Endpoint
from fieldbind.demo.reply import Exchange

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
    """Both addresses, with and without the action as a further segment."""
    return Starlette(
        routes=[
            Route(f"{BASE}/{endpoint.value}{segment}", _taking(cloud, endpoint), methods=["POST"])
            for endpoint in Endpoint
            for segment in ("", "/{action}")
        ]
    )


def _taking(cloud: SimulatedCloud, endpoint: Endpoint) -> Callable[[Request], Awaitable[Response]]:
    async def take(request: Request) -> Response:
        raw = await request.body()
        query, headers = dict(request.query_params), dict(request.headers)
        return Exchange(cloud.respond(endpoint, request.url.path, query, headers, raw))

    return take
