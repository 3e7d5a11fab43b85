"""What holds of the answers when another account goes on with them."""

from dataclasses import replace

from fieldbind.cloud.models import DEFAULT_ROOM, Account, Family
from fieldbind.faults import Fault
from fieldbind.journey import Journey
from fieldbind.steps import Answers


async def answers_for(journey: Journey, answers: Answers, account: Account) -> Answers:
    """The answers with another account that has just signed in at the same site.

    Token and device stay. Family and room stay where the account has them too; what it does not
    have is named in ``gone``. The job of the ledger is the other account's.
    """
    try:
        return await _checked(journey, answers, account)
    except Fault:
        # Place asks for it again, and says what stands in the way.
        return replace(answers, account=account, job_id="", family=None, room=None, gone=None)


async def _checked(journey: Journey, answers: Answers, account: Account) -> Answers:
    answers = replace(answers, account=account, job_id="", gone=None)
    wanted, room = answers.family, answers.room
    if wanted is None or room is None:
        return answers
    family = _named(await journey.list_families(), wanted)
    if family is None:
        return replace(answers, family=None, room=None, gone=wanted)
    rooms = (*await journey.list_rooms(family), DEFAULT_ROOM)
    if not any(one.id == room.id for one in rooms):
        return replace(answers, family=family, room=None, gone=room)
    return replace(answers, family=family)


def _named(families: list[Family], wanted: Family) -> Family | None:
    return next((family for family in families if family.id == wanted.id), None)
