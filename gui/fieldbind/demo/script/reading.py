"""Reads a script, strictly: everything amiss in it is found at once, and nothing is passed over."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import msgspec

from fieldbind.demo.script.amiss import amiss_in
from fieldbind.demo.script.script import Script
from fieldbind.faults import LocalFault
from fieldbind.settings.policy.findings import Finding
from fieldbind.settings.policy.lines import lines_of
from fieldbind.settings.refusal import Flaw
from fieldbind.whole_file import read_whole

CODE = "SCENARIO_UNREADABLE"
_LONGEST = 256 * 1024  # bytes
_LINE = re.compile(r"(.*) \(at (?:line (\d+)|end of document)", re.DOTALL)


class BrokenScript(LocalFault):
    """A file that nobody can play.

    Args:
        findings: everything amiss, at least one; the fault's own facts are those of the first.
    """

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        why = findings[0].flaw.name
        super().__init__(f"{CODE}.{why}", facts=findings[0].facts)
        self.findings = findings


def read_script(file: Path) -> Script:
    """The script in a file.

    Raises:
        BrokenScript: with all that is amiss in it.
    """
    reading = _Reading(file)
    if findings := tuple(sorted(reading.amiss(), key=lambda finding: finding.line)):
        raise BrokenScript(findings)
    return msgspec.convert(reading.values, Script)


def check_script(file: Path) -> tuple[Finding, ...]:
    """All that is amiss in a script, in the order of its lines."""
    try:
        read_script(file)
    except BrokenScript as broken:
        return broken.findings
    return ()


class _Reading:
    """One look at a file.

    Args:
        file: the script.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self.values: dict[str, object] = {}

    def amiss(self) -> Iterator[Finding]:
        """Read it; what is amiss in it, in any order."""
        try:
            content = read_whole(self._file, _LONGEST)
        except FileNotFoundError:
            yield Finding(Flaw.NO_FILE, self._file)
        except (OSError, ValueError) as reason:  # no path may hold a zero
            detail = getattr(reason, "strerror", "") or type(reason).__name__
            yield Finding(Flaw.UNREADABLE, self._file, more={"detail": detail})
        else:
            yield from self._amiss_in(content)

    def _amiss_in(self, content: bytes) -> Iterator[Finding]:
        try:
            text = content.decode("utf-8-sig")
            self.values = tomllib.loads(text)
            lines = lines_of(text)
        except RecursionError:
            yield Finding(Flaw.NOT_TOML, self._file, more={"detail": "nested too deeply"})
        except ValueError as reason:  # not UTF-8, or not TOML; both say where
            found = _LINE.match(str(reason))
            detail = found[1] if found else str(reason)
            last = content.rstrip().count(b"\n") + 1
            line = int(found[2] or last) if found else 0
            yield Finding(Flaw.NOT_TOML, self._file, line, more={"detail": detail})
        else:
            yield from amiss_in(self._file, lines, self.values)
