"""A damaged file never stops a job: it is kept beside a fresh one, and open jobs move over."""

import asyncio
import re
import sqlite3
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from sqlalchemy.exc import OperationalError

from fieldbind.ledger.glance import may_hold_open_jobs
from fieldbind.ledger.ledger import Ledger
from fieldbind.ledger.model import Job, Query, Stage, What
from fieldbind.ledger.safe_store import SafeStore
from fieldbind.ledger.sqlite import reading
from fieldbind.ledger.store import Store
from full_disk import full_disk
from ledger_files import Troubles, a_job, fill, names_in, opened

PAGE = 4096
LEAF_OF_A_TABLE = 13
"""How such a page begins. Source: "Database File Format" of SQLite, 1.6."""
ASIDE = re.compile(r"ledger-damaged-\d{8}T\d{6}\.\d{6}Z\.db")
GARBAGE = bytes(range(1, 256))


def damage(path: Path, offset: int, garbage: bytes = GARBAGE) -> bytes:
    """Overwrite a part of a file; its whole content afterwards."""
    content = bytearray(path.read_bytes())
    content[offset : offset + len(garbage)] = garbage
    path.write_bytes(content)
    return bytes(content)


async def job_goes_on(ledger: Ledger) -> None:
    """A job can be begun, brought to its end and read."""
    job = a_job()
    await ledger.begin(job)
    await ledger.note(job.id, What.BIND_ANSWERED, request_id="r-1", stage=Stage.BOUND)
    found = await ledger.job(job.id)
    assert found
    assert found.stage is Stage.BOUND
    assert found in await ledger.find(Query(), limit=1000)
    assert len(await ledger.entries(job.id)) == 2


