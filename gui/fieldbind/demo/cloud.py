"""The simulated cloud: what it holds, what may be ordered of it, and what it was asked."""

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from threading import RLock

from fieldbind.cloud.models import AccessToken, Device, Secret
from fieldbind.demo.actions.signing_in import issue_access_token
from fieldbind.demo.demands import Demand, Demands
from fieldbind.demo.exchange.answering import answer
from fieldbind.demo.exchange.envelope import Shape
from fieldbind.demo.exchange.reception import AppIdentity
from fieldbind.demo.exchange.record import Request
from fieldbind.demo.exchange.reply import Reply
from fieldbind.demo.story_clock import StoryClock
from fieldbind.demo.trouble import Trouble, cut, refuse
from fieldbind.demo.world import content
from fieldbind.demo.world.records import Person
from fieldbind.demo.world.world import World


class SimulatedCloud:
    """A cloud that exists on this laptop only. Safe to use from any thread.

    ``url`` ends before ``/tokenapi`` and is empty until the cloud is served.

    Args:
        shape: how answers are wrapped.
        device_after: seconds until a device reports a token; None for never.
        world: what it holds; the demo's content if not given.
        clock: Unix seconds. ``story`` tells the same until it is made faster or moved on: bind
            tokens and devices live by that one.
        latency: seconds that every answer takes.
    """

    def __init__(
        self,
        *,
        shape: Shape = Shape.LIVE,
        device_after: float | None = 3.0,
        world: World | None = None,
        clock: Callable[[], float] = time.time,
        latency: float = 0.0,
    ) -> None:
        self.url = ""
        self.shape = shape
        self.latency = latency
        self.app_key, self.app_secret = content.APP
        self.world = content.showcase() if world is None else world
        self.user_id = next(iter(self.world.people))
        self.requests: list[Request] = []
        self.clock = clock
        self._demands = Demands()
        self._lock = RLock()
        self.story = StoryClock(self._wall)
        self._back_at = 0.0
        self.device_after = device_after

    @property
    def account(self) -> str:
        """Phone number of the account that a test or a demo signs in with."""
        return self._person.phone_number

    @property
    def email(self) -> str:
        """E-mail address of the same account."""
        return self._person.email

    @property
    def password(self) -> str:
        """Its password."""
        return self._person.password

    @property
    def verification_code(self) -> str:
        """The code in every message that the cloud sends."""
        return self.world.habits.code_text

    @property
    def device_after(self) -> float | None:
        """Seconds until a device reports a token; None for never.

        A new value counts for tokens still to be created and for labels nobody has asked about.
        """
        return self.world.bench.after

    @device_after.setter
    def device_after(self, seconds: float | None) -> None:
        with self.changing() as world:
            world.bench.after = seconds
            for ticket in world.tickets.values():
                if ticket.created_at is None:
                    ticket.reported_after = seconds

    @contextmanager
    def changing(self) -> Generator[World, None, None]:
        """The world, while no request is answered; ``building`` has what is done there most."""
        with self._lock:
            yield self.world

    def demand(
        self,
        trouble: Trouble | str,
        *,
        action: str | None = None,
        times: int | None = 1,
        after: int = 0,
    ) -> None:
        """Order a trouble, or a refusal by its code. The first order that fits a request is used.

        Args:
            trouble: what is to happen.
            action: for this action only; None for any.
            times: how often; None for always.
            after: so many requests that it fits go well before.
        """
        wanted = refuse(trouble) if isinstance(trouble, str) else trouble
        with self._lock:
            self._demands.orders.append(
                Demand(trouble=wanted, action=action, left=times, after=after)
            )

    def forget_demands(self) -> None:
        """From now on all goes well."""
        with self._lock:
            self._demands.orders.clear()

    def cut_off(self, seconds: float) -> None:
        """Nobody gets an answer for so long, as on a laptop that is in a device's hotspot."""
        with self._lock:
            self._back_at = self.story() + seconds

    def take_report(self, token: str, device: Device) -> bool:
        """A device presents a bind token; whether it is known."""
        with self.changing() as world:
            return world.take_report(token, device, self.story())

    def asked(self, action: str) -> list[Request]:
        """The requests for one action, oldest first."""
        with self._lock:
            return [request for request in self.requests if request.action == action]

    def issue_access_token(self, user_id: str = "") -> AccessToken:
        """An access token as if somebody had signed in; for Lin Wei if nobody is named."""
        with self.changing() as world:
            return AccessToken(issue_access_token(world, user_id or self.user_id, self.clock()))

    def respond(self, request: Request) -> Reply:
        """Take one request, record it, and say how it is to be answered."""
        app = AppIdentity(key=self.app_key, secret=Secret(self.app_secret))
        with self._lock:
            self.requests.append(request)
            is_away = request.moment < self._back_at
            trouble = cut(after=False) if is_away else self._demands.take(request.action)
            self._befall(trouble)
            reply = answer(self.world, app, self.shape, request, trouble)
        return reply.after(self.latency)

    def next_moment(self) -> float | None:
        """When the next thing happens by itself, by the clock of the story; None for never."""
        with self._lock:
            now = self.story()
            planned = (*self.world.moments(), self._back_at, *self.story.awaited)
        return min((moment for moment in planned if moment > now), default=None)

    def pass_to_next(self) -> None:
        """Have happen at once what would happen next, if anything would."""
        moment = self.next_moment()
        if moment is not None:
            self.story.move_on_to(moment)

    def _wall(self) -> float:
        # Tests set another clock than the one it was made with.
        return self.clock()

    def _befall(self, trouble: Trouble | None) -> None:
        """What a trouble does to everybody, not to one request alone."""
        if trouble and trouble.away:
            self.cut_off(trouble.away)
        if trouble and trouble.ends_sessions:
            self.world.passes.clear()

    @property
    def _person(self) -> Person:
        return self.world.people[self.user_id]
