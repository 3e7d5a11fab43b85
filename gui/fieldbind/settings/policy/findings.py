"""What was found amiss in a policy, each with its line, and the fault that they make."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fieldbind.faults import LocalFault
from fieldbind.settings.refusal import Flaw


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing amiss.

    Args:
        flaw: what it is.
        file: the policy.
        line: where, from 1; 0 for the file as a whole.
        name: the key, ``products[2]`` for an entry of a list; empty for the file as a whole.
        more: what else the sentence fills in: ``expected`` (by its key), ``least``, ``most``,
            ``detail``. Never a value.
    """

    flaw: Flaw
    file: Path
    line: int = 0
    name: str = ""
    more: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def facts(self) -> Mapping[str, str]:
        """All of it, by the names that guidance fills in; ``where`` is file and line."""
        where = f"{self.file}:{self.line}" if self.line else str(self.file)
        said = {"flaw": self.flaw.value, "where": where, "name": self.name, **self.more}
        return {"file": str(self.file), "line": str(self.line or ""), **said}

    @property
    def is_unread(self) -> bool:
        """Whether nobody knows what is in the file."""
        return self.flaw in (Flaw.NO_FILE, Flaw.UNREADABLE)


class BrokenPolicy(LocalFault):
    """The policy cannot be used, and nobody may sign in without it.

    Args:
        findings: everything amiss, at least one; the fault's own facts are those of the first.
    """

    def __init__(self, findings: Sequence[Finding]) -> None:
        super().__init__("POLICY_UNREADABLE", facts=findings[0].facts)
        self.findings = tuple(findings)
