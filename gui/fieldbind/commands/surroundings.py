"""What every command needs: the settings and the language, or a sentence and an exit code."""

import os
import sys
from collections.abc import Mapping

from fieldbind.commands.tongue import Tongue
from fieldbind.faults import LocalFault
from fieldbind.guidance.catalogue import Guidance
from fieldbind.ledger.wording import Wording
from fieldbind.settings.load import asked_language, load_settings
from fieldbind.settings.model import Settings
from fieldbind.settings.policy.findings import BrokenPolicy

DONE, UNUSABLE, NO_HISTORY = 0, 2, 3
"""Exit codes; ``--help`` tells them."""


class Refusal(Exception):
    """The command ends here.

    Args:
        sentence: why, for a person.
        code: the exit code.
    """

    def __init__(self, sentence: str, code: int = UNUSABLE) -> None:
        super().__init__(sentence)
        self.code = code


def settings_in_force(tongue: Tongue) -> Settings:
    """The settings as the window would use them.

    Args:
        tongue: what decides on the language of a refusal.

    Raises:
        Refusal: they cannot be used; it says why, in every flaw of a policy a line.
    """
    try:
        return load_settings(os.environ)
    except LocalFault as fault:
        guidance = Guidance.load(tongue.or_else(asked_language(os.environ)))
        raise Refusal(_why(fault, guidance)) from fault


def wording_for(tongue: Tongue, settings: Settings) -> Wording:
    """The words of the language in which a command speaks."""
    return Wording.of(tongue.of(settings))


def complain(sentence: str) -> None:
    """Tell a person what a script does not read."""
    print(f"fieldbind: {sentence}", file=sys.stderr)


def _why(fault: LocalFault, guidance: Guidance) -> str:
    facts: list[Mapping[str, str]] = [fault.facts]
    if isinstance(fault, BrokenPolicy):
        facts = [finding.facts for finding in fault.findings]
    return "\n".join(map(guidance.amiss, facts))
