"""One and the same call: through our service layer, and by what that is built on."""

from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from uuid import uuid4

import httpx

from fieldbind.cloud.addresses import Addresses, App
from fieldbind.cloud.client import Cloud
from fieldbind.cloud.http import Http
from fieldbind.cloud.models import AccessToken, BindToken, Secret

Call = Callable[[], Awaitable[object]]
OURS, SIGNED, FLOOR, VENDOR = "Fieldbind", "Fieldbind, signed", "httpx", "vendor's SDK"
_ACTION = "AppGetDeviceBindTokenState"
_ACCESS, _TOKEN = "0123456789abcdef0123456789abcdef", "fedcba9876543210fedcba9876543210"


def address(port: int) -> str:
    """Where a server on this machine takes the calls after sign-in."""
    return f"{_root(port)}/tokenapi"


def body() -> dict[str, object]:
    """What the call says, by whomever it is made."""
    named = {"Action": _ACTION, "RequestId": str(uuid4())}
    return {**named, "Token": _TOKEN, "AccessToken": _ACCESS}


@asynccontextmanager
async def floor_and_ours(port: int) -> AsyncGenerator[Mapping[str, Call], None]:
    """Each with its connection kept, as long as the block lasts."""
    async with httpx.AsyncClient() as client, Http() as http:

        async def floor() -> object:
            return (await client.post(address(port), json=body())).json()

        yield {FLOOR: floor, **_ours(http, port)}


def _ours(http: Http, port: int) -> Mapping[str, Call]:
    app = App("0123456789", Secret("9876543210"))
    cloud = Cloud(http, Addresses.for_cloud(_root(port)), app)
    access, token = AccessToken(_ACCESS), BindToken(_TOKEN)

    async def ask() -> object:
        return await cloud.get_bind_token_state(access, token)

    return {OURS: ask, SIGNED: cloud.answer_before_sign_in}


def _root(port: int) -> str:
    return f"http://127.0.0.1:{port}"
