"""What the engine has to read, beside its peers."""

from collections.abc import Iterable, Sequence

from bench.attempts import Attempt
from bench.figures import figures, hard_half, percentile
from bench.results import Figure
from bench.tables import FRAME, OURS, PEERS

_MUST_LEAD, _AIM_LEAD = 5.0, 10.0
_MUST_PASS, _AIM_PASS = 10.0, 8.0


def figures_of(attempts: Sequence[Attempt]) -> list[Figure]:
    """Recall in percent of the pictures, leads in points of it, and the pass of every frame."""
    hard = hard_half(attempts, PEERS)
    half = [each for each in attempts if (each.category, each.seed) in hard]
    return [
        *_recalls("all", attempts),
        *_recalls("the hard half", half),
        Figure(
            "lead over the best peer, the hard half",
            _lead(half),
            "points",
            _MUST_LEAD,
            _AIM_LEAD,
            at_least=True,
        ),
        _least_lead(attempts),
        *_passes(attempts),
    ]


def by_category(attempts: Sequence[Attempt]) -> dict[str, dict[str, float]]:
    """Of every category, the percentage that each reader read."""
    return {
        category: {reader: _recall(reader, some) for reader in (OURS, *PEERS)}
        for category, some in _categories(attempts)
    }


def _recalls(name: str, attempts: Sequence[Attempt]) -> list[Figure]:
    best = max(PEERS, key=lambda peer: _recall(peer, attempts))
    return [
        Figure(f"{OURS}, {name}", _recall(OURS, attempts), "%", at_least=True),
        Figure(f"best peer, {name}", _recall(best, attempts), "%", note=best, at_least=True),
    ]


def _least_lead(attempts: Sequence[Attempt]) -> Figure:
    leads = {category: _lead(some) for category, some in _categories(attempts)}
    least = min(leads, key=lambda category: leads[category])
    name = "lead over the best peer, any category"
    return Figure(name, leads[least], "points", 0.0, note=least, at_least=True)


def _passes(attempts: Sequence[Attempt]) -> list[Figure]:
    """Of pictures as large as the frames of a camera; none where there are none of them."""
    passes = [each.quick for each in attempts if each.reader == OURS and each.size == FRAME]
    if not passes:
        return []
    high = percentile(passes, 95) * 1000
    return [Figure("fast pass at 1280x720, 95 %", high, "ms", _MUST_PASS, _AIM_PASS)]


def _categories(attempts: Sequence[Attempt]) -> Iterable[tuple[str, list[Attempt]]]:
    for category in dict.fromkeys(each.category for each in attempts):
        yield category, [each for each in attempts if each.category == category]


def _lead(attempts: Sequence[Attempt]) -> float:
    return _recall(OURS, attempts) - max(_recall(peer, attempts) for peer in PEERS)


def _recall(reader: str, attempts: Sequence[Attempt]) -> float:
    return figures([each for each in attempts if each.reader == reader]).recall * 100
