"""The timeline: what was, what is, what is to do."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from fieldbind.qt.theme import Colour
from fieldbind.qt.widgets.timeline import Item, ItemState, Timeline
from looking import shows

WAITING = (
    Item("Tencent Cloud knows this token", ItemState.DONE, "14:31:41"),
    Item("Device reports the token", ItemState.NOW, "now", "Checked 1 s ago"),
    Item("You confirm the bind"),
)


def made(qtbot: QtBot) -> Timeline:
    timeline = Timeline(spoken="What happens", stage_name="wait.stage")
    qtbot.addWidget(timeline)
    timeline.resize(314, 140)
    timeline.show()
    return timeline


def words_of(timeline: Timeline) -> list[str]:
    labels = timeline.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible() and label.text()]


def test_items_are_seen_and_read(qtbot: QtBot) -> None:
    timeline = made(qtbot)
    timeline.show_items(WAITING)
    assert set(words_of(timeline)) == {
        "Tencent Cloud knows this token",
        "14:31:41",
        "Device reports the token",
        "now",
        "Checked 1 s ago",
        "You confirm the bind",
    }
    assert shows(timeline, Colour.OK_LINE, Colour.ACCENT, Colour.BORDER, Colour.HAIRLINE)
    stage = timeline.findChild(QLabel, "wait.stage")
    assert stage is not None
    assert stage.text() == "Device reports the token"


def test_a_stop_is_seen_and_lines_that_stay_are_kept(qtbot: QtBot) -> None:
    timeline = made(qtbot)
    timeline.show_items(WAITING)
    timeline.show_items(WAITING)
    before = timeline.findChild(QLabel, "wait.stage")
    timeline.show_items((WAITING[0], Item("Token run out", ItemState.STOPPED)))
    assert timeline.findChild(QLabel, "wait.stage") is before
    assert shows(timeline, Colour.BAD, Colour.BAD_LINE)
    assert "You confirm the bind" not in words_of(timeline)


def test_rows_are_36_apart_and_16_more_with_a_caption(qtbot: QtBot) -> None:
    timeline = made(qtbot)
    timeline.show_items(WAITING)
    assert timeline.sizeHint().height() == 2 * 36 + 16 + 24
    assert timeline.minimumSizeHint().height() == timeline.sizeHint().height()


def test_numbered_items_begin_with_a_bold_word_and_can_stand_closer(qtbot: QtBot) -> None:
    timeline = made(qtbot)
    timeline.show_items(
        (
            Item("Join the hotspot", ItemState.YOUR_TURN),
            Item("go back", ItemState.AHEAD, lead="You"),
        )
    )
    assert words_of(timeline) == ["Join the hotspot", "You", "go back"]
    assert shows(timeline, Colour.ACCENT, Colour.ON_ACCENT, Colour.BORDER)
    stage = timeline.findChild(QLabel, "wait.stage")
    assert stage is not None
    assert stage.text() == "Join the hotspot"
    timeline.set_row(29)
    assert timeline.sizeHint().height() == 29 + 24
