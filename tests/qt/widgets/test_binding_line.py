"""The binding line: whose turn it is, which leg broke, and the same in words."""

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from fieldbind.qt.theme import Colour
from fieldbind.qt.widgets.binding_line import BindingLine
from fieldbind.qt.widgets.binding_parts import Leg, LegState, Node, NodeState
from fieldbind.qt.widgets.binding_rooms import room_at_end, room_in_middle, span
from looking import role_of, shows
from shots.drawn import drawn_texts

PENDING = (Node("lightbulb", "Device"), Node("cloud", "Tencent Cloud"), Node("house", "Lin family"))
QUIET = (Leg("Report"), Leg("Bind"))


@pytest.fixture
def line(qtbot: QtBot) -> BindingLine:
    line = BindingLine(spoken="Where the job stands")
    qtbot.addWidget(line)
    line.resize(646, 104)
    line.show()
    return line


def with_first(state: NodeState, leg: LegState) -> tuple[tuple[Node, ...], tuple[Leg, ...]]:
    first = Node("lightbulb", "Device", "lamp_e27_0412", state)
    return (first, *PENDING[1:]), (Leg("First leg", leg, "Short"), QUIET[1])


@pytest.mark.parametrize(
    ("node", "leg", "seen"),
    [
        (NodeState.PENDING, LegState.PENDING, (Colour.BORDER,)),
        (NodeState.ACTIVE, LegState.ACTIVE, (Colour.ACCENT, Colour.ACCENT_SOFT)),
        (NodeState.DONE, LegState.DONE, (Colour.OK_LINE, Colour.OK)),
        (NodeState.STOPPED, LegState.BROKEN, (Colour.BAD_LINE,)),
        (NodeState.CAUTION, LegState.UNKNOWN, (Colour.WARN_LINE,)),
        (NodeState.PENDING, LegState.PAUSED, (Colour.BORDER,)),
    ],
)
@pytest.mark.parametrize("small", [False, True])
def test_each_state_has_its_colours(
    line: BindingLine, node: NodeState, leg: LegState, seen: tuple[Colour, ...], small: bool
) -> None:
    line.set_small(small)
    line.show_line(*with_first(node, leg))
    assert shows(line, *seen)


def test_it_is_spoken_as_one_sentence(line: BindingLine) -> None:
    line.show_line(*with_first(NodeState.ACTIVE, LegState.ACTIVE))
    said = "Device (lamp_e27_0412), First leg, Tencent Cloud, Bind, Lin family."
    assert line.accessibleName() == "Where the job stands"
    assert line.accessibleDescription() == said
    assert role_of(line) == QAccessible.Role.StaticText


def test_the_dots_move_one_step_an_answer_and_not_by_themselves(line: BindingLine) -> None:
    line.show_line(*with_first(NodeState.ACTIVE, LegState.ACTIVE))
    before = line.grab().toImage()
    assert line.grab().toImage() == before
    line.advance()
    assert line.grab().toImage() != before


def test_a_small_window_gets_fewer_words(line: BindingLine) -> None:
    line.show_line(*with_first(NodeState.ACTIVE, LegState.ACTIVE))
    usual = line.grab().toImage()
    line.set_compact(True)
    assert line.grab().toImage() != usual
    assert line.minimumSizeHint().height() == 104
    line.set_small(True)
    assert line.sizeHint().height() == 92


def test_without_a_state_it_paints_nothing(line: BindingLine) -> None:
    assert not shows(line, Colour.BORDER)


def test_captions_on_a_tinted_panel_are_dark_enough(line: BindingLine) -> None:
    line.surface = Colour.OK_SOFT
    line.show_line(*with_first(NodeState.DONE, LegState.DONE))
    assert shows(line, Colour.OK_SOFT)


@pytest.mark.parametrize(
    ("width", "centre", "wanted", "stands"),
    [
        (646, 80, 100, (8, 144)),  # below its node
        (646, 56, 130, (8, 130)),  # where all of it fits further inside
        (646, 590, 130, (508, 130)),
        (646, 56, 400, (8, 96)),  # cut, for it fits nowhere
    ],
)
def test_words_stand_below_their_node_and_inside_the_panel(
    width: int, centre: int, wanted: int, stands: tuple[int, int]
) -> None:
    room = room_at_end(width, room_in_middle(width, 91), 152)
    assert span(width, centre, wanted, room) == stands


@pytest.mark.parametrize("width", [646, 374])
def test_words_of_ours_are_never_cut(line: BindingLine, width: int) -> None:
    legs = (Leg("Its turn: report the token", LegState.ACTIVE, "Its turn"), QUIET[1])
    line.show_line((Node("lightbulb", "Device", "token ends 2661"), *PENDING[1:]), legs)
    line.resize(width, 104)
    assert not [drawn.text for drawn in drawn_texts(line) if "…" in drawn.text]
