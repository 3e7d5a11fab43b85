"""The comparison as a table to look at."""

from collections.abc import Callable, Iterator, Sequence

from bench.attempts import BUDGET, Attempt
from bench.figures import figures, hard_half, only_others, percentile

OURS = "Fieldbind"
PEERS = {
    "zxing-cpp": frozenset({"QR", "Data Matrix", "Code 128"}),
    "OpenCV": frozenset({"QR"}),
    "pyzbar": frozenset({"QR", "Code 128"}),
}
"""What each of them can read at all."""

FRAME = (1280, 720)
"""What a camera gives."""


def table(attempts: Sequence[Attempt], *, misses: bool) -> str:
    """Recall and milliseconds of every reader.

    Args:
        attempts: of all readers.
        misses: name the pictures that a peer read and we did not.
    """
    lines = [f"Recall, and CPU ms for a picture (median / 95th percentile); {BUDGET * 1000:.0f} ms"]
    lines += [f"{'':<16}{'n':>5}" + "".join(f"{name:>22}" for name in (OURS, *PEERS))]
    lines += _rows(attempts, lambda attempt: attempt.category)
    lines += ["", *_rows(attempts, lambda attempt: attempt.symbology)]
    lines += ["", *_rows(attempts, lambda attempt: "{}x{}".format(*attempt.size))]
    hard = hard_half(attempts, PEERS)
    half = [attempt for attempt in attempts if (attempt.category, attempt.seed) in hard]
    lines += ["", _row("all", attempts), _row("hard half", half), "", *_ahead(attempts)]
    lines += [*_lead(half), *_quick(attempts), *_odd(attempts)]
    return "\n".join([*lines, *(_misses(attempts) if misses else ())])


def _rows(attempts: Sequence[Attempt], group: Callable[[Attempt], str]) -> Iterator[str]:
    for name in dict.fromkeys(map(group, attempts)):
        yield _row(name, [attempt for attempt in attempts if group(attempt) == name])


def _row(name: str, attempts: Sequence[Attempt]) -> str:
    cells = [f"{name:<16}{len(_of(OURS, attempts)):>5}"]
    for reader in (OURS, *PEERS):
        found = figures(_of(reader, attempts))
        spent = f"{found.middle:.0f} / {found.high:.0f}"
        cells.append(f"{found.recall * 100:>8.1f} %{spent:>12}")
    return "".join(cells)


def _of(reader: str, attempts: Sequence[Attempt]) -> list[Attempt]:
    return [attempt for attempt in attempts if attempt.reader == reader]


def _ahead(attempts: Sequence[Attempt]) -> Iterator[str]:
    for name in dict.fromkeys(attempt.category for attempt in attempts):
        some = [attempt for attempt in attempts if attempt.category == name]
        ours = figures(_of(OURS, some)).recall
        for peer in PEERS:
            if (theirs := figures(_of(peer, some)).recall) > ours:
                yield f"{peer} is ahead in {name}: {(theirs - ours) * 100:.1f} points"


def _lead(half: Sequence[Attempt]) -> Iterator[str]:
    ours = figures(_of(OURS, half)).recall
    best = max(figures(_of(peer, half)).recall for peer in PEERS)
    yield f"Lead over the best peer on the hard half: {(ours - best) * 100:+.1f} points"


def _quick(attempts: Sequence[Attempt]) -> Iterator[str]:
    passes = [attempt.quick for attempt in _of(OURS, attempts) if attempt.size == FRAME]
    if passes:
        parts = " / ".join(f"{percentile(passes, part) * 1000:.1f}" for part in (50, 95, 99))
        yield f"Fast pass at 1280x720, CPU ms, 50th / 95th / 99th percentile: {parts}"


def _odd(attempts: Sequence[Attempt]) -> Iterator[str]:
    for reader in (OURS, *PEERS):
        some = _of(reader, attempts)
        late, misread = sum(each.late for each in some), sum(each.misread for each in some)
        slow = max(each.cpu for each in some) * 1000
        yield f"{reader}: {late} right but too late, {misread} misread, longest {slow:.0f} ms"


def _misses(attempts: Sequence[Attempt]) -> Iterator[str]:
    yield "\nRead by a peer and not by us:"
    for category, seeds in only_others(attempts, OURS).items():
        told = ", ".join(f"{seed} ({' '.join(peers)})" for seed, peers in seeds.items())
        yield f"{category}: {told}"
