"""What is tried when a quick look finds nothing: one treatment after the other, in time."""

from collections.abc import Callable, Iterator

from fieldbind.device.scanning.choice import sort_out
from fieldbind.device.scanning.codes import Code, each_once
from fieldbind.device.scanning.grey import Grey
from fieldbind.device.scanning.regions import regions
from fieldbind.device.scanning.treatments import AS_IT_IS, OF_A_REGION, Treatment
from fieldbind.device.scanning.views import View, whole

_ROUND = 5
_RESERVE = 1.6
_SPARE = 0.02
"""The part of a budget that is kept for what cannot be foreseen."""
_LEAST_SLOWNESS = 0.5


class Stopwatch:
    """Whether something can still be done in time, judged by what came before.

    Args:
        budget: seconds.
        clock: seconds, monotonic.
    """

    def __init__(self, budget: float, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._end = clock() + budget * (1 - _SPARE)
        self._slowness = 1.0

    def run(self, treatment: Treatment, view: View) -> list[Code]:
        """Do it unless it would probably not be ready in time; then nothing is found."""
        begun = self._clock()
        expected = treatment.takes(view)
        if begun + expected * self._slowness * _RESERVE > self._end:
            return []
        codes = treatment.read(view)
        taken = (self._clock() - begun) / expected
        self._slowness = max(_LEAST_SLOWNESS, (self._slowness + taken) / 2, taken * 0.9)
        return codes


def look_patiently(grey: Grey, budget: float, clock: Callable[[], float]) -> list[Code]:
    """What shows until one code is of use, or a round has found nothing but strangers.

    Args:
        grey: the picture.
        budget: seconds; nothing is begun that would probably take longer than what is left.
        clock: seconds, monotonic.
    """
    stopwatch = Stopwatch(budget, clock)
    found: list[Code] = []
    for round_ in _plan(whole(grey)):
        for treatment, view in round_:
            found += stopwatch.run(treatment, view)
            if sort_out(found).ours:
                break
        if found:
            break
    return each_once(found)


def _plan(view: View) -> Iterator[list[tuple[Treatment, View]]]:
    """The whole and the likeliest treatments of each likely place, then round after round more."""
    places = regions(view)
    first = [(AS_IT_IS, view)]
    for begin in range(0, len(OF_A_REGION), _ROUND):
        treatments = OF_A_REGION[begin : begin + _ROUND]
        yield first + [(treatment, place) for place in places for treatment in treatments]
        first = []
