import asyncio
import time

from before_the_bind import until
from fieldbind.demo.story_clock import STANDING_STILL, StoryClock
from stopped_clock import StoppedClock


def test_it_tells_what_its_source_tells_until_somebody_changes_its_pace() -> None:
    wall = StoppedClock(now=100.0)
    story = StoryClock(wall)
    wall.pass_by(5)
    assert story() == 105.0

    story.pace = 4.0
    wall.pass_by(5)
    assert (story(), story.pace) == (125.0, 4.0)

    story.pace = STANDING_STILL
    wall.pass_by(5)
    assert story() == 125.0


def test_it_is_moved_on_and_never_back() -> None:
    story = StoryClock(StoppedClock(now=100.0))
    story.move_on_to(107.0)
    story.move_on_to(103.0)

    assert story() == 107.0


async def test_somebody_who_waits_while_it_stands_still_is_moved_on() -> None:
    story = StoryClock(time.monotonic)
    story.pace = STANDING_STILL
    waiting = asyncio.create_task(story.until(story() + 60.0))
    await until(lambda: story.awaited)
    story.move_on_to(story.awaited[0])
    await waiting

    assert story.awaited == ()


async def test_a_wait_under_way_ends_sooner_where_the_story_is_made_faster() -> None:
    story = StoryClock(time.monotonic)
    waiting = asyncio.create_task(story.until(story() + 3600.0))
    await until(lambda: story.awaited)
    story.pace = 1e6
    await asyncio.wait_for(waiting, 10)
    story.pace = 1.0

    assert story.awaited == ()
