"""What is wrong with the settings, in words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from fieldbind import __version__
from fieldbind.faults import LocalFault
from fieldbind.guidance.catalogue import Guidance
from fieldbind.settings.policy.findings import BrokenPolicy
from fieldbind.settings.refusal import Flaw

translate = QCoreApplication.translate
_NO_FILES = (Flaw.VARIABLE.value, Flaw.OPTION.value)


@dataclass(frozen=True, slots=True)
class Refusal:
    """All that the page shows.

    Attributes:
        title: what happened.
        sentence: what it holds up.
        file: where it stands, None where it is no file.
        findings: what is amiss, one sentence each; file and line as the page says them.
        steps: what to do now.
        lines: the same findings for whoever has only this text, with the file in full.
        is_policy: whether the organisation's file is meant, and nobody may sign in without it.
    """

    title: str
    sentence: str
    file: Path | None
    findings: tuple[str, ...]
    steps: tuple[str, ...]
    lines: tuple[str, ...]
    is_policy: bool

    @property
    def details(self) -> str:
        """For an IT department: program, title, findings."""
        return "\n".join((f"Fieldbind {__version__}", self.title, *self.lines))


def refusal_of(fault: LocalFault, guidance: Guidance) -> Refusal:
    """A fault of the settings in the words of the language that is spoken."""
    is_policy = isinstance(fault, BrokenPolicy)
    all_facts = _all_facts(fault)
    problem = guidance.explain(fault, {})
    return Refusal(
        title=problem.title,
        sentence=_sentence(is_policy),
        file=_file(all_facts[0]),
        findings=tuple(guidance.amiss({**facts, "where": _place(facts)}) for facts in all_facts),
        steps=problem.steps,
        lines=tuple(guidance.amiss(facts) for facts in all_facts),
        is_policy=is_policy,
    )


def _all_facts(fault: LocalFault) -> Sequence[Mapping[str, str]]:
    if isinstance(fault, BrokenPolicy):
        return [finding.facts for finding in fault.findings]
    return [fault.facts]


def _sentence(is_policy: bool) -> str:
    if is_policy:
        return translate(
            "Refused",
            "Sign-in waits for it, so that nothing your organisation set is passed over.",
        )
    return translate("Refused", "Fieldbind opens as soon as it is put right.")


def _file(facts: Mapping[str, str]) -> Path | None:
    if facts.get("flaw") in _NO_FILES:
        return None
    return Path(facts.get("file") or facts.get("where", ""))


def _place(facts: Mapping[str, str]) -> str:
    """Where it stands, as short as the page can be: the file is named above."""
    if line := facts.get("line"):
        return translate("Refused", "Line {0}").format(line)
    file = _file(facts)
    return file.name if file else facts.get("where", "")
