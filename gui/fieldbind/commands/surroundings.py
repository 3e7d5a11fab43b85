"""What every command needs: the settings and the language, or a sentence and an exit code."""

import os
import sys
from collections.abc import Mapping

from fieldbind.faults import LocalFault
from fieldbind.guidance.catalogue import Guidance
from fieldbind.ledger.wording import Wording
from fieldbind.settings.load import asked_language, load_settings
from fieldbind.settings.model import Language, Settings
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


def settings_in_force(language: str | None) -> Settings:
    """The settings as the window would use them.

    Args:
        language: what the command line asks for, ``zh_CN``.

    Raises:
        Refusal: they cannot be used; it says why, in every flaw of a policy a line.
    """
    try:
        return load_settings(os.environ)
    except LocalFault as fault:
        spoken = language or (asked_language(os.environ) or Language.ENGLISH).value
        raise Refusal(_why(fault, Guidance.load(spoken))) from fault


def wording_for(language: str | None, settings: Settings) -> Wording:
    """The words of the language that was asked for, else set; else English."""
    return Wording.of(language or (settings.language or Language.ENGLISH).value)


def complain(sentence: str) -> None:
    """Tell a person what a script does not read."""
    print(f"fieldbind: {sentence}", file=sys.stderr)


def _why(fault: LocalFault, guidance: Guidance) -> str:
    facts: list[Mapping[str, str]] = [fault.facts]
    if isinstance(fault, BrokenPolicy):
        facts = [finding.facts for finding in fault.findings]
    return "\n".join(map(guidance.amiss, facts))
