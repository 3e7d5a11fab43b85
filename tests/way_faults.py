"""All that can go wrong on the way to the cloud and back, each by the name that people give it."""

import json
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager

from cloud_front import HOST, NOWHERE, ODD, Answer, CloudFront
from issued import issued_by
from old_tls import old_tls
from scripted_server import (
    Exchange,
    Line,
    ScriptedServer,
    cuts,
    floods,
    hangs,
    http,
    raw,
    says,
    trickles,
)
from self_signed import make_certificate

# One byte a second, to time-outs that are short: no answer is ever through.
_SLOW = 0.2
_MEGABYTES, _DEEP = 80, 100_000
_PAGE = b"<!DOCTYPE html><html><title>Guest Wi-Fi</title><form>Sign in</form></html>"
_SORRY = b"<html><body><h1>Sorry</h1></body></html>"
_WEB = "text/html"

Begin = Callable[[str, str], None]
"""Begins it: for this action, or for all once another one (empty for none) was answered."""

WayFault = Callable[[CloudFront], AbstractAsyncContextManager[Begin]]
"""Has what it needs ready while the block lasts, and gives what begins it."""


def _answering(make: Callable[[CloudFront], Line]) -> WayFault:
    @asynccontextmanager
    async def ready(front: CloudFront) -> AsyncGenerator[Begin, None]:
        yield lambda action, since: front.strike(make(front), action)

    return ready


def _in_place(line: Line) -> WayFault:
    """The cloud is never asked; this answers."""
    return _answering(lambda front: line)


def _on_the_way_back(spoil: Callable[[Answer], Line]) -> WayFault:
    """The cloud carries it out, and what it says is spoiled."""

    def make(front: CloudFront) -> Line:
        async def line(exchange: Exchange) -> bool:
            answer = await front.ask(exchange.received)
            return await spoil(answer)(exchange)

        return line

    return _answering(make)


def _stale(front: CloudFront) -> Line:
    """The connections that are there are dead, and nobody has said so; new ones are well."""
    old = front.server.connections

    async def line(exchange: Exchange) -> bool:
        if exchange.writer in old:
            return await cuts()(exchange)
        answer = await front.ask(exchange.received)
        return await raw(answer.head, answer.body, keep=True)(exchange)

    return line


def _leading(address: str | None) -> WayFault:
    """The host's name leads there, where nobody is."""

    @asynccontextmanager
    async def ready(front: CloudFront) -> AsyncGenerator[Begin, None]:
        yield lambda action, since: front.lead(address, since)

    return ready


def _shown(host: str, issuer: str, *, is_trusted: bool, valid: tuple[int, int]) -> WayFault:
    """Something else answers, and shows a certificate that it signed itself."""

    @asynccontextmanager
    async def ready(front: CloudFront) -> AsyncGenerator[Begin, None]:
        folder = front.folder / "odd"
        folder.mkdir()
        pem, tls = make_certificate(folder, host, issuer=issuer, valid=valid)
        if is_trusted:
            front.trust(pem)
        async with ScriptedServer(says({}), tls=tls, place=front.odd_place):
            yield lambda action, since: front.lead(ODD, since)

    return ready


@asynccontextmanager
async def _issued(front: CloudFront) -> AsyncGenerator[Begin, None]:
    """Something else answers, and shows a certificate from an authority unknown here."""
    tls = issued_by("Office Inspection", HOST, front.folder)
    async with ScriptedServer(says({}), tls=tls, place=front.odd_place):
        yield lambda action, since: front.lead(ODD, since)


@asynccontextmanager
async def _old(front: CloudFront) -> AsyncGenerator[Begin, None]:
    """Something else answers, which speaks TLS 1.1 at best."""
    folder = front.folder / "old"
    folder.mkdir()
    pem, tls = make_certificate(folder, HOST)
    front.trust(pem)
    with old_tls(tls, front.odd_place):
        yield lambda action, since: front.lead(ODD, since)


def _midway(answer: Answer) -> Line:
    return raw(answer.head, answer.body[: len(answer.body) // 2])


def _halved(answer: Answer) -> Line:
    return http(answer.body[: len(answer.body) // 2])


def _of_wrong_types(answer: Answer) -> Line:
    """Each member that the envelope holds is a list with it inside."""
    top = json.loads(answer.body)
    return says({**top, "data": {name: [value] for name, value in top["data"].items()}})


def _in_utf_16(answer: Answer) -> Line:
    return http(answer.body.decode().encode("utf-16"))


def _said_twice(answer: Answer) -> Line:
    """Every member of the envelope twice, and the later one holds, as JSON is read everywhere."""
    refused = b'{"code":-1000,"msg":"no","data":{"Error":{"Code":"InternalError"}},'
    return http(refused + answer.body.removeprefix(b"{"))


def _sorry(status: str) -> Line:
    return http(_SORRY, status=status, kind=_WEB)


def _moved(location: str) -> Line:
    return http(b"", status="302 Found", extra=f"Location: {location}\r\n")


_DEPTH = b'{"code":0,"data":' + b"[" * _DEEP + b"]" * _DEEP + b"}"
_GOOD = (-1, 1)

FAULTS: Mapping[str, WayFault] = {
    "refused": _leading(NOWHERE),
    "cut before": _in_place(cuts()),
    "cut after": _on_the_way_back(lambda answer: cuts()),
    "cut in the answer": _on_the_way_back(_midway),
    "hang before": _in_place(hangs()),
    "hang after": _on_the_way_back(lambda answer: hangs()),
    "one byte a second": _on_the_way_back(lambda answer: trickles(answer.body, _SLOW)),
    "429": _in_place(http(b"", status="429 Too Many Requests")),
    "500": _in_place(_sorry("500 Internal Server Error")),
    "502": _in_place(_sorry("502 Bad Gateway")),
    "504 after": _on_the_way_back(lambda answer: _sorry("504 Gateway Timeout")),
    "redirect": _in_place(_moved("/api/v2")),
    "redirect elsewhere": _in_place(_moved("https://portal.test/sign-in")),
    "HTML": _in_place(http(_PAGE, kind=_WEB)),
    "truncated": _on_the_way_back(_halved),
    "wrong types": _on_the_way_back(_of_wrong_types),
    "wrong encoding": _on_the_way_back(_in_utf_16),
    "80 MB": _in_place(floods(_MEGABYTES, declared=False)),
    "deep JSON": _on_the_way_back(lambda answer: http(_DEPTH)),
    "duplicate keys": _on_the_way_back(_said_twice),
    "stale connection": _answering(_stale),
    "DNS failure": _leading(None),
    "TLS: self-signed": _shown(HOST, HOST, is_trusted=False, valid=_GOOD),
    "TLS: wrong host": _shown("other.test", "other.test", is_trusted=True, valid=_GOOD),
    "TLS: expired": _shown(HOST, HOST, is_trusted=True, valid=(-9, -2)),
    "TLS: unknown CA": _issued,
    "TLS 1.1": _old,
}
"""By name; "before" the cloud has carried it out, or "after". The word alone is before."""
