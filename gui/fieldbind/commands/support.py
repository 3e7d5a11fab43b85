"""``fieldbind bundle``: the support file, as Help and History make it."""

import argparse
from pathlib import Path

from fieldbind.commands.output import STDOUT, refuse_to_replace, write
from fieldbind.commands.surroundings import (
    DONE,
    complain,
    settings_in_force,
    wording_for,
)
from fieldbind.commands.tongue import Tongue
from fieldbind.commands.version import qt_version
from fieldbind.faults import LocalFault
from fieldbind.ledger.ledger import FILE
from fieldbind.ledger.reading import past_of
from fieldbind.ledger.wording import Wording
from fieldbind.records.bundle import LAST_JOBS, Bundle, support_bundle
from fieldbind.records.job_lines import Recorded
from fieldbind.records.log import LOG_FOLDER


def bundle(options: argparse.Namespace, tongue: Tongue) -> int:
    """Write the support file, or tell what would be in it.

    Args:
        options: ``file``, ``list``, ``force``.
        tongue: what decides on the language.

    Raises:
        Refusal: it cannot be done.
    """
    settings = settings_in_force(tongue)
    wording = wording_for(tongue, settings)
    if not options.list:
        refuse_to_replace(options.file, wording, force=options.force)
    made = support_bundle(
        settings,
        _jobs(settings.data_dir, wording),
        logs=settings.data_dir / LOG_FOLDER,
        qt=qt_version() or "",
    )
    if options.list:
        _tell(made)
        return DONE
    write(options.file, made.zipped(), wording)
    if options.file != STDOUT:
        complain(wording.say("bundled", options.file))
    return DONE


def _jobs(folder: Path, wording: Wording) -> list[Recorded]:
    """The last jobs; a support file is wanted most where the history cannot be read."""
    try:
        with past_of(folder) as past:
            return [*past.newest(LAST_JOBS)]
    except LocalFault as fault:
        if fault.code != "LEDGER_NONE":
            complain(f"{wording.say(fault.code, folder / FILE)} {wording.say('without-jobs')}")
        return []


def _tell(made: Bundle) -> None:
    for member in made.members:
        print(f"{member.name}\t{len(member.lines)} lines\t{len(member.text.encode())} bytes")
