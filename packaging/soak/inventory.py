"""What a process holds, by kind: says where it has grown."""

import asyncio
import gc
import threading
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from soak.growth import opened_now

_MOST_KINDS = 12
_LEAST_MORE = 10
"""Fewer objects more of one kind are no growth."""


@dataclass(frozen=True, slots=True)
class Inventory:
    """One look at it.

    Args:
        objects: of Python, by type.
        threads: by name.
        handles: by what is open.
        tasks: by coroutine.
    """

    objects: Mapping[str, int]
    threads: Mapping[str, int]
    handles: Mapping[str, int]
    tasks: Mapping[str, int]


def inventory_now() -> Inventory:
    """What is there; to be asked on an event loop."""
    return Inventory(
        objects=Counter(map(_kind_of, gc.get_objects())),
        threads=Counter(thread.name for thread in threading.enumerate()),
        handles=Counter(opened_now()),
        tasks=Counter(getattr(t.get_coro(), "__qualname__", "?") for t in asyncio.all_tasks()),
    )


def tell_growth(before: Inventory, after: Inventory) -> None:
    """Print of what there is more than before."""
    _tell("objects", before.objects, after.objects, _LEAST_MORE)
    _tell("threads", before.threads, after.threads)
    _tell("handles", before.handles, after.handles)
    _tell("tasks", before.tasks, after.tasks)


def _tell(name: str, before: Mapping[str, int], after: Mapping[str, int], least: int = 1) -> None:
    more = Counter({kind: count - before.get(kind, 0) for kind, count in after.items()})
    for kind, count in more.most_common(_MOST_KINDS):
        if count >= least:
            print(f"    more {name}: {count:+} {kind}", flush=True)


def _kind_of(thing: object) -> str:
    kind = type(thing)
    return f"{kind.__module__}.{kind.__qualname__}"
