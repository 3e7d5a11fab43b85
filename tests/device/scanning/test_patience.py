"""Patience ends in time, and every treatment earns the time that it takes."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from fieldbind.device.scanning.grey import Grey
from fieldbind.device.scanning.patience import Stopwatch, look_patiently
from fieldbind.device.scanning.regions import regions
from fieldbind.device.scanning.treatments import AS_IT_IS, OF_A_REGION, Treatment
from fieldbind.device.scanning.views import View, whole
from printed import CODE_128, DATA_MATRIX, OURS, QR, blank, grey_of, pasted, printed
from spoiled import Spoiled
from stopped_clock import StoppedClock

_TEXT_IN_BARS = "A7K2Q9/sim_1"
_PICTURES: list[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("only_by.toml").read_text(encoding="utf-8")
)["picture"]
_FORMS = {"QR": QR, "DATA_MATRIX": DATA_MATRIX, "CODE_128": CODE_128}
_ALL = (AS_IT_IS, *OF_A_REGION)


class Ticking(StoppedClock):
    """Runs on by as much as a treatment takes."""

    def __init__(self, tick: float) -> None:
        super().__init__()
        self._tick = tick

    def __call__(self) -> float:
        self.pass_by(self._tick)
        return self.now


def a_code() -> Grey:
    return grey_of(pasted(printed(OURS, scale=4)))


def test_nothing_is_begun_without_time() -> None:
    assert look_patiently(a_code(), 0.0, StoppedClock()) == []


def test_nothing_is_begun_that_would_not_be_ready() -> None:
    view = whole(a_code())
    takes = AS_IT_IS.takes(view)

    assert not Stopwatch(takes, StoppedClock()).run(AS_IT_IS, view)
    assert Stopwatch(takes * 2, StoppedClock()).run(AS_IT_IS, view)


def test_a_slow_machine_is_believed_to_stay_slow() -> None:
    view = whole(a_code())
    expected = AS_IT_IS.takes(view)
    stopwatch = Stopwatch(20 * expected, Ticking(5 * expected))

    assert [bool(stopwatch.run(AS_IT_IS, view)) for _ in range(2)] == [True, False]


def test_all_is_tried_while_nothing_is_found() -> None:
    assert look_patiently(grey_of(blank(128)), 60.0, StoppedClock()) == []


@pytest.mark.parametrize(
    "picture", [pytest.param(picture, id=picture["treatment"]) for picture in _PICTURES]
)
def test_every_treatment_reads_what_none_before_it_reads(picture: dict[str, Any]) -> None:
    figures = {name: picture[name] for name in picture if name not in ("treatment", "form")}
    spoiled = Spoiled(form=_FORMS[picture["form"]], **figures)
    text = _TEXT_IN_BARS if spoiled.form is CODE_128 else OURS
    view = whole(grey_of(spoiled.show(text)))
    number = [treatment.name for treatment in _ALL].index(picture["treatment"])

    assert is_read(text, _ALL[number], view)
    assert not any(is_read(text, treatment, view) for treatment in _ALL[:number])


def test_every_treatment_has_a_picture() -> None:
    assert [treatment.name for treatment in _ALL] == [each["treatment"] for each in _PICTURES]


def is_read(text: str, treatment: Treatment, view: View) -> bool:
    places = [view] if treatment is AS_IT_IS else regions(view)
    return any(code.text == text for place in places for code in treatment.read(place))
