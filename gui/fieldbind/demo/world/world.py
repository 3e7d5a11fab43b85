"""Everything the simulated cloud holds, at once."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from fieldbind.cloud.models import Device
from fieldbind.demo.actions.refusal import Refusal
from fieldbind.demo.world.habits import Habits, Quotas
from fieldbind.demo.world.records import Home, Model, Pass, Person, SentCode, Ticket, Unit
from fieldbind.demo.world.workbench import Workbench


@dataclass(slots=True, kw_only=True)
class World:
    """Everything at once. Not locked: ``SimulatedCloud`` lets one thread in at a time."""

    people: dict[str, Person] = field(default_factory=dict[str, Person])
    passes: dict[str, Pass] = field(default_factory=dict[str, Pass], repr=False)
    codes: dict[str, SentCode] = field(default_factory=dict[str, SentCode])
    homes: dict[str, Home] = field(default_factory=dict[str, Home])
    products: dict[str, Model] = field(default_factory=dict[str, Model])
    units: dict[str, Unit] = field(default_factory=dict[str, Unit])
    tickets: dict[str, Ticket] = field(default_factory=dict[str, Ticket], repr=False)
    bench: Workbench = field(default_factory=Workbench)
    quotas: Quotas = field(default_factory=Quotas)
    habits: Habits = field(default_factory=Habits)

    def homes_of(self, user_id: str) -> list[Home]:
        """The families the person is in, oldest first."""
        return [home for home in self.homes.values() if user_id in home.roles]

    def home_of(self, user_id: str, family_id: str) -> Home:
        """A family the person is in.

        Raises:
            Refusal: InvalidParameterValue, the only fitting code the list pages name (40811).
        """
        home = self.homes.get(family_id)
        if home is None or user_id not in home.roles:
            raise Refusal("InvalidParameterValue", "FamilyId")
        return home

    def units_in(self, family_id: str) -> list[Unit]:
        """The devices of a family, in the order in which their records were made."""
        return [unit for unit in self.units.values() if unit.family_id == family_id]

    def unit_in(self, family_id: str, device: Device) -> Unit:
        """One device of a family.

        Raises:
            Refusal: InvalidParameterValue if it is not there.
        """
        unit = self.find_in(family_id, device)
        if unit is None:
            raise Refusal("InvalidParameterValue", "DeviceName")
        return unit

    def find_in(self, family_id: str, device: Device) -> Unit | None:
        """One device of a family, None if it is not there."""
        unit = self.units.get(device.id)
        return unit if unit is not None and unit.family_id == family_id else None

    def register(self, device: Device) -> Unit:
        """The record of a device, made if it is missing."""
        return self.units.setdefault(device.id, Unit(device=device))

    def hand_to_device(self, ticket: Ticket) -> None:
        """Give a new token to the next simulated device, which registers and will report it."""
        ticket.reporter = self.bench.next_device()
        self.register(ticket.reporter)
        ticket.reported_after = self.bench.after
        if self.bench.doomed:
            self.bench.doomed -= 1
            self.doom(ticket)

    def take_token(self, text: str) -> Device:
        """A device in its hotspot has got a token: that one reports it, and nobody before it."""
        ticket = self.tickets.get(text)
        if ticket is None or ticket.reporter is None:
            return self.bench.next_device()
        ticket.reported_after = None
        return ticket.reporter

    def take_report(self, text: str, device: Device, now: float) -> bool:
        """A device presents a token; whether the cloud knows it.

        One that is doomed to run out stays unreported, whoever holds it.
        """
        ticket = self.tickets.get(text)
        if ticket is None:
            return False
        ticket.wake(now)
        ticket.reporter = device
        self.register(device)
        if ticket.life is None:
            ticket.reported_after = ticket.age(now)
        return True

    def doom(self, ticket: Ticket) -> None:
        """Let a token run out without ever being reported."""
        ticket.reported_after, ticket.life = None, self.bench.doomed_life

    def moments(self) -> Iterator[float]:
        """When tokens are reported or run out by themselves, those of the past among them."""
        for ticket in self.tickets.values():
            if (moment := ticket.next_moment) is not None:
                yield moment

    def is_online(self, unit: Unit, now: float) -> bool:
        """Whether the device is connected: by itself, or since it reported a token."""
        if unit.online_from is not None:
            return now >= unit.online_from
        mine = (ticket for ticket in self.tickets.values() if ticket.reporter == unit.device)
        return any(ticket.is_reported(now) for ticket in mine)
