"""Reads a policy, strictly: everything amiss in it is found at once, and nothing is passed over."""

import re
import stat
import tomllib
from collections.abc import Iterator
from pathlib import Path

from fieldbind.settings.policy.check import amiss_in_keys, amiss_in_values
from fieldbind.settings.policy.findings import BrokenPolicy, Finding
from fieldbind.settings.policy.lines import lines_of
from fieldbind.settings.policy.places import is_open_to_all
from fieldbind.settings.policy.policy import Lines, Policy
from fieldbind.settings.refusal import Flaw

_LINE = re.compile(r"(.*) \(at (?:line (\d+)|end of document)", re.DOTALL)
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def read_policy(file: Path) -> Policy:
    """The policy in a file.

    Raises:
        BrokenPolicy: with all that is amiss in it.
    """
    reading = _Reading(file)
    if findings := sorted(reading.amiss(), key=lambda finding: finding.line):
        raise BrokenPolicy(findings)
    return Policy(file, reading.values, reading.lines)


def check_policy(file: Path) -> tuple[Finding, ...]:
    """All that is amiss in a policy, in the order of its lines."""
    try:
        read_policy(file)
    except BrokenPolicy as broken:
        return broken.findings
    return ()


class _Reading:
    """One look at a file.

    Args:
        file: the policy.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self.values: dict[str, object] = {}
        self.lines = Lines()

    def amiss(self) -> Iterator[Finding]:
        """Read it; what is amiss in it, in any order."""
        try:
            mode = self._file.stat().st_mode
            if not stat.S_ISREG(mode):
                yield self._finding(Flaw.UNREADABLE, detail="not a file")
                return
            content = self._file.read_bytes()
        except FileNotFoundError:
            yield self._finding(Flaw.NO_FILE)
        except OSError as reason:
            yield self._finding(Flaw.UNREADABLE, detail=reason.strerror or type(reason).__name__)
        else:
            if is_open_to_all(mode):
                yield self._finding(Flaw.OPEN_TO_ALL)
            yield from self._amiss_in(content.removeprefix(_BYTE_ORDER_MARK))

    def _amiss_in(self, content: bytes) -> Iterator[Finding]:
        try:
            text = content.decode()
            self.values = tomllib.loads(text)
            self.lines = lines_of(text)
        except UnicodeDecodeError as reason:
            line = content.count(b"\n", 0, reason.start) + 1
            yield self._finding(Flaw.NOT_TOML, line, detail=reason.reason)
        except RecursionError:
            yield self._finding(Flaw.NOT_TOML, detail="nested too deeply")
        except tomllib.TOMLDecodeError as reason:
            yield from self._torn(content.decode(), str(reason))
        else:
            yield from amiss_in_keys(self._file, self.lines)
            yield from amiss_in_values(self._file, self.lines, self.values)

    def _torn(self, text: str, reason: str) -> Iterator[Finding]:
        """What can be said of a file that is not TOML, by the keys that it has until there."""
        self.lines = lines_of(text)
        for path, line in self.lines.again:
            yield self._finding(Flaw.TWICE, line, ".".join(map(str, path)))
        found = _LINE.match(reason)
        detail, number = (found[1], found[2]) if found else (reason, None)
        line = int(number) if number else len(text.rstrip().splitlines())
        if not self.lines.again or line < self.lines.again[0][1]:
            yield self._finding(Flaw.NOT_TOML, line, detail=detail)
        yield from amiss_in_keys(self._file, self.lines)

    def _finding(self, flaw: Flaw, line: int = 0, name: str = "", **more: str) -> Finding:
        return Finding(flaw, self._file, line, name, more)
