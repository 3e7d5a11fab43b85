"""``fieldbind history export``: the list of jobs, as History exports it."""

import argparse
from datetime import date, datetime, time, timedelta

from fieldbind.commands.output import STDOUT, refuse_to_replace, write
from fieldbind.commands.surroundings import (
    DONE,
    NO_HISTORY,
    Refusal,
    complain,
    settings_in_force,
    wording_for,
)
from fieldbind.commands.tongue import Tongue
from fieldbind.faults import LocalFault
from fieldbind.ledger.ledger import FILE
from fieldbind.ledger.model import OutcomeGroup, Query
from fieldbind.ledger.reading import Past, past_of
from fieldbind.ledger.wording import Wording


def export(options: argparse.Namespace, tongue: Tongue) -> int:
    """Write the jobs that are asked for.

    Args:
        options: ``file``, ``day_from``, ``day_until``, ``family``, ``outcome``, ``force``.
        tongue: what decides on the language.

    Raises:
        Refusal: it cannot be done.
    """
    settings = settings_in_force(tongue)
    wording = wording_for(tongue, settings)
    refuse_to_replace(options.file, wording, force=options.force)
    try:
        with past_of(settings.data_dir) as past:
            query = _query(options, past, wording)
            content, count = past.table(query, wording), past.count(query)
    except LocalFault as fault:
        sentence = wording.say(fault.code, settings.data_dir / FILE)
        raise Refusal(sentence, NO_HISTORY) from fault
    write(options.file, content, wording)
    if options.file != STDOUT:
        complain(wording.say("exported", count))
    return DONE


def _query(options: argparse.Namespace, past: Past, wording: Wording) -> Query:
    until: date | None = options.day_until
    return Query(
        day_from=_midnight(options.day_from) if options.day_from else None,
        day_until=_midnight(until + timedelta(days=1)) if until else None,
        family=_family(options.family, past, wording) if options.family else "",
        outcome=OutcomeGroup(options.outcome),
    )


def _family(text: str, past: Past, wording: Wording) -> str:
    match past.families_called(text):
        case []:
            raise Refusal(wording.say("unknown-family", text))
        case [one]:
            return one
        case several:
            raise Refusal(wording.say("same-name", text, ", ".join(several)))


def _midnight(day: date) -> datetime:
    """The moment a day begins where this laptop is."""
    return datetime.combine(day, time()).astimezone()
