"""How long a bind waits before it is sent once more; time passes at once."""

from itertools import pairwise

import pytest

from fieldbind.faults import Refused
from fieldbind.journey.bind import Binding, BindPace
from quick_time import at_once, the_loop


def pauses_after(code: str) -> list[float]:
    """The seconds between the sends of a bind that is refused with this code each time."""
    sent: list[float] = []

    async def send() -> str:
        sent.append(the_loop().time())
        raise Refused(code)

    async def is_there() -> bool:
        return False

    async def settle() -> None:
        with pytest.raises(Refused, match=code):
            await Binding(send=send, is_there=is_there, pace=BindPace(pause=2.0)).settle()

    at_once(settle())
    return [after - before for before, after in pairwise(sent)]


@pytest.mark.parametrize(
    "code", ["InvalidParameterValue.FamilyDeviceCountReadError", "InternalError"]
)
def test_each_pause_is_twice_the_one_before(code: str) -> None:
    assert pauses_after(code) == pytest.approx([2.0, 4.0])
