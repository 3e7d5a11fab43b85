"""What the window claims, in any language, told to the oracle.

A claim is known by what guidance and the page's own functions would say of a truth, so that no
text of a language stands here.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from bad_luck import BIND
from fieldbind.cloud.models import DEFAULT_ROOM, Device, Family, FamilyDevice, Room, Site
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.guidance.rows import read_book
from fieldbind.journey.elsewhere import BoundElsewhere
from fieldbind.ledger.model import Job, Stage
from fieldbind.qt.done.verdict import verdict_of
from fieldbind.qt.resume.story import story_of
from fieldbind.settings.model import Language
from fieldbind.steps import Outcome, Receipt
from oracle import Oracle, carried_out
from wizardry import Person

_NOW = datetime.now(UTC)


class Listener:
    """Looks at the window on behalf of the oracle.

    Args:
        cloud: what holds.
        device: the one that is being bound.
        language: what the window speaks.
        oracle: hears every claim.
    """

    def __init__(
        self, cloud: SimulatedCloud, device: Device, language: Language, oracle: Oracle
    ) -> None:
        self._cloud = cloud
        self._device = device
        self._oracle = oracle
        self._unbound = read_book(language.value).sentences.unbound

    def hear_problem(self, person: Person) -> None:
        """What a problem card says of the bind; a defect's card is a crash."""
        card = person.wizard.problem
        if card is None:
            return
        title, cause = person.words("problem.title"), person.words("problem.cause")
        if card.fault.code == "FIELDBIND_DEFECT":
            self._oracle.crashes.append(f"{title}: {card.fault.message}")
        if self._unbound in cause:
            self._oracle.hear_unbound(self._cloud, self._device, f"{card.fault.code} {cause}")
        if isinstance(card.fault, BoundElsewhere) and card.fault.code == "BOUND_ELSEWHERE":
            family = card.fault.family.id
            self._oracle.hear_bound(self._cloud, family, self._device, by_us=False, said=title)

    def hear_resume(self, person: Person, token: str) -> None:
        """What the resume card says of the job."""
        words = person.page_words()
        job = next((job for job in _jobs() if story_of(job, (), Site.CHINA).unknown in words), None)
        if job is None or not self._holds(job, token):
            self._oracle.false_claims.append(f"resume card: {words}")

    def _holds(self, job: Job, token: str) -> bool:
        """Whether what the card says of such a job holds."""
        if job.is_answered:
            return self._is_anywhere()
        if job.stage is not Stage.REPORTED:
            return True  # of what nobody saw, nothing is said
        if job.code:
            return not carried_out(self._cloud, self._device)
        return not any(bind.text("Token") == token for bind in self._cloud.asked(BIND))

    def hear_done(self, person: Person) -> None:
        """Title and sentence of Done."""
        title, words = person.words("done.title"), person.page_words()
        for receipt in self._truths():
            verdict = verdict_of(receipt)
            if title == verdict.title and verdict.sentence in words:
                by_us = receipt.outcome is Outcome.BOUND
                self._oracle.hear_bound(
                    self._cloud, receipt.family.id, self._device, by_us=by_us, said=title
                )
                return
        self._oracle.false_claims.append(f"Done: {words}")

    def _truths(self) -> Iterator[Receipt]:
        """Every receipt that would hold now."""
        with self._cloud.changing() as world:
            unit = world.units.get(self._device.id)
            home = world.homes.get(unit.family_id) if unit else None
            if unit is None or home is None:
                return
            created = home.rooms.get(unit.room_id)
            room = Room(id=created.id, name=created.name) if created else DEFAULT_ROOM
            family = Family(id=home.id, name=home.name)
            entry = FamilyDevice(device=self._device, family_id=home.id, room_id=room.id)
        for outcome in Outcome:
            receipt = Receipt(
                outcome=outcome,
                device=self._device,
                family=family,
                room=room,
                chosen_room=room,
                entry=entry,
                request_id="",
                bound_at=_NOW,
                sent_here=True,
                read_at=_NOW,
            )
            yield receipt
            yield replace(receipt, entry=None, read_at=None)

    def _is_anywhere(self) -> bool:
        with self._cloud.changing() as world:
            unit = world.units.get(self._device.id)
            return unit is not None and bool(unit.family_id)


def _jobs() -> Iterator[Job]:
    """One job of each kind that the resume card tells apart."""
    job = Job(id="", laptop="", site="china", user_id="", began_at=_NOW, changed_at=_NOW)
    yield job
    yield replace(job, stage=Stage.MADE)
    yield replace(job, stage=Stage.REPORTED)
    yield replace(job, stage=Stage.REPORTED, code="InternalError")
    yield replace(job, stage=Stage.SENT)
    yield replace(job, stage=Stage.SENT, bound_at=_NOW)
