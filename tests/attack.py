"""Something that is shown very many strange things; what breaks it is made small by hypothesis."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import seed as seeded
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy


@dataclass(frozen=True, slots=True)
class Attack:
    """What is shown to whom.

    Args:
        shown: makes the strange things.
        withstand: takes one of them, and a folder that it may use; an assertion fails, or anything
            else is raised, where it did not bear it.
        cost: how many of the cheapest ones take the time of one of these.
    """

    shown: SearchStrategy[Any]
    withstand: Callable[[Any, Path], None]
    cost: int = 1


def carry_out(attack: Attack, seed: int, examples: int, folder: Path) -> None:
    """Show so many strange things, which follow from the seed.

    Raises:
        Exception: whatever the smallest of those raised that were not borne; its notes show it.
    """

    @seeded(seed)
    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=(HealthCheck.too_slow, HealthCheck.data_too_large),
        report_multiple_bugs=False,
    )
    @given(attack.shown)
    def show(one: object) -> None:
        attack.withstand(one, folder)

    show()


def damaged(whole: SearchStrategy[bytes]) -> SearchStrategy[bytes]:
    """The same with up to three parts replaced."""
    stroke = st.tuples(st.floats(0, 1), st.integers(0, 12), st.binary(max_size=12))
    return st.builds(_struck, whole, st.lists(stroke, max_size=3))


def _struck(content: bytes, strokes: list[tuple[float, int, bytes]]) -> bytes:
    for place, length, piece in strokes:
        at = int(place * len(content))
        content = content[:at] + piece + content[at + length :]
    return content
