"""The list by itself: what it tells, what it paints."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from fieldbind.ledger.model import Job, Stage
from fieldbind.qt.history.job_list import JobList
from fieldbind.qt.theme import Colour
from looking import shows

NOON = datetime(2026, 5, 28, 12, tzinfo=UTC)


def job(number: int, stage: Stage = Stage.BOUND) -> Job:
    at = NOON - timedelta(minutes=number)
    return Job(
        id=str(number),
        laptop="here",
        site="china",
        user_id="u1",
        family="Lin family",
        device_name=f"lamp_{number}",
        stage=stage,
        began_at=at,
        changed_at=at,
    )


@pytest.fixture
def jobs(qtbot: QtBot) -> JobList:
    jobs = JobList()
    qtbot.addWidget(jobs)
    jobs.resize(370, 366)
    jobs.show()
    return jobs


def test_it_tells_once_of_other_jobs_however_many_there_were(jobs: JobList) -> None:
    jobs.show_jobs([job(number) for number in range(300)], has_more=False)
    told: list[str] = []
    jobs.chosen.connect(lambda: told.append(jobs.job.id if jobs.job else ""))
    jobs.show_jobs([job(number) for number in range(500, 510)], has_more=False)
    assert told == ["500"]
    jobs.show_jobs([], has_more=False)
    assert told == ["500", ""]


def test_what_became_of_the_chosen_job_is_told(jobs: JobList) -> None:
    jobs.show_jobs([job(1), job(2)], has_more=False)
    told: list[Stage] = []
    jobs.chosen.connect(lambda: told.append(jobs.job.stage if jobs.job else Stage.WAITING))
    jobs.update_job(job(2, Stage.UNDONE))
    jobs.update_job(job(3, Stage.UNDONE))
    jobs.update_job(replace(job(1), stage=Stage.UNDONE))
    assert told == [Stage.UNDONE]


@pytest.mark.parametrize(
    ("stage", "colours"),
    [
        (Stage.BOUND, (Colour.OK, Colour.OK_SOFT)),
        (Stage.ALREADY_THERE, (Colour.TEXT_2, Colour.INSET)),
        (Stage.NOT_BOUND, (Colour.BAD, Colour.BAD_SOFT)),
        (Stage.UNDONE, (Colour.TEXT_2, Colour.INSET)),
        (Stage.DROPPED, (Colour.TEXT_2, Colour.INSET)),
        (Stage.SENT, (Colour.WARN, Colour.WARN_SOFT)),
        (Stage.REPORTED, (Colour.TEXT_2, Colour.INSET)),
    ],
)
def test_each_outcome_has_its_colour(
    jobs: JobList, stage: Stage, colours: tuple[Colour, ...]
) -> None:
    jobs.show_jobs([job(1), job(2, stage)], has_more=False)
    assert shows(jobs, *colours)
    others = {Colour.OK_SOFT, Colour.BAD_SOFT, Colour.WARN_SOFT} - set(colours)
    assert not any(shows(jobs, other) for other in others)
