"""Which icon goes with a room."""

import pytest

from fieldbind.qt.place.icons import room_icon
from fieldbind.resource import resource


@pytest.mark.parametrize(
    ("name", "icon"),
    [
        ("Living room", "sofa"),
        ("KITCHEN 2", "pot"),
        ("Main bedroom", "bed"),
        ("Bathroom", "bath"),
        ("Study", "lamp-desk"),
        ("阳台", "tree"),
        ("主卧", "bed"),
        ("客厅", "sofa"),
        ("", "door"),
        ("Room 12", "door"),
    ],
)
def test_people_call_rooms_by_what_they_are(name: str, icon: str) -> None:
    assert room_icon(name) == icon
    assert resource(f"icons/{icon}.svg").is_file()
