"""What a row of the list of families says."""

import pytest
from pytestqt.qtbot import QtBot

from fieldbind.cloud.models import Family, Role
from fieldbind.qt.place.families import Families
from fieldbind.qt.widgets.choices import choice_at

ADMINISTRATOR, MEMBER = Role.ADMINISTRATOR, Role.MEMBER


@pytest.mark.parametrize(
    ("family", "words"),
    [
        (Family(id="1", name="Pier"), "Pier"),
        (Family(id="1", name="Pier", role=MEMBER), "Pier, Member"),
        (Family(id="1", name="Pier", room_count=1, device_count=1), "Pier, 1 room · 1 device"),
        (
            Family(id="1", name="Pier", role=ADMINISTRATOR, room_count=0, device_count=18),
            "Pier, 0 rooms · 18 devices · Administrator",
        ),
    ],
)
def test_a_count_is_said_only_where_the_answer_carries_it(
    qtbot: QtBot, family: Family, words: str
) -> None:
    families = Families()
    qtbot.addWidget(families)
    families.show_families([family], family)
    choice = choice_at(families.choices.view.model().index(0, 0))
    assert choice is not None
    assert choice.spoken == words
