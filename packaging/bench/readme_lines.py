"""Which figures the README tells, in which words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the table.

    Args:
        words: what is measured.
        bench: the comparison that tells it.
        ours: the name of our figure.
        beside: the name of the figure that it is held against; empty if there is none.
        whose: is that figure, in words.
        limited: the name of the figure that has the limit, if it is not our own.
    """

    words: str
    bench: str
    ours: str
    beside: str = ""
    whose: str = ""
    limited: str = ""


_EMPTY = ("empty QWidget", "empty window")
_LOOP = "asyncio's loop"
_CALL = ("call", f"Fieldbind, {_LOOP}")

LINES = (
    Line("first picture, from source", "start", "from source", *_EMPTY),
    Line("first picture, frozen", "start", "frozen", *_EMPTY),
    Line("keys are taken, from source", "start", "from source takes keys"),
    Line("keys are taken, frozen", "start", "frozen takes keys"),
    Line("one call", *_CALL, f"httpx, {_LOOP}", "httpx", f"Fieldbind / httpx, {_LOOP}"),
    Line(
        "the same call",
        *_CALL,
        f"vendor's SDK, {_LOOP}",
        "the vendor's SDK",
        f"Fieldbind / vendor's SDK, {_LOOP}",
    ),
    Line("30 devices: our own time for one, median", "day", "our own time, median"),
    Line("the same, longest", "day", "our own time, longest"),
    Line("keys for a device, beside the scan", "day", "keys for a device, most"),
    Line("a report is noticed after, median", "wait", "noticed after, over sockets, median"),
    Line("stalls of the window, 99 in 100", "stall", "99 %"),
    Line("stalls of the window, longest", "stall", "longest"),
    Line("the same while a camera looks, longest", "camera", "longest, nothing to read"),
    Line("memory after the start, from source", "memory", "from source", *_EMPTY),
    Line("memory after the start, frozen", "memory", "frozen", *_EMPTY),
    Line("frozen folder", "size", "dist/fieldbind", "an empty window", "empty window"),
    Line(
        "labels read, the harder half",
        "scan",
        "Fieldbind, the hard half",
        "best peer, the hard half",
        "the best peer",
        "lead over the best peer, the hard half",
    ),
    Line("history of 100,000 jobs: opened", "ledger", "open"),
    Line("the same: searched for a device", "ledger", "search: a device"),
)
