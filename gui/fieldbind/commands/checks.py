"""``guidance check``, ``policy check`` and ``demo check``: people's files before they go out."""

import os
from collections.abc import Sequence
from pathlib import Path

from fieldbind.commands import output
from fieldbind.commands.tongue import Tongue
from fieldbind.guidance.catalogue import Guidance
from fieldbind.guidance.findings import Flaw
from fieldbind.guidance.organisation import check_file
from fieldbind.ledger.wording import Wording
from fieldbind.settings.load import asked_language
from fieldbind.settings.policy.findings import Finding
from fieldbind.settings.policy.read import check_policy


def policy(file: Path, tongue: Tongue) -> int:
    """Tell what is amiss in a site policy; 0 nothing, 1 something, 2 it cannot be read."""
    return tell(check_policy(file), tongue)


def tell(findings: Sequence[Finding], tongue: Tongue) -> int:
    """Tell what was found amiss in a file; exit codes as above."""
    _tell(in_words(findings, tongue), tongue)
    return 2 if any(one.is_unread for one in findings) else int(bool(findings))


def in_words(findings: Sequence[Finding], tongue: Tongue) -> list[str]:
    """A sentence for each finding."""
    guidance = Guidance.load(_language_asked_for(tongue))
    return [guidance.amiss(finding.facts) for finding in findings]


def guidance(file: Path, tongue: Tongue) -> int:
    """Tell what is amiss in a guidance file; exit codes as above."""
    guidance, findings = Guidance.load(_language_asked_for(tongue)), check_file(file)
    _tell([guidance.sentence(finding) for finding in findings], tongue)
    return 2 if any(one.flaw is Flaw.UNREADABLE for one in findings) else int(bool(findings))


def _tell(lines: Sequence[str], tongue: Tongue) -> None:
    language = _language_asked_for(tongue)
    told = lines or [Guidance.load(language).flawless]
    output.tell("".join(f"{line}\n" for line in told), Wording.of(language))


def _language_asked_for(tongue: Tongue) -> str:
    """A file can be looked at where the settings cannot be used."""
    return tongue.or_else(asked_language(os.environ))