@pytest.mark.parametrize(
    "offset",
    [0, 16, 28, 60, 100, 3900, *(page * PAGE for page in (1, 2, 5, 9, 14, 20))],
)
async def test_damage_at(offset: int, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    fill(tmp_path, [a_job(minute, stage=Stage.BOUND) for minute in range(100)])
    content = damage(tmp_path / "ledger.db", offset)
    troubles = Troubles()
    async with opened(tmp_path, troubles) as ledger:
        await job_goes_on(ledger)
        assert ledger.is_lasting
        assert ledger.trouble == troubles.told[0]

    aside, fresh = names_in(tmp_path)
    assert troubles.codes == ["LEDGER_DAMAGED"]
    assert fresh == "ledger.db"
    assert ASIDE.fullmatch(aside)
    assert (tmp_path / aside).read_bytes() == content
    assert aside in caplog.text
    async with opened(tmp_path) as ledger:
        assert ledger.trouble is None
        assert await ledger.count(Query()) == 1


@pytest.mark.usefixtures("caplog")
@pytest.mark.parametrize("size", [99, 512, PAGE, PAGE + 7, 10 * PAGE])
async def test_a_file_that_was_cut_short(size: int, tmp_path: Path) -> None:
    fill(tmp_path, [a_job(minute, stage=Stage.BOUND) for minute in range(100)])
    path = tmp_path / "ledger.db"
    path.write_bytes(path.read_bytes()[:size])
    troubles = Troubles()
    async with opened(tmp_path, troubles) as ledger:
        await job_goes_on(ledger)

    assert troubles.codes == ["LEDGER_DAMAGED"]


@pytest.mark.parametrize("content", [b"", b"S"])
async def test_an_empty_file_is_a_fresh_one(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "ledger.db").write_bytes(content)
    async with opened(tmp_path) as ledger:
        await job_goes_on(ledger)
        assert ledger.trouble is None


@pytest.mark.usefixtures("caplog")
async def test_the_database_of_somebody_else(tmp_path: Path) -> None:
    connection = sqlite3.connect(tmp_path / "ledger.db")
    connection.execute("CREATE TABLE jobs (title TEXT)")
    connection.close()
    troubles = Troubles()
    async with opened(tmp_path, troubles) as ledger:
        await job_goes_on(ledger)

    assert troubles.codes == ["LEDGER_DAMAGED"]


@pytest.mark.usefixtures("caplog")
async def test_open_jobs_move_over_with_the_laptop(tmp_path: Path) -> None:
    job = a_job(1000, stage=Stage.SENT, request_id="r-1")
    async with opened(tmp_path) as ledger:
        laptop = ledger.laptop
        await ledger.begin(job)
    fill(tmp_path, [a_job(minute, stage=Stage.BOUND) for minute in range(1000)])
    path = tmp_path / "ledger.db"
    damage(path, len(path.read_bytes()) - PAGE)

    async with opened(tmp_path) as ledger:
        assert ledger.trouble
        assert ledger.laptop == laptop
        assert await ledger.open_jobs() == [job]
        assert [entry.what for entry in await ledger.entries(job.id)] == [What.BEGUN]
    async with opened(tmp_path) as ledger:
        assert await ledger.open_jobs() == [job]


@pytest.mark.parametrize("torn", ["before it", "behind it"])
@pytest.mark.usefixtures("caplog")
async def test_an_open_job_is_found_beside_a_torn_page_of_the_table(
    tmp_path: Path, torn: str
) -> None:
    job = a_job(1000, stage=Stage.SENT)
    others = [a_job(minute, stage=Stage.BOUND) for minute in range(1000)]
    fill(tmp_path, [*others, job] if torn == "before it" else [job, *others])
    path = tmp_path / "ledger.db"
    damage(path, leaf_with(path.read_bytes(), others[500]))

    troubles = Troubles()
    async with opened(tmp_path, troubles) as ledger:
        assert [one.id for one in await ledger.open_jobs()] == [job.id]
    assert troubles.codes == ["LEDGER_DAMAGED"]


@pytest.mark.usefixtures("caplog")
async def test_an_open_job_outlives_what_was_written_down_of_it(tmp_path: Path) -> None:
    job = a_job(1000, stage=Stage.SENT)
    fill(tmp_path, [job, *(a_job(minute, stage=Stage.BOUND) for minute in range(1000))])
    path = tmp_path / "ledger.db"
    damage(path, leaf_with(path.read_bytes(), job, is_entry=True))

    async with opened(tmp_path, Troubles()) as ledger:
        assert [one.id for one in await ledger.open_jobs()] == [job.id]


def leaf_with(content: bytes, job: Job, *, is_entry: bool = False) -> int:
    """Where the page begins on which a job stands, in the table of jobs or in that of entries."""
    for at in range(0, len(content), PAGE):
        page = content[at : at + PAGE]
        is_of_jobs = job.device_name.encode() in page
        if page[0] == LEAF_OF_A_TABLE and job.id.encode() in page and is_of_jobs is not is_entry:
            return at
    raise AssertionError("no such page")


@pytest.mark.usefixtures("caplog")
async def test_an_index_that_leaves_an_open_job_out(tmp_path: Path) -> None:
    job = a_job(1000, stage=Stage.SENT)
    path = tmp_path / "ledger.db"
    fill(tmp_path, [*(a_job(minute, stage=Stage.BOUND) for minute in range(100)), job])
    whole = path.read_bytes()
    # In the table the name of the device stands before it.
    path.write_bytes(re.sub(rb"(?<!_0412)sent2026", b"bent2026", whole))
    assert path.read_bytes() != whole

    assert may_hold_open_jobs(path)
    troubles = Troubles()
    async with opened(tmp_path, troubles) as ledger:
        assert [one.id for one in await ledger.open_jobs()] == [job.id]
    assert troubles.codes == ["LEDGER_DAMAGED"]


@pytest.mark.usefixtures("caplog")
async def test_damage_in_the_middle_of_a_run(tmp_path: Path) -> None:
    fill(tmp_path, [a_job(minute, stage=Stage.BOUND) for minute in range(4000)])
    troubles, job = Troubles(), a_job(9000)
    async with opened(tmp_path, troubles) as ledger:
        await ledger.begin(job)
        await ledger.note(job.id, What.BIND_SENT, request_id="r-1", stage=Stage.SENT)
        size = len((tmp_path / "ledger.db").read_bytes())
        damage(tmp_path / "ledger.db", PAGE, GARBAGE * (size // len(GARBAGE) - 17))

        await ledger.find(Query(text="nowhere"))
        assert troubles.codes == ["LEDGER_DAMAGED"]
        assert await ledger.count(Query()) == 1
        await ledger.note(job.id, What.BIND_ANSWERED, stage=Stage.BOUND)

    async with opened(tmp_path) as ledger:
        bound = await ledger.job(job.id)
        entries = await ledger.entries(job.id)
    assert bound
    assert (bound.stage, bound.request_id) == (Stage.BOUND, "r-1")
    assert [entry.what for entry in entries] == [What.BEGUN, What.BIND_SENT, What.BIND_ANSWERED]


@pytest.mark.usefixtures("caplog")
@pytest.mark.parametrize(
    ("text", "nonsense"),
    [
        (b"2026-05-28", b"2026-99-28"),
        (b"2026-05-28", b"\xff\xfe26-05-28"),
        (b"waiting", b"weiting"),
    ],
)
async def test_a_row_that_nobody_wrote(text: bytes, nonsense: bytes, tmp_path: Path) -> None:
    fill(tmp_path, [a_job()])
    path = tmp_path / "ledger.db"
    path.write_bytes(path.read_bytes().replace(text, nonsense))
    troubles = Troubles()
    async with opened(tmp_path, troubles) as ledger:
        assert await ledger.find(Query()) == []
        await job_goes_on(ledger)

    assert troubles.codes == ["LEDGER_DAMAGED"]


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.floats(0, 1), garbage=st.binary(min_size=1, max_size=3 * PAGE))
@example(place=0.0234375, garbage=b"\x80")
@pytest.mark.usefixtures("caplog")
def test_whatever_is_damaged_a_job_goes_on(
    place: float, garbage: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    async def go_on() -> None:
        async with opened(folder) as ledger:
            await job_goes_on(ledger)
            await ledger.families()
            await ledger.open_jobs()
            await ledger.usual_wait("LAEG4YJE1A")

    folder = tmp_path_factory.mktemp("damaged")
    fill(folder, [a_job(minute, stage=Stage.BOUND) for minute in range(100)])
    path = folder / "ledger.db"
    damage(path, int(place * path.stat().st_size), garbage)
    asyncio.run(go_on())


@pytest.mark.usefixtures("caplog")
async def test_a_second_damage_is_met_in_memory(tmp_path: Path) -> None:
    troubles, job = Troubles(), a_job()
    (tmp_path / "ledger.db").write_bytes(b"no database" * 1000)
    async with opened(tmp_path, troubles) as ledger:
        await ledger.begin(job)
        for name in ("ledger.db", "ledger.db-wal"):
            (tmp_path / name).write_bytes(GARBAGE * 1000)
        await job_goes_on(ledger)
        assert await ledger.job(job.id) == job

    assert troubles.codes[0] == "LEDGER_DAMAGED"
    assert len(names_in(tmp_path)) <= 4


@pytest.mark.usefixtures("caplog")
async def test_a_damage_that_is_found_in_the_copy(tmp_path: Path) -> None:
    fill(tmp_path, [a_job(minute, stage=Stage.BOUND) for minute in range(4000)])
    troubles, job = Troubles(), a_job(9000)
    async with opened(tmp_path, troubles) as ledger:
        await ledger.begin(job)
        size = len((tmp_path / "ledger.db").read_bytes())
        damage(tmp_path / "ledger.db", size // 8, GARBAGE * (size // len(GARBAGE) // 2))
        with full_disk():
            await ledger.note(job.id, What.BIND_SENT, stage=Stage.SENT)
        await ledger.find(Query(text="nowhere"))

        assert [(sent.id, sent.stage) for sent in await ledger.open_jobs()] == [
            (job.id, Stage.SENT)
        ]
        assert await ledger.count(Query()) == 1
        await job_goes_on(ledger)

    assert troubles.codes == ["LEDGER_FULL"]


def test_a_defect_of_ours_ends(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    def nonsense(store: Store) -> None:
        with reading(store.engine) as connection:
            connection.exec_driver_sql("SELECT nonsense")

    store = SafeStore(tmp_path / "ledger.db", Troubles(), 0)
    with pytest.raises(OperationalError, match="nonsense"):
        store.do(nonsense)
    store.close()

    assert "LEDGER_TROUBLE" in caplog.text
