"""The history's search, filters, pages and order."""

from collections.abc import AsyncGenerator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from fieldbind.cloud.models import Family
from fieldbind.ledger.ledger import Ledger
from fieldbind.ledger.model import OutcomeGroup, Query, Stage, What
from ledger_files import MORNING, a_job, opened, written

CHINA = timezone(timedelta(hours=8))
JOBS = [
    a_job(0, device_name="lamp_1", stage=Stage.BOUND, alias="Ärmel 100%"),
    a_job(1, device_name="plug_1", stage=Stage.ALREADY_THERE, family_id="f_2", family="林家"),
    a_job(2, device_name="plug_2", stage=Stage.NOT_BOUND, product_name="Plug S1"),
    a_job(3, device_name="lampX2", stage=Stage.UNDONE, request_id="f92406b3-5a9a"),
    a_job(600, device_name="hood_1", stage=Stage.SENT, family="Lin family, new"),
    a_job(1200, device_name="hood_2", stage=Stage.DROPPED, family_id="", family=""),
]


@pytest.fixture(name="ledger")
async def _ledger(tmp_path: Path) -> AsyncGenerator[Ledger, None]:
    await written(tmp_path, *JOBS)
    async with opened(tmp_path) as ledger:
        await ledger.note(JOBS[0].id, What.RENAME_SENT, request_id="rename-1")
        yield ledger


async def found(ledger: Ledger, query: Query) -> list[str]:
    jobs = await ledger.find(query)
    assert await ledger.count(query) == len(jobs)
    return [job.device_name for job in jobs]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("lamp", ["lampX2", "lamp_1"]),
        ("LAMP_", ["lamp_1"]),
        (" plug s1 ", ["plug_2"]),
        ("ärmel", ["lamp_1"]),
        ("ÄRMEL 100%", ["lamp_1"]),
        ("林", ["plug_1"]),
        ("F92406B3", ["lampX2"]),
        ("rename-1", ["lamp_1"]),
        ("rename", []),
        ("nowhere", []),
        ("\\", []),
        ("' OR 1=1 --", []),
    ],
)
async def test_search(ledger: Ledger, text: str, names: list[str]) -> None:
    assert await found(ledger, Query(text=text)) == names


async def test_what_is_masked_is_found_by_its_number(ledger: Ledger) -> None:
    await ledger.begin(a_job(3, device_name="tap_13800138000", family="13800138001的家"))

    for text in ("13800138000", "13800138001", "13800138001的家", "•01的家"):
        assert await found(ledger, Query(text=text)) == ["tap_13800138000"]


@pytest.mark.parametrize(
    ("query", "names"),
    [
        (Query(), ["hood_2", "hood_1", "lampX2", "plug_2", "plug_1", "lamp_1"]),
        (Query(family="f_2"), ["plug_1"]),
        (Query(outcome=OutcomeGroup.BOUND), ["plug_1", "lamp_1"]),
        (Query(outcome=OutcomeGroup.NOT_BOUND), ["hood_2", "lampX2", "plug_2"]),
        (Query(outcome=OutcomeGroup.BOUND, text="lamp"), ["lamp_1"]),
        (Query(day_from=MORNING + timedelta(minutes=3)), ["hood_2", "hood_1", "lampX2"]),
        (Query(day_until=MORNING + timedelta(minutes=1)), ["lamp_1"]),
        # The 29th in China begins at 16:00 UTC on the 28th.
        (
            Query(
                day_from=datetime(2026, 5, 29, tzinfo=CHINA),
                day_until=datetime(2026, 5, 30, tzinfo=CHINA),
            ),
            ["hood_2", "hood_1"],
        ),
    ],
)
async def test_filters(ledger: Ledger, query: Query, names: list[str]) -> None:
    assert await found(ledger, query) == names


@pytest.mark.parametrize("text", ["x" * 100_000, "\0", "lamp\ud800", "%" * 60_000])
async def test_whatever_is_searched_for_the_file_is_not_to_blame(ledger: Ledger, text: str) -> None:
    await found(ledger, Query(text=text))

    assert ledger.trouble is None


async def test_pages(ledger: Ledger) -> None:
    pages = [await ledger.find(Query(), limit=2, offset=offset) for offset in (0, 2, 4, 6)]

    assert [job for page in pages for job in page][1:] == await ledger.find(Query(), offset=1)
    assert [len(page) for page in pages] == [2, 2, 2, 0]


async def test_families_have_their_newest_names(ledger: Ledger) -> None:
    assert await ledger.families() == [
        Family(id="f_1", name="Lin family, new"),
        Family(id="f_2", name="林家"),
    ]


async def test_the_names_in_a_family(ledger: Ledger) -> None:
    for minute in (1, 2):
        await ledger.begin(a_job(minute, alias="Lamp 7", stage=Stage.UNDONE))
    await ledger.begin(a_job(3, family_id="f_2", alias="Lamp 9"))

    assert sorted(await ledger.names_in("f_1")) == ["Lamp 7", "Ärmel 100%"]
    assert await ledger.names_in("f_3") == []


def test_every_stage_is_asked_for_by_all() -> None:
    assert set(OutcomeGroup.ALL.stages) == set(Stage)


async def test_the_usual_wait_needs_five(tmp_path: Path) -> None:
    async with opened(tmp_path) as ledger:
        for minute, waited in enumerate([10.0, 12.0, 14.0, 16.0]):
            await ledger.begin(a_job(minute, waited=waited))
        await ledger.begin(a_job(5, waited=None))
        await ledger.begin(a_job(6, waited=90.0, product_id="OTHER"))
        assert await ledger.usual_wait("LAEG4YJE1A") is None

        await ledger.begin(a_job(7, waited=18.0))
        assert await ledger.usual_wait("LAEG4YJE1A") == pytest.approx((10.8, 17.2))


async def test_one_forgotten_device_does_not_stretch_the_usual_wait(tmp_path: Path) -> None:
    async with opened(tmp_path) as ledger:
        for minute in range(20):
            await ledger.begin(a_job(minute, waited=20.0 + minute % 2))
        await ledger.begin(a_job(30, waited=3600.0))

        assert await ledger.usual_wait("LAEG4YJE1A") == (20.0, 21.0)
