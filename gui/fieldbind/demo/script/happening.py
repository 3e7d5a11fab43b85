"""What can happen in a story: a small closed vocabulary, the same for us and for presenters.

Each word is one class: its fields are what may be said of it, ``begin`` is what it does.
"""

from typing import Annotated, Literal, TypeAlias

import msgspec
from msgspec import Meta

from fieldbind.cloud.models import Device
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.script.whereabouts import Belonging, belong_to
from fieldbind.demo.trouble import Trouble, cut, end_sessions, go_away, hold, refuse
from fieldbind.demo.world.building import home_named
from fieldbind.demo.world.content import FIRST_FAMILY
from fieldbind.demo.world.workbench import LAMP

ACTIONS = {
    "sign-in": "AppGetToken",
    "families": "AppGetFamilyList",
    "rooms": "AppGetRoomList",
    "token": "AppCreateDeviceBindToken",
    "state": "AppGetDeviceBindTokenState",
    "bind": "AppTokenBindDeviceFamily",
}
"""The requests that a story can meddle with, by their names in a story."""

_STRANGER = "lamp_e27_0421"

_Request = Annotated[
    Literal["sign-in", "families", "rooms", "token", "state", "bind"], Meta(description="request")
]
_Seconds = Annotated[float, Meta(ge=0, le=3600, description="seconds")]
_Times = Annotated[int, Meta(ge=1, le=1000, description="times")]
_Before = Annotated[int, Meta(ge=0, le=1000, description="times")]
_Number = Annotated[int, Meta(ge=0, le=255, description="times")]
_Code = Annotated[
    str, Meta(pattern=r"^[A-Za-z]{1,60}(\.[A-Za-z]{1,60})?(?![\s\S])", description="code")
]


class _Word(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="what"
):
    """One word of the vocabulary; ``begin`` prepares it, before anybody asks anything."""


class TokenRunsOut(_Word, frozen=True, kw_only=True, tag="token-runs-out"):
    """No device reports the first token, which ends after some seconds."""

    after: _Seconds = 12.0

    def begin(self, cloud: SimulatedCloud) -> None:
        """Doom the first token created, and every label."""
        with cloud.changing() as world:
            world.bench.doomed, world.bench.doomed_life = 1, self.after
            for ticket in world.tickets.values():
                world.doom(ticket)


class AnotherDeviceReports(_Word, frozen=True, kw_only=True, tag="another-device-reports"):
    """Whatever device is in the technician's hands, another lamp reports the token."""

    def begin(self, cloud: SimulatedCloud) -> None:
        """Let that lamp take every token."""
        with cloud.changing() as world:
            bench = world.bench
            stranger = world.register(Device(LAMP, _STRANGER)).device
            bench.held, bench.always = bench.coming, stranger
            for ticket in world.tickets.values():
                ticket.reporter = stranger


class DeviceBelongsTo(_Word, frozen=True, kw_only=True, tag="device-belongs-to"):
    """The device was bound before: in the first family, in another one of the account, elsewhere.

    The last is what the pages leave open (44046): the cloud refuses, and no family of the account
    has the device.
    """

    family: Annotated[Belonging, Meta(description="belonging")]

    def begin(self, cloud: SimulatedCloud) -> None:
        """Bind it there."""
        with cloud.changing() as world:
            belong_to(world, self.family)


class FamilyIsFull(_Word, frozen=True, kw_only=True, tag="family-is-full"):
    """The first family takes no more device."""

    def begin(self, cloud: SimulatedCloud) -> None:
        """Let nobody have more devices than that family has."""
        with cloud.changing() as world:
            world.quotas.devices = len(world.units_in(home_named(world, FIRST_FAMILY).id))


class RoomIsIgnored(_Word, frozen=True, kw_only=True, tag="room-is-ignored"):
    """Every bind ends in the default room."""

    def begin(self, cloud: SimulatedCloud) -> None:
        """Make it the cloud's habit."""
        with cloud.changing() as world:
            world.habits.binds_into_default_room = True


class DeviceGivesUp(_Word, frozen=True, kw_only=True, tag="device-gives-up"):
    """In its hotspot the device complains once in place of joining; the numbers are its SDK's."""

    number: _Number
    detail: _Number = 0

    def begin(self, cloud: SimulatedCloud) -> None:
        """The device in the hotspot knows it from the script."""


class _OfRequest(_Word, frozen=True, kw_only=True):
    """Something that happens to a request."""

    request: _Request

    def order(
        self, cloud: SimulatedCloud, trouble: Trouble, times: int = 1, after: int = 0
    ) -> None:
        """Have a trouble happen to it."""
        cloud.demand(trouble, action=ACTIONS[self.request], times=times, after=after)


class Refused(_OfRequest, frozen=True, kw_only=True, tag="refused"):
    """The cloud says no, with a code of its catalogue."""

    code: _Code
    times: _Times = 1
    after: _Before = 0

    def begin(self, cloud: SimulatedCloud) -> None:
        """Order it."""
        self.order(cloud, refuse(self.code), self.times, self.after)


class AnswerLost(_OfRequest, frozen=True, kw_only=True, tag="answer-lost"):
    """It is carried out, and the connection breaks before the answer is here."""

    times: _Times = 1

    def begin(self, cloud: SimulatedCloud) -> None:
        """Order it."""
        self.order(cloud, cut(after=True), self.times)


class AnswerLate(_OfRequest, frozen=True, kw_only=True, tag="answer-late"):
    """The answer takes its time."""

    seconds: _Seconds
    times: _Times = 1

    def begin(self, cloud: SimulatedCloud) -> None:
        """Order it."""
        self.order(cloud, hold(self.seconds), self.times)


class Offline(_OfRequest, frozen=True, kw_only=True, tag="offline"):
    """The cable is pulled at a request, and back after some seconds."""

    seconds: _Seconds
    after: _Before = 0

    def begin(self, cloud: SimulatedCloud) -> None:
        """Order it."""
        self.order(cloud, go_away(self.seconds), after=self.after)


class SessionEnds(_OfRequest, frozen=True, kw_only=True, tag="session-ends"):
    """At a request the sign-in is over; somebody has to sign in again."""

    after: _Before = 0

    def begin(self, cloud: SimulatedCloud) -> None:
        """Order it."""
        self.order(cloud, end_sessions(), after=self.after)


Happening: TypeAlias = (
    TokenRunsOut
    | AnotherDeviceReports
    | DeviceBelongsTo
    | FamilyIsFull
    | RoomIsIgnored
    | DeviceGivesUp
    | Refused
    | AnswerLost
    | AnswerLate
    | Offline
    | SessionEnds
)
"""Any of them; a table with ``what`` in a file."""
