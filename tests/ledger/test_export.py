"""The exported list is what was asked for, and no cell of it is carried out."""

import csv
import io
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbind.ledger.export import Words, csv_head, csv_rows
from fieldbind.ledger.model import Query, Stage, Standing
from ledger_files import a_job, fill, names_in, opened, written

WORDS: Words = {**{each: each.value.upper() for each in Standing}, True: "yes", False: "no"}
HEADINGS = {
    "began_at": "Time",
    "device_name": "=Device",
    "standing": "Outcome",
    "online": "On line",
}
SIGNS = "=+-@\t\r\n＝＋－＠"


def read(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


async def test_a_list_for_excel(tmp_path: Path) -> None:
    jobs = [a_job(0, stage=Stage.BOUND, online=True), a_job(1, family_id="f_2"), a_job(2)]
    await written(tmp_path, *jobs)
    path = tmp_path / "list.csv"
    path.write_text("before")
    async with opened(tmp_path) as ledger:
        await ledger.export(Query(family="f_1"), path, HEADINGS, WORDS)

    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbfTime,'=Device,")
    assert content.endswith(b"\r\n")
    assert read(content) == [
        ["Time", "'=Device", "Outcome", "On line"],
        [_local(2), "lamp_e27_0412", "WAITING", ""],
        [_local(0), "lamp_e27_0412", "BOUND", "yes"],
    ]
    assert datetime.fromisoformat(_local(2)) == jobs[2].began_at


def _local(minute: int) -> str:
    return datetime(2026, 5, 28, 6, 30 + minute, tzinfo=UTC).astimezone().isoformat()


async def test_where_it_cannot_be_written_nothing_is_left(tmp_path: Path) -> None:
    await written(tmp_path / "data", a_job())
    (tmp_path / "list.csv").mkdir()
    async with opened(tmp_path / "data") as ledger:
        with pytest.raises(OSError):
            await ledger.export(Query(), tmp_path / "list.csv", HEADINGS, WORDS)
        with pytest.raises(OSError):
            await ledger.export(Query(), tmp_path / "none" / "list.csv", HEADINGS, WORDS)

        assert ledger.trouble is None
    assert names_in(tmp_path) == ["data", "list.csv"]


async def test_a_list_longer_than_a_slice(tmp_path: Path) -> None:
    fill(tmp_path, [a_job(minute, device_name=f"lamp_{minute}") for minute in range(1001)])
    async with opened(tmp_path) as ledger:
        await ledger.export(Query(), tmp_path / "list.csv", {"device_name": "Device"}, WORDS)

    rows = read((tmp_path / "list.csv").read_bytes())
    assert rows == [["Device"], *([f"lamp_{minute}"] for minute in reversed(range(1001)))]


names = st.text(st.characters(codec="utf-8")) | st.builds(
    "{}{}".format, st.sampled_from(SIGNS + "'"), st.text(st.characters(codec="utf-8"))
)


@given(st.lists(st.tuples(names, names, names), max_size=5))
def test_what_is_read_back_is_what_went_in(rows: list[tuple[str, str, str]]) -> None:
    jobs = [a_job(alias=alias, family=family, room=room) for alias, family, room in rows]
    headings = {"alias": "Name", "family": "Family", "room": "Room"}

    head, *cells = read(csv_head(headings) + csv_rows(jobs, headings, WORDS))

    assert head == ["Name", "Family", "Room"]
    assert [tuple(cell.removeprefix("'") for cell in row) for row in cells] == rows
    assert not [cell for row in cells for cell in row if cell.startswith(tuple(SIGNS))]
