"""How a person comes to the card of an interrupted job."""

from fieldbind.cloud.models import Site
from interrupted import once_answered, once_reported, once_sent, while_waiting
from raising import BIND, to_token
from wizardry import Person


async def resume_sent(person: Person) -> None:
    """02b."""
    await once_sent(person)
    await _start_again(person)


async def resume_reported(person: Person) -> None:
    """02b of somebody who had not pressed Bind device yet."""
    await once_reported(person)
    await _start_again(person)


async def resume_waiting(person: Person) -> None:
    """02b of a device that had not reported, and that no label has named."""
    await while_waiting(person)
    await _start_again(person)


async def resume_made(person: Person) -> None:
    """02b of a token that was created, and that nobody has gone on with."""
    await to_token(person)
    await _start_again(person)


async def resume_confirmed(person: Person) -> None:
    """02b of a bind that was confirmed, and of which nobody has been told."""
    await once_answered(person)
    await _start_again(person)


async def resume_refused(person: Person) -> None:
    """02b of a bind that the cloud refused."""
    await once_reported(person)
    person.cloud.demand("LimitExceeded.FamilyDeviceExceedLimit", action=BIND)
    person.press("nav.next")
    await person.until_seen("problem.title")
    await _start_again(person)


async def resume_other_site(person: Person) -> None:
    """02b of a job that was begun on the other site."""
    await once_sent(person)
    person.wizard.journey.session.leave_for(Site.OVERSEAS)
    await _start_again(person)


async def resume_label(person: Person) -> None:
    """02b of a wait whose token was not kept."""
    await while_waiting(person)
    await person.wizard.journey.book.forget_token(person.wizard.answers.job_id)
    await _start_again(person)


async def _start_again(person: Person) -> None:
    person.wizard.begin()
    await person.until_seen("resume.continue")
    await person.until(lambda: person.words("resume.kept"))
