"""A disk that takes no more never stops a job."""

from pathlib import Path

import pytest

from fieldbind.ledger.model import Query, Stage, What
from full_disk import full_disk
from ledger_files import Troubles, a_job, opened, written


@pytest.mark.usefixtures("caplog")
async def test_a_disk_that_is_full_at_the_start(tmp_path: Path) -> None:
    troubles, job = Troubles(), a_job()
    with full_disk():
        async with opened(tmp_path, troubles) as ledger:
            await ledger.begin(job)
            assert await ledger.open_jobs() == [job]
            assert not ledger.is_lasting

    assert troubles.codes == ["LEDGER_FULL"]


@pytest.mark.usefixtures("caplog")
async def test_a_disk_that_fills_up_in_mid_run(tmp_path: Path) -> None:
    earlier = a_job(stage=Stage.BOUND)
    await written(tmp_path, earlier)
    troubles, job = Troubles(), a_job(1)
    async with opened(tmp_path, troubles) as ledger:
        await ledger.begin(job)
        with full_disk():
            await ledger.note(job.id, What.BIND_SENT, request_id="r-1", stage=Stage.SENT)
            await ledger.note(job.id, What.BIND_ANSWERED, stage=Stage.BOUND)
            bound, before = await ledger.find(Query())

        assert (bound.id, bound.stage, bound.request_id) == (job.id, Stage.BOUND, "r-1")
        assert before == earlier
        assert [entry.what for entry in await ledger.entries(job.id)] == [
            What.BEGUN,
            What.BIND_SENT,
            What.BIND_ANSWERED,
        ]

    assert troubles.codes == ["LEDGER_FULL"]
    async with opened(tmp_path) as ledger:
        assert ledger.trouble is None
        assert [job.stage for job in await ledger.find(Query())] == [Stage.WAITING, Stage.BOUND]
