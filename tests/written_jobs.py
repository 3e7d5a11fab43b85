"""Jobs as a ledger has them after some days of work."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count
from typing import Any
from uuid import UUID

from fieldbind.demo.world.languages import named
from fieldbind.ledger.ledger import Ledger
from fieldbind.ledger.model import Job, Stage
from wizardry import Person

LAMP, PLUG, CURTAIN, SENSOR, SWITCH, LOCK = (
    "lamp_e27_0412",
    "plug_s1_0098",
    "curtain_m2_0031",
    "sensor_th_2210",
    "switch_w3_0775",
    "lock_d1_0007",
)
_numbers = count(1)


def noon(days_ago: int = 0) -> datetime:
    """Noon of a day, in the laptop's own time zone."""
    now = datetime.now().astimezone()
    return now.replace(hour=12, minute=0, second=0, microsecond=0) - timedelta(days=days_ago)


def written(person: Person, name: str, at: datetime, **changes: Any) -> Job:
    """A job of whoever is signed in, bound where they work now, unless ``changes`` say otherwise.

    Args:
        person: at a wizard, with a place chosen and a ledger that is ready.
        name: of the device.
        at: when it began, and was bound.
        changes: other members of the job.
    """
    answers, journey = person.wizard.answers, person.wizard.journey
    assert answers.account and answers.family and answers.room
    number = next(_numbers)
    job = Job(
        id=str(UUID(int=number, version=4)),
        laptop=journey.ledger.laptop,
        site=journey.session.site.value,
        user_id=answers.account.id,
        account=answers.account.shown_name,
        family_id=answers.family.id,
        family=answers.family.name,
        room_id=answers.room.id,
        room=answers.room.name,
        product_id="LAEG4YJE1A",
        device_name=name,
        stage=Stage.BOUND,
        began_at=at,
        changed_at=at,
        bound_at=at,
        request_id=f"f92406b3-5a9a-4fe8-bc43-{number:012d}",
        sent_here=True,
    )
    return replace(job, **changes)


def some_days(person: Person) -> list[Job]:
    """Today, yesterday and a day long ago, with every outcome; the newest first."""
    unbound: dict[str, Any] = {"bound_at": None, "sent_here": False}
    harbour = {"family_id": "f_harbour", "family": _named(person, "Harbour View 12B")}
    lamp = {
        "alias": _named(person, "Desk lamp"),
        "product_name": _named(person, "Smart lamp E27"),
    }
    return [
        written(person, LAMP, noon(), **lamp),
        written(person, PLUG, noon() - timedelta(minutes=1), stage=Stage.SENT, **unbound),
        written(
            person,
            CURTAIN,
            noon() - timedelta(minutes=2),
            stage=Stage.NOT_BOUND,
            code="LimitExceeded.FamilyDeviceExceedLimit",
            **unbound,
        ),
        written(
            person,
            SENSOR,
            noon(1),
            user_id="somebody",
            account=_named(person, "Chen Yu"),
            **harbour,
        ),
        written(
            person, SWITCH, noon(1) - timedelta(minutes=1), stage=Stage.ALREADY_THERE, **unbound
        ),
        written(person, LOCK, noon(40), stage=Stage.UNDONE, **harbour),
    ]


async def write_down(ledger: Ledger, jobs: Iterable[Job]) -> None:
    """Put jobs into a ledger."""
    for job in jobs:
        await ledger.begin(job)


def _named(person: Person, english: str) -> str:
    """What somebody who speaks the wizard's language calls it."""
    language = person.wizard.settings.language
    return named(english, language.value if language else "en")
