"""A folder or a file that cannot be written never stops a job; what is in it can be read."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from fieldbind.ledger.ledger import Ledger
from fieldbind.ledger.model import Query
from ledger_files import Troubles, a_job, names_in, opened, written
from without_rights import as_nobody, open_to_all


@pytest.fixture(name="folder")
def _folder() -> Generator[Path, None, None]:
    with open_to_all() as folder:
        yield folder


@contextmanager
def unwritable(*paths: Path) -> Generator[None, None, None]:
    """Without the right to write to any of these."""
    modes = [(path, path.stat().st_mode) for path in paths]
    for path, mode in modes:
        path.chmod(mode & 0o555)
    try:
        with as_nobody():
            yield
    finally:
        for path, mode in modes:
            path.chmod(mode)


async def loaded() -> None:
    """What is imported late is imported now: nobody may not read where it is installed."""
    async with opened(None) as ledger:
        await ledger.begin(a_job())


async def job_goes_on_in_memory(ledger: Ledger) -> None:
    before = await ledger.count(Query())
    await ledger.begin(a_job(9000))
    assert await ledger.count(Query()) == before + 1
    assert not ledger.is_lasting


@pytest.mark.usefixtures("caplog")
async def test_a_fresh_folder(folder: Path) -> None:
    await loaded()
    troubles = Troubles()
    for place in (folder, folder / "not" / "there"):
        with unwritable(folder):
            async with opened(place, troubles) as ledger:
                await job_goes_on_in_memory(ledger)

    assert troubles.codes == ["LEDGER_READ_ONLY"] * 2
    assert names_in(folder) == []


@pytest.mark.usefixtures("caplog")
async def test_what_was_written_before_can_be_read(folder: Path) -> None:
    earlier = a_job()
    await written(folder, earlier)
    async with opened(folder) as ledger:
        laptop = ledger.laptop
    path, troubles = folder / "ledger.db", Troubles()
    with unwritable(folder, path):
        async with opened(folder, troubles) as ledger:
            assert ledger.laptop == laptop
            assert await ledger.open_jobs() == [earlier]
            await job_goes_on_in_memory(ledger)

    assert troubles.codes == ["LEDGER_READ_ONLY"]
    async with opened(folder) as ledger:
        assert await ledger.count(Query()) == 1


@pytest.mark.usefixtures("caplog")
async def test_a_file_that_is_read_only_in_a_folder_that_is_not(folder: Path) -> None:
    await written(folder, a_job())
    path, troubles = folder / "ledger.db", Troubles()
    with unwritable(path):
        async with opened(folder, troubles) as ledger:
            assert await ledger.count(Query()) == 1
            await job_goes_on_in_memory(ledger)

    assert troubles.codes == ["LEDGER_READ_ONLY"]


@pytest.mark.usefixtures("caplog")
async def test_a_file_that_may_not_even_be_read(folder: Path) -> None:
    await written(folder, a_job())
    path, troubles = folder / "ledger.db", Troubles()
    path.chmod(0o000)
    with unwritable(folder):
        async with opened(folder, troubles) as ledger:
            assert await ledger.count(Query()) == 0
            await job_goes_on_in_memory(ledger)

    assert troubles.codes == ["LEDGER_READ_ONLY"]


@pytest.mark.usefixtures("caplog")
async def test_a_damaged_file_that_cannot_be_moved(folder: Path) -> None:
    await loaded()
    (folder / "ledger.db").write_bytes(b"no database" * 1000)
    (folder / "ledger.db").chmod(0o666)
    troubles = Troubles()
    with unwritable(folder):
        async with opened(folder, troubles) as ledger:
            await job_goes_on_in_memory(ledger)

    assert troubles.codes == ["LEDGER_READ_ONLY"]
    assert names_in(folder) == ["ledger.db"]


@pytest.mark.usefixtures("caplog")
async def test_a_file_where_the_folder_should_be(tmp_path: Path) -> None:
    place, troubles = tmp_path / "data", Troubles()
    place.write_text("not a folder")
    for folder in (place, place / "deeper"):
        async with opened(folder, troubles) as ledger:
            await job_goes_on_in_memory(ledger)

    assert troubles.codes == ["LEDGER_TROUBLE"] * 2


@pytest.mark.usefixtures("caplog")
async def test_a_folder_where_the_file_should_be(tmp_path: Path) -> None:
    (tmp_path / "ledger.db").mkdir()
    troubles = Troubles()
    async with opened(tmp_path, troubles) as ledger:
        await job_goes_on_in_memory(ledger)

    assert troubles.codes == ["LEDGER_TROUBLE"]
