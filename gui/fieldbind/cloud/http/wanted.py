"""The request of one call, as it leaves.

A client of httpx would put the same together from settings, cookies, logins and redirects, none of
which a call of ours has: a fifth of all that a call costs.
"""

from collections.abc import Awaitable, Callable, Mapping
from functools import lru_cache
from typing import Any

from fieldbind.cloud.http.client import HEADERS
from fieldbind.cloud.http.httpx_alone import httpx
from fieldbind.cloud.payload import Outgoing

Watch = Callable[[str, Mapping[str, Any]], Awaitable[None]]


def request_for(url: str, outgoing: Outgoing, connect: float, watch: Watch | None) -> httpx.Request:
    """A POST of a body that knows whether it began to leave.

    Args:
        url: where to.
        outgoing: the body and its headers.
        connect: seconds for a connection and for its TLS, each. The whole call has a limit of its
            own, so none of its other parts needs one.
        watch: told about each step.

    Raises:
        httpx.InvalidURL: it is none.
    """
    extensions: dict[str, Any] = {"timeout": {"connect": connect}}
    if watch:
        extensions["trace"] = watch
    return httpx.Request(
        "POST",
        _parsed(url),
        headers={**HEADERS, **outgoing.headers},
        content=outgoing,
        extensions=extensions,
    )


@lru_cache(maxsize=64)  # the same few addresses again and again
def _parsed(url: str) -> httpx.URL:
    return httpx.URL(url)
