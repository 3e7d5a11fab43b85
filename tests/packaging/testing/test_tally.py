"""The summary never says more than is true."""

import sys

import pytest

from testing.tally import NOT_ALL_RUN, Part, Tally

FINE = [sys.executable, "-c", ""]
WRONG = [sys.executable, "-c", "raise SystemExit(7)"]


def test_everything_passed(capsys: pytest.CaptureFixture[str]) -> None:
    tally = Tally()

    assert tally.run("lint", FINE)
    assert tally.close() == 0
    assert "Everything passed." in capsys.readouterr().out


def test_one_part_that_failed_fails_the_whole(capsys: pytest.CaptureFixture[str]) -> None:
    tally = Tally()

    assert not tally.run("lint", WRONG)
    assert tally.run("types", FINE)
    tally.leave_out("end to end", "no screen")
    assert tally.close() == 1
    assert "FAILED (7)" in capsys.readouterr().out


def test_what_was_not_run_is_no_pass(capsys: pytest.CaptureFixture[str]) -> None:
    tally = Tally("apt-get install a-screen")
    tally.run("lint", FINE)
    tally.leave_out("end to end", "no screen")

    assert tally.close() == NOT_ALL_RUN
    told = capsys.readouterr().out
    assert "no screen" in told
    assert "apt-get install a-screen" in told
    assert "Everything passed" not in told


def test_a_part_is_run_in_the_environment_asked_for() -> None:
    question = "import os; raise SystemExit(os.environ['QT_QPA_PLATFORM'] != 'offscreen')"

    assert Tally().run("window", [sys.executable, "-c", question], {"QT_QPA_PLATFORM": "offscreen"})


def test_parts_side_by_side_are_told_apart(capfd: pytest.CaptureFixture[str]) -> None:
    tally = Tally()
    waits = [sys.executable, "-c", "print('first')"]
    fails = [sys.executable, "-c", "print('second'); raise SystemExit(4)"]
    tally.run_side_by_side([Part("one", waits), Part("two", fails), Part("three", waits)], 2)

    assert [(name, verdict) for name, verdict, _ in tally.rows] == [
        ("one", "passed"),
        ("two", "FAILED (4)"),
        ("three", "passed"),
    ]
    said = capfd.readouterr().out
    assert said.index("== one") < said.index("first") < said.index("== two") < said.index("second")
    assert tally.close() == 1
