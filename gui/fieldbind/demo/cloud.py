"""The simulated cloud: its state, what may be ordered of it, and what it was asked."""

import time
from collections.abc import Callable, Mapping
from threading import RLock

import msgspec

from fieldbind.cloud.models import Secret
from fieldbind.demo import content
from fieldbind.demo.call import Call
from fieldbind.demo.demands import Demand, Demands
from fieldbind.demo.envelope import Asked, Shape, wrap, wrap_refusal
from fieldbind.demo.reception import AppIdentity, Endpoint, admit
from fieldbind.demo.record import Request
from fieldbind.demo.refusal import Refusal
from fieldbind.demo.reply import Reply
from fieldbind.demo.trouble import Trouble, refuse
from fieldbind.demo.world import World


class SimulatedCloud:
    """A cloud that exists on this laptop only. Safe to use from any thread.

    Args:
        shape: how answers are wrapped.
        device_after: seconds until a device reports a token; None for never.
        world: what it holds; the demo's content if not given.
        clock: Unix seconds.
    """

    def __init__(
        self,
        *,
        shape: Shape = Shape.LIVE,
        device_after: float | None = 3.0,
        world: World | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.url = ""
        self.shape = shape
        self.app_key, self.app_secret = content.APP
        self.world = content.showcase() if world is None else world
        self.user_id = next(iter(self.world.people))
        self.requests: list[Request] = []
        self._clock = clock
        self._demands = Demands()
        self._lock = RLock()
        self.device_after = device_after

    @property
    def account(self) -> str:
        """Phone number of the account that a test or a demo signs in with."""
        return self.world.people[self.user_id].phone_number

    @property
    def email(self) -> str:
        """E-mail address of the same account."""
        return self.world.people[self.user_id].email

    @property
    def password(self) -> str:
        """Its password."""
        return self.world.people[self.user_id].password

    @property
    def verification_code(self) -> str:
        """The code in every message that it sends."""
        return self.world.habits.code_text

    @property
    def device_after(self) -> float | None:
        """Seconds until a device reports a token; None for never.

        A new value counts for tokens that are not alive yet.
        """
        return self.world.bench.after

    @device_after.setter
    def device_after(self, seconds: float | None) -> None:
        with self._lock:
            self.world.bench.after = seconds
            for ticket in self.world.tickets.values():
                if ticket.created_at is None:
                    ticket.reported_after = seconds

    def demand(
        self, trouble: Trouble | str, *, action: str | None = None, times: int | None = 1
    ) -> None:
        """Order a trouble, or a refusal by its code.

        Args:
            trouble: what is to happen.
            action: for this action only; None for any.
            times: how often; None for always.
        """
        wanted = refuse(trouble) if isinstance(trouble, str) else trouble
        with self._lock:
            self._demands.orders.append(Demand(trouble=wanted, action=action, left=times))

    def forget_demands(self) -> None:
        """From now on all goes well."""
        with self._lock:
            self._demands.orders.clear()

    def asked(self, action: str) -> list[Request]:
        """The requests for one action, oldest first."""
        with self._lock:
            return [request for request in self.requests if request.action == action]

    def respond(
        self,
        endpoint: Endpoint,
        path: str,
        query: Mapping[str, str],
        headers: Mapping[str, str],
        raw: bytes,
    ) -> Reply:
        """Take one HTTP request and say how it is to be answered."""
        try:
            members = msgspec.json.decode(raw, type=dict[str, object])
        except msgspec.DecodeError:
            members = {}
        request = Request(
            at=self._clock(),
            endpoint=endpoint.value,
            path=path,
            query=query,
            headers=headers,
            raw=raw,
            members=members,
        )
        with self._lock:
            self.requests.append(request)
            return self._answer(endpoint, request)

    def _answer(self, endpoint: Endpoint, request: Request) -> Reply:
        trouble = self._demands.take(request.action)
        if trouble is None:
            return Reply(body=self._carry_out(endpoint, request))
        body = b""
        if trouble.carried_out:
            body = self._carry_out(endpoint, request)
        elif trouble.code:
            body = self._refuse(request, Refusal(trouble.code))
        request.answered = trouble.words
        if trouble.body is not None:
            body = trouble.body
        return Reply(
            body=body[: round(len(body) * trouble.kept)],
            status=trouble.status,
            headers=trouble.headers,
            delay=trouble.delay,
            ending=trouble.ending,
        )

    def _carry_out(self, endpoint: Endpoint, request: Request) -> bytes:
        call = Call(action=request.action, members=request.members, at=request.at)
        app = AppIdentity(key=self.app_key, secret=Secret(self.app_secret))
        try:
            _check_form(request)
            found = admit(self.world, app, endpoint, call)
        except Refusal as refusal:
            return self._refuse(request, refusal)
        request.answered, request.carried_out = "ok", True
        return msgspec.json.encode(wrap(self.shape, _asked(request), found))

    def _refuse(self, request: Request, refusal: Refusal) -> bytes:
        request.answered = refusal.code
        return msgspec.json.encode(wrap_refusal(self.shape, _asked(request), refusal))


def _asked(request: Request) -> Asked:
    return Asked(
        action=request.action,
        request_id=request.text("RequestId"),
        language=request.text("lang"),
    )


def _check_form(request: Request) -> None:
    """The body is a JSON object, and a trailing path segment names the same action."""
    if not request.members:
        raise Refusal("InvalidParameterValue.InvalidJSON")
    segment = request.path.rpartition(request.endpoint)[2].strip("/")
    if segment not in ("", request.action):
        raise Refusal("InvalidAction", segment)
