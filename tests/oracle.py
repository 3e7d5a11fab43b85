"""Compares what was claimed with what the simulated cloud holds at that moment."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from bad_luck import BIND
from fieldbind.cloud.models import Device
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.ledger.model import Job, Stage


@dataclass
class Oracle:
    """What was found to be untrue, and of what kind.

    Args:
        false_claims: something was said that did not hold.
        double_binds: a device was bound more than once for one job.
        lost_jobs: a job is not written down, or ended otherwise than it is written.
        crashes: anything but a Fault was raised.
    """

    false_claims: list[str] = field(default_factory=list[str])
    double_binds: list[str] = field(default_factory=list[str])
    lost_jobs: list[str] = field(default_factory=list[str])
    crashes: list[str] = field(default_factory=list[str])

    @property
    def is_content(self) -> bool:
        """Whether nothing at all was wrong."""
        return not any(self._lists)

    @property
    def _lists(self) -> tuple[list[str], ...]:
        return (self.false_claims, self.double_binds, self.lost_jobs, self.crashes)

    def add(self, other: "Oracle", where: str = "") -> None:
        """Take over what another one found, and say where."""
        for mine, theirs in zip(self._lists, other._lists, strict=True):
            mine.extend(f"{where}: {words}" if where else words for words in theirs)

    def hear_bound(
        self, cloud: SimulatedCloud, family_id: str, device: Device, *, by_us: bool, said: str
    ) -> None:
        """Somebody was told that the device is in the family."""
        with cloud.changing() as world:
            is_there = world.find_in(family_id, device) is not None
        if not is_there:
            self.false_claims.append(f"{said}, but {device.id} is not in {family_id}")
        elif by_us and not carried_out(cloud, device):
            self.false_claims.append(f"{said} by us, but no bind of ours was carried out")

    def hear_room(
        self, cloud: SimulatedCloud, family_id: str, device: Device, room_id: str
    ) -> None:
        """Somebody was told in which room the device is."""
        with cloud.changing() as world:
            unit = world.find_in(family_id, device)
            truth = unit.room_id if unit else None
        if truth != room_id:
            self.false_claims.append(f"room {room_id}, but {device.id} is in {truth}")

    def hear_unbound(self, cloud: SimulatedCloud, device: Device, said: str) -> None:
        """Somebody was told that nothing was bound."""
        if carried_out(cloud, device):
            self.false_claims.append(f"{said}: nothing was bound, but {device.id} was")

    def audit_all(self, cloud: SimulatedCloud, device: Device, jobs: Sequence[Job]) -> None:
        """As ``audit``, where somebody may have begun more than one job for a device."""
        binds = carried_out(cloud, device)
        if binds > 1:
            self.double_binds.append(f"{device.id}: {binds} binds")
        if any(job.stage.is_open for job in jobs):
            self.lost_jobs.append(f"{device.id} was never settled")
        ours = [job for job in jobs if job.stage is Stage.BOUND]
        if len(ours) != min(binds, 1):
            stages = [(job.stage.value, job.code, job.sent_here) for job in jobs]
            self.lost_jobs.append(f"{device.id}: {binds} binds, written down are {stages}")
        for job in jobs:
            if job.stage in (Stage.BOUND, Stage.ALREADY_THERE):
                self.hear_bound(cloud, job.family_id, device, by_us=job.sent_here, said="ledger")

    def audit(self, cloud: SimulatedCloud, device: Device, job: Job | None) -> None:
        """At the end of a job: bound once at most, and written down as it is."""
        binds = carried_out(cloud, device)
        if binds > 1:
            self.double_binds.append(f"{device.id}: {binds} binds")
        if job is None:
            self.lost_jobs.append(f"{device.id} is not written down")
        elif job.stage.is_open:
            self.lost_jobs.append(f"{device.id} was never settled")
        elif job.stage in (Stage.BOUND, Stage.ALREADY_THERE):
            self.hear_bound(cloud, job.family_id, device, by_us=job.sent_here, said="ledger")
        elif job.stage is Stage.NOT_BOUND and binds:
            self.lost_jobs.append(f"{device.id} is bound, but written down as not bound")


def carried_out(cloud: SimulatedCloud, device: Device) -> int:
    """How often the device was bound."""
    return sum(
        bind.carried_out
        for bind in cloud.asked(BIND)
        if (bind.text("ProductId"), bind.text("DeviceName")) == (device.product_id, device.name)
    )
