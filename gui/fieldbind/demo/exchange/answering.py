"""From a request to its reply: the true answer, or the trouble somebody has ordered."""

from collections.abc import Mapping
from email.utils import formatdate
from uuid import uuid4

import msgspec

from fieldbind.demo.actions.call import Call
from fieldbind.demo.actions.refusal import Refusal
from fieldbind.demo.exchange.envelope import Asked, Shape, wrap, wrap_refusal
from fieldbind.demo.exchange.reception import AppIdentity, admit
from fieldbind.demo.exchange.record import Request
from fieldbind.demo.exchange.reply import Reply
from fieldbind.demo.trouble import Trouble
from fieldbind.demo.world.world import World


def answer(
    world: World, app: AppIdentity, shape: Shape, request: Request, trouble: Trouble | None
) -> Reply:
    """How a request ends. What became of it is written into the request's record.

    Args:
        world: changed if the action is carried out.
        app: whose signature counts.
        shape: of the envelope.
        request: the record to complete.
        trouble: ordered for this request, None if all goes well.
    """
    if trouble is None:
        return Reply(body=_carry_out(world, app, shape, request), headers=_dated(request))
    body = b""
    if trouble.carried_out:
        body = _carry_out(world, app, shape, request)
    elif trouble.code:
        body = _encode(wrap_refusal(shape, _asked(world, request), Refusal(trouble.code)))
    request.answered = trouble.name or request.answered
    if trouble.body is not None:
        body = trouble.body
    return Reply(
        body=body[: int(len(body) * trouble.kept)],
        status=trouble.status,
        headers={**_dated(request), **trouble.headers},
        delay=trouble.delay,
        held=trouble.held,
        ending=trouble.ending,
    )


def _carry_out(world: World, app: AppIdentity, shape: Shape, request: Request) -> bytes:
    call = Call(
        action=request.action, members=request.members, at=request.at, moment=request.moment
    )
    try:
        content = admit(world, app, request, call)
    except Refusal as refusal:
        request.answered = refusal.code
        return _encode(wrap_refusal(shape, _asked(world, request), refusal))
    request.answered, request.carried_out = "ok", True
    return _encode(wrap(shape, _asked(world, request), content))


def _dated(request: Request) -> dict[str, str]:
    """The hour by this cloud's clock, as every answer over HTTP says it."""
    return {"date": formatdate(request.at, usegmt=True)}


def _asked(world: World, request: Request) -> Asked:
    theirs = request.text("RequestId")
    return Asked(
        action=request.action,
        request_id=theirs if world.habits.echoes_request_id else str(uuid4()),
        language=request.text("lang"),
    )


def _encode(wrapped: Mapping[str, object]) -> bytes:
    return msgspec.json.encode(wrapped)
