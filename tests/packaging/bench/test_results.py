"""A figure beside what is wanted of it, and the file that keeps it."""

from pathlib import Path

import pytest

from bench.results import Figure, read, row, told_now, write


@pytest.mark.parametrize(
    ("figure", "says"),
    [
        (Figure("start", 1.6, "x", 1.6, 1.3), "must 1.6: kept, aim 1.3: not reached"),
        (Figure("start", 1.7, "x", 1.6), "must 1.6: NOT KEPT"),
        (Figure("lead", 5.0, "points", 5.0, 10.0, at_least=True), "must 5: kept, aim 10: not"),
        (Figure("lead", 4.9, "points", 5.0, at_least=True), "must 5: NOT KEPT"),
        (Figure("call", 0.9, "x", aim=1.0, note="quick"), "x      aim 1: reached   quick"),
    ],
)
def test_a_line_says_whether_a_figure_is_as_it_is_wanted(figure: Figure, says: str) -> None:
    assert says in row(figure)


def test_what_was_found_is_read_as_it_was_written(tmp_path: Path) -> None:
    told = told_now("start", [Figure("from source", 268.7, "ms")], {"seconds": [0.2687]})
    file = tmp_path / "bench" / "start.json"
    write(told, file)
    assert read(file) == told
