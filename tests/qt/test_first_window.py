"""A second start brings the first window to the front."""

import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from fieldbind.qt.first_window import FirstWindow, Place

_CLAIM = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from fieldbind.qt.first_window import FirstWindow, Place
app = QCoreApplication([])
first = FirstWindow(Path(sys.argv[1]))
print("claims", flush=True)
place = first.claim()
if place is Place.FIRST:
    first.listen()
print(place.name, flush=True)
sys.stdin.read()
"""


@contextmanager
def another_program(folder: Path) -> Generator[subprocess.Popen[str], None, None]:
    """Another program that claims the folder, says what it got, and stays until it is let go."""
    with subprocess.Popen(
        [sys.executable, "-c", _CLAIM, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        yield program
        program.communicate()


def said(program: subprocess.Popen[str]) -> Place:
    assert program.stdout
    if (line := program.stdout.readline().strip()) == "claims":
        line = program.stdout.readline().strip()
    return Place[line]


@pytest.mark.usefixtures("qapp")
def test_the_first_window_is_shown_by_a_second_start(tmp_path: Path) -> None:
    first = FirstWindow(tmp_path / "data")
    shown: list[bool] = []
    first.on_second(lambda: shown.append(True))
    assert first.claim() is Place.FIRST
    first.listen()
    with another_program(tmp_path / "data") as second:
        while not shown:
            QCoreApplication.processEvents()
            assert second.poll() is None
        assert said(second) is Place.SECOND
    first.release()


@pytest.mark.usefixtures("qapp")
def test_a_second_start_waits_until_the_first_one_listens(tmp_path: Path) -> None:
    first = FirstWindow(tmp_path)
    shown: list[bool] = []
    assert first.claim() is Place.FIRST
    with another_program(tmp_path) as second:
        first.on_second(lambda: shown.append(True))
        assert second.stdout
        assert second.stdout.readline() == "claims\n"
        first.listen()
        while not shown:
            QCoreApplication.processEvents()
            assert second.poll() is None
        assert said(second) is Place.SECOND
    first.release()


@pytest.mark.usefixtures("qapp")
def test_a_program_that_does_not_answer_is_noticed(tmp_path: Path) -> None:
    with another_program(tmp_path) as other:
        assert said(other) is Place.FIRST
        assert FirstWindow(tmp_path).claim() is Place.UNANSWERED


@pytest.mark.usefixtures("qapp")
def test_a_killed_program_does_not_keep_its_place(tmp_path: Path) -> None:
    with another_program(tmp_path) as other:
        assert said(other) is Place.FIRST
        other.kill()
        other.wait()
        first = FirstWindow(tmp_path)
        assert first.claim() is Place.FIRST
    first.release()


@pytest.mark.usefixtures("qapp")
def test_other_folders_have_windows_of_their_own(tmp_path: Path) -> None:
    one, other = FirstWindow(tmp_path / "one"), FirstWindow(tmp_path / "other")
    assert (one.claim(), other.claim()) == (Place.FIRST, Place.FIRST)
    one.release()
    other.release()


@pytest.mark.usefixtures("qapp")
def test_a_folder_that_cannot_be_made_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    first = FirstWindow(tmp_path / "taken" / "data")
    assert first.claim() is Place.FIRST
    first.release()
