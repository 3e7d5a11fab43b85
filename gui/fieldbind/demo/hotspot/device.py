"""What a simulated device does with what it hears, without any socket."""

from collections.abc import Callable
from dataclasses import dataclass

import msgspec

from fieldbind.cloud.models import Device
from fieldbind.demo.hotspot.manners import Complaint, Manners
from fieldbind.device.hotspot.message import DEVICE_SAYS, LONGEST, READ_LOG, WIFI_AND_TOKEN

_COMMAND_OF_THE_APP, _NOT_JSON, _NO_DATA = 2, 201, 104


@dataclass(frozen=True, slots=True)
class Saying:
    """A datagram of the device, and after how many seconds it leaves."""

    after: float
    datagram: bytes


@dataclass(frozen=True, slots=True)
class Reaction:
    """What a datagram leads to; with ``device``, that one has just taken ``token``."""

    sayings: tuple[Saying, ...] = ()
    token: str = ""
    device: Device | None = None


class SimulatedDevice:
    """One device after the other: once a hotspot is over, the next question opens another one.

    Args:
        manners: how it behaves.
        whose: which device it is, by the token that is handed over.
    """

    def __init__(self, manners: Manners, whose: Callable[[str], Device]) -> None:
        self._manners = manners
        self._whose = whose
        self._opens_at: float | None = None
        self._ends_at: float | None = None
        self._taken: tuple[str, Device] | None = None
        self._given_up = 0

    @property
    def opens_at(self) -> float | None:
        """When its hotspot appears or has appeared; None while nobody has looked for it."""
        return self._opens_at

    def take(self, datagram: bytes, now: float) -> Reaction:
        """React to a datagram; ``now`` is in seconds, from a clock that never goes back."""
        members = _members(datagram[:LONGEST])
        command = members.get("cmdType") if members is not None else None
        if not self._is_open(now, is_question=command == READ_LOG):
            return Reaction()
        if members is None:
            return self._complain(Complaint(_COMMAND_OF_THE_APP, _NOT_JSON))
        if command == WIFI_AND_TOKEN:
            return self._pair(members, now)
        if command == READ_LOG and self._manners.answers_questions:
            return Reaction((Saying(0.0, _line({"cmdType": READ_LOG, "log": ""})),))
        return Reaction()

    def _is_open(self, now: float, *, is_question: bool) -> bool:
        is_over = self._ends_at is not None and now >= self._ends_at
        if is_over and is_question:
            self._opens_at = self._ends_at = self._taken = None
        elif is_over:
            return False
        if self._opens_at is None:
            self._opens_at = now + self._manners.appears_after
        return now >= self._opens_at

    def _pair(self, members: dict[str, object], now: float) -> Reaction:
        token, ssid = members.get("token"), members.get("ssid")
        if not (isinstance(token, str) and token and isinstance(ssid, str) and ssid):
            return self._complain(Complaint(_COMMAND_OF_THE_APP, _NO_DATA))
        most = self._manners.gives_up_times
        if self._manners.gives_up and (most is None or self._given_up < most):
            self._given_up += 1
            return self._complain(self._manners.gives_up)
        if self._taken and self._taken[0] == token:
            return Reaction(self._acknowledging(self._taken[1]))
        device = self._whose(token)
        self._taken, self._ends_at = (token, device), now + self._manners.stays
        return Reaction(self._acknowledging(device), token, device)

    def _acknowledging(self, device: Device) -> tuple[Saying, ...]:
        said: dict[str, object] = {"cmdType": DEVICE_SAYS}
        if self._manners.names_itself:
            said |= {"productId": device.product_id, "deviceName": device.name}
        said["protoVersion"] = "2.0"
        times = range(self._manners.acknowledgements)
        acknowledging = [Saying(number * self._manners.between, _line(said)) for number in times]
        return (*self._earlier(), *acknowledging)

    def _complain(self, complaint: Complaint) -> Reaction:
        return Reaction((*self._earlier(), _complaint("Current_Error", complaint)))

    def _earlier(self) -> tuple[Saying, ...]:
        earlier = self._manners.earlier
        return (_complaint("Previous_Error", earlier),) if earlier else ()


def _complaint(kind: str, complaint: Complaint) -> Saying:
    log = f"SIM pairing trouble! ({complaint.number}, {complaint.sub})"
    return Saying(0.0, _line({"cmdType": DEVICE_SAYS, "deviceReply": kind, "log": log}))


def _line(members: dict[str, object]) -> bytes:
    return msgspec.json.encode(members) + b"\r\n"


def _members(datagram: bytes) -> dict[str, object] | None:
    try:
        return msgspec.json.decode(datagram, type=dict[str, object])
    except (ValueError, RecursionError):
        return None
