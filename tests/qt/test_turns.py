import sys

from fieldbind.qt.turns import short_turns


def test_turns_are_short_while_there_is_a_window() -> None:
    usual = sys.getswitchinterval()
    with short_turns():
        assert sys.getswitchinterval() < usual
    assert sys.getswitchinterval() == usual
