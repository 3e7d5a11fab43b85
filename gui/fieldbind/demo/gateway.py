"""``fieldbind gateway``: the reference sign-in gateway.

It shows an organisation what a gateway of its own has to do, so that no AppSecret ever lies on a
technician's laptop: take the sign-in requests unsigned, sign them, forward them, return the answer
unchanged (the vendor wants signing on a backend, page 40773). It listens on loopback; put it behind
your own TLS and your own access control.
"""

import json
import os
import sys
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp

from fieldbind.cloud.addresses import Addresses, App
from fieldbind.cloud.http import Http
from fieldbind.cloud.models import Secret, Site
from fieldbind.demo.loopback import HOST, on_loopback
from fieldbind.demo.sign_in_desk import SignInDesk
from fieldbind.demo.told_to_stop import listening_for_stop
from fieldbind.faults import Fault

LARGEST_REQUEST = 16 * 1024
"""Bytes; a sign-in needs some hundred."""

PATHS = (
    "/appapi",
    "/appapi/{action}",
    "/api/exploreropen/appapi",
    "/api/exploreropen/appapi/{action}",
)


def run_gateway(port: int, environ: Mapping[str, str] = os.environ) -> int:
    """Serve until told to stop; says first, in one line of JSON, at which address.

    Args:
        port: on loopback; 0 for any free one.
        environ: ``FIELDBIND_APP_KEY``, ``FIELDBIND_APP_SECRET``, and ``FIELDBIND_CLOUD_URL`` or
            ``FIELDBIND_SITE`` for where to forward to (the China site if neither is there).

    Returns:
        The exit code: 0 after a stop, 2 if it could not start.
    """
    app = App(environ.get("FIELDBIND_APP_KEY", ""), Secret(environ.get("FIELDBIND_APP_SECRET", "")))
    if not (app.key and app.secret):
        return _give_up("set FIELDBIND_APP_KEY and FIELDBIND_APP_SECRET")
    try:
        with (
            listening_for_stop() as wait_until_told,
            on_loopback(opened(app, _forward_url(environ)), port, "sign-in-gateway") as found,
        ):
            sys.stdout.write(json.dumps({"url": f"http://{HOST}:{found}/appapi"}) + "\n")
            sys.stdout.flush()
            wait_until_told()
    except (Fault, OSError, ValueError) as error:
        return _give_up(str(error))
    return 0


@asynccontextmanager
async def opened(app: App, forward_url: str) -> AsyncGenerator[ASGIApp, None]:
    """The gateway as an application.

    Args:
        app: whose secret signs.
        forward_url: the cloud's ``appapi``.
    """
    async with Http() as http:
        desk = SignInDesk(http, app, forward_url)

        async def take(request: Request) -> Response:
            body = await _bounded_body(request)
            if body is None:
                return Response(status_code=413)
            status, answer = await desk.forward(body)
            return Response(answer, status, media_type="application/json")

        yield Starlette(routes=[Route(path, take, methods=["POST"]) for path in PATHS])


def _forward_url(environ: Mapping[str, str]) -> str:
    if cloud_url := environ.get("FIELDBIND_CLOUD_URL"):
        return Addresses.for_cloud(cloud_url).sign_in_url
    return Addresses.for_site(Site(environ.get("FIELDBIND_SITE") or Site.CHINA.value)).sign_in_url


async def _bounded_body(request: Request) -> bytes | None:
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > LARGEST_REQUEST:
            return None
    return bytes(body)


def _give_up(reason: str) -> int:
    sys.stderr.write(f"fieldbind gateway: {reason}\n")
    return 2
