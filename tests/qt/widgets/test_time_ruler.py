"""The time ruler: figures, words, and a bar that never says more than it knows."""

from random import Random

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from fieldbind.qt.theme import Colour, current_theme
from fieldbind.qt.widgets.time_ruler import TimeRuler, clock
from looking import name_of, shows

BAR = 13


@pytest.fixture
def ruler(qtbot: QtBot) -> TimeRuler:
    ruler = TimeRuler(elapsed_name="wait.elapsed", limit_name="wait.limit")
    qtbot.addWidget(ruler)
    ruler.resize(646, 74)
    ruler.show()
    return ruler


def filled(ruler: TimeRuler) -> int:
    """How many pixels of the bar are filled."""
    image: QImage = ruler.limit.grab().toImage()
    accent = current_theme()[Colour.ACCENT].name()
    return sum(image.pixelColor(x, BAR).name() == accent for x in range(image.width()))


@pytest.mark.parametrize(
    ("seconds", "shown"), [(-1.0, "0:00"), (0.9, "0:00"), (12.4, "0:12"), (100.0, "1:40")]
)
def test_clock(seconds: float, shown: str) -> None:
    assert clock(seconds) == shown


def test_it_carries_the_words_that_are_seen(ruler: TimeRuler) -> None:
    ruler.show_time(47, 100, "we ask at 1:40", (10, 40))
    assert name_of(ruler.elapsed) == "0:47"
    assert ruler.elapsed.objectName() == "wait.elapsed"
    assert name_of(ruler.limit) == "we ask at 1:40"
    assert ruler.limit.objectName() == "wait.limit"
    assert ruler.accessibleDescription() == "47 seconds elapsed, usually 10 to 40"
    assert shows(ruler, Colour.ACCENT, Colour.TRACK, Colour.BORDER)


def test_the_bar_grows_and_stays_at_the_end(ruler: TimeRuler) -> None:
    lengths: list[int] = []
    for elapsed in (0, 1, 20, 60, 100, 250):
        ruler.show_time(elapsed, 100, "we ask at 1:40")
        lengths.append(filled(ruler))
    assert lengths == sorted(lengths)
    assert lengths[-1] == lengths[-2]
    assert lengths[0] < 10


def test_no_percentage_anywhere(ruler: TimeRuler) -> None:
    ruler.show_time(50, 100, "we ask at 1:40")
    assert "%" not in ruler.accessibleDescription() + ruler.limit.text()
    assert ruler.minimumSizeHint().height() == ruler.sizeHint().height() == 74


def test_near_the_limit_the_words_at_the_end_are_a_warning_with_an_icon(ruler: TimeRuler) -> None:
    ruler.show_time(80, 100, "We stop asking in 0:20. Keep waiting?", (10, 40), is_ending=True)
    assert name_of(ruler.limit) == "We stop asking in 0:20. Keep waiting?"
    assert shows(ruler, Colour.WARN, Colour.WARN_LINE)
    ruler.show_time(80, 200, "we ask at 3:20", (10, 40))
    assert not shows(ruler, Colour.WARN)


def test_within_one_limit_the_bar_never_goes_back_and_is_full_at_the_limit_only(
    ruler: TimeRuler,
) -> None:
    chance = Random(11)
    elapsed, longest = 0.0, 0
    while elapsed < 99:
        elapsed += chance.choice((0.0, 0.1, 1.0, 7.0))
        ruler.show_time(elapsed, 100, "we ask at 1:40", is_ending=elapsed > 80)
        assert longest <= filled(ruler)
        longest = filled(ruler)
        assert elapsed >= 99 or longest < ruler.limit.width() - 4
