"""What is kept in memory of a run that never ends: open jobs, and the newest that have ended."""

from fieldbind.ledger.kept import Kept
from fieldbind.ledger.model import Entry, Stage, What
from fieldbind.ledger.opening import open_memory
from ledger_files import a_job


def test_a_long_run_keeps_its_open_jobs_and_the_newest_others() -> None:
    kept, store = Kept(most_ended=2), open_memory()
    jobs = [a_job(0, stage=Stage.WAITING), *(a_job(n, stage=Stage.BOUND) for n in range(1, 5))]
    for job in (*jobs, jobs[2]):
        kept.add(job, Entry(job_id=job.id, at=job.began_at, what=What.BEGUN))
    kept.refill(store)
    there = [job.id for job in jobs if store.job(job.id)]
    store.close()
    assert there == [jobs[0].id, jobs[2].id, jobs[4].id]
