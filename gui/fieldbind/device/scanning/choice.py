"""Ours and strangers': several codes may be in view, and one label may carry two of them."""

from collections.abc import Iterable
from dataclasses import dataclass

from fieldbind.device.labels import Label, read_label
from fieldbind.device.scanning.codes import Code


@dataclass(frozen=True, slots=True)
class Read:
    """A code and what it says."""

    code: Code
    label: Label


@dataclass(frozen=True, slots=True)
class Found:
    """Everything that was in view, each payload once, in the order of sight.

    ``ours`` bring something to the page; if there are two, a person has to choose. ``strangers``
    are only good for saying what they are.
    """

    ours: tuple[Read, ...] = ()
    strangers: tuple[Read, ...] = ()


def sort_out(codes: Iterable[Code]) -> Found:
    """Codes by whose they are; nothing is sent or opened because of it."""
    once: dict[str, Code] = {}
    for code in codes:
        once.setdefault(code.text.strip(), code)
    reads = [Read(code, read_label(code.text)) for code in once.values()]
    return Found(
        ours=tuple(read for read in reads if read.label.is_of_use),
        strangers=tuple(read for read in reads if not read.label.is_of_use),
    )
