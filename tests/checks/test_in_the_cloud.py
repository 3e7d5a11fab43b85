"""The rows of what answers: clock, answer time, sign-in address, session."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

from examined import ROOMY, beside, found_on, laptop_at, told
from fieldbind.checks.finding import Check, Standing
from fieldbind.checks.in_the_cloud import InTheCloud
from fieldbind.checks.laptop import SignedIn
from fieldbind.checks.line import Line
from fieldbind.cloud.addresses import Addresses
from fieldbind.cloud.http import Http
from fieldbind.cloud.models import Site
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from scripted_server import Line as ScriptLine
from scripted_server import ScriptedServer, http

FINE, TO_FIX, STOPPED, SKIPPED = Standing


def dated(seconds: float) -> ScriptLine:
    """An answer of a cloud whose clock is behind ours."""
    there = datetime.now(UTC) - timedelta(seconds=seconds)
    date = format_datetime(there, usegmt=True)
    return http(b'{"code":0,"data":{}}', extra=f"Date: {date}\r\n")


@pytest.mark.parametrize(
    ("ahead", "expected", "span"),
    [
        (1, (FINE, "clock.fine"), "0 min"),
        (120, (FINE, "clock.near_ahead"), "2 min"),
        (-120, (FINE, "clock.near_behind"), "2 min"),
        (420, (TO_FIX, "clock.ahead"), "7 min"),
        (-7500, (TO_FIX, "clock.behind"), "2 h 5 min"),
    ],
)
async def test_the_clock_is_measured_by_the_clouds(
    tmp_path: Path, ahead: float, expected: tuple[Standing, str], span: str
) -> None:
    async with ScriptedServer(dated(ahead)) as server:
        found = await found_on(laptop_at(server.url, tmp_path))
    assert told(found[Check.CLOCK]) == expected
    assert found[Check.CLOCK].facts["skew"] == span
    assert abs(float(found[Check.CLOCK].facts["seconds"]) - ahead) < 5


async def test_slow_answers_are_worth_a_word(tmp_path: Path) -> None:
    with serve(SimulatedCloud()) as cloud:
        limits = replace(ROOMY, slow=0.0)
        found = await found_on(replace(beside(cloud, tmp_path), limits=limits))
        asked = len(cloud.asked("AppGetUser"))
    latency = found[Check.LATENCY]
    assert told(latency) == (TO_FIX, "latency.slow")
    assert latency.facts == {"ms": f"{latency.ms:.0f}"}
    assert asked == 1 + 1 + ROOMY.answers


async def test_answers_too_slow_for_a_median_of_five_are_measured_all_the_same(
    tmp_path: Path,
) -> None:
    with serve(SimulatedCloud()) as cloud:
        limits = replace(ROOMY, answers=5, slow=0.0, timed=0.0)
        found = await found_on(replace(beside(cloud, tmp_path), limits=limits))
        asked = len(cloud.asked("AppGetUser"))
    assert told(found[Check.LATENCY]) == (TO_FIX, "latency.slow")
    assert asked == 1 + 1 + 1


async def test_where_nobody_signs_there_is_no_address_to_look_at(tmp_path: Path) -> None:
    laptop = replace(
        laptop_at("https://unused.invalid", tmp_path),
        addresses=Addresses.for_site(Site.CHINA),
        app=None,
    )
    async with Http() as door:
        finding = await InTheCloud(laptop, Line(laptop, door)).sign_in()
    assert told(finding) == (SKIPPED, "sign_in.unset")


@pytest.mark.parametrize(("is_kept", "key"), [(True, "session.kept"), (False, "session.fine")])
async def test_a_session_that_the_cloud_takes(tmp_path: Path, is_kept: bool, key: str) -> None:
    with serve(SimulatedCloud()) as cloud:

        async def session() -> SignedIn:
            return SignedIn(cloud.issue_access_token(), is_kept)

        found = await found_on(replace(beside(cloud, tmp_path), session=session))
    assert told(found[Check.SESSION]) == (FINE, key)
    assert found[Check.SESSION].facts == {}


async def test_nobody_is_signed_in(tmp_path: Path) -> None:
    with serve(SimulatedCloud()) as cloud:
        found = await found_on(beside(cloud, tmp_path))
    assert told(found[Check.SESSION]) == (SKIPPED, "session.none")
