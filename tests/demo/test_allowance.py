from fieldbind.demo.allowance import Allowance
from stopped_clock import StoppedClock


def test_so_many_in_any_stretch_of_time() -> None:
    clock = StoppedClock()
    allowance = Allowance(2, 60, clock)

    first = [allowance.take() for _ in range(3)]
    clock.pass_by(59)
    early = allowance.take()
    clock.pass_by(1)
    later = [allowance.take() for _ in range(3)]

    assert first == [True, True, False]
    assert early is False
    assert later == [True, True, False]
