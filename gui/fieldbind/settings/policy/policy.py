"""What an IT department has set, and where it stands."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

KeyPath: TypeAlias = tuple[str | int, ...]
"""Names of tables and keys from the top; numbers count in lists and in lists of tables, from 0."""


@dataclass(slots=True)
class Lines:
    """What stands where.

    Args:
        first: each key, table and entry of a list, with the line where it first stands, from 1.
        again: keys and tables that were there already, with the line of the second one.
    """

    first: dict[KeyPath, int] = field(default_factory=dict[KeyPath, int])
    again: list[tuple[KeyPath, int]] = field(default_factory=list[tuple[KeyPath, int]])

    def of(self, path: KeyPath) -> int:
        """The line of a key, or of the nearest thing around it; 0 if there is none."""
        while path and path not in self.first:
            path = path[:-1]
        return self.first.get(path, 0)


@dataclass(frozen=True, slots=True)
class Policy:
    """What an IT department has set.

    Args:
        file: where it stands, None if there is no policy.
        values: by the keys of the policy.
        lines: where each key stands.
    """

    file: Path | None = None
    values: Mapping[str, object] = field(default_factory=dict[str, object])
    lines: Lines = field(default_factory=Lines)
