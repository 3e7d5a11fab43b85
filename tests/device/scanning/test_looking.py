"""Frames are looked at one at a time, the newest first, on a thread that ends when told."""

import threading
from collections.abc import Iterator
from queue import Queue

import pytest

from fieldbind.device.scanning.codes import Symbology
from fieldbind.device.scanning.grey import Grey
from fieldbind.device.scanning.judging import Advice
from fieldbind.device.scanning.looking import Looking, Sight
from printed import OURS, STRANGER, blank, grey_of, pasted, printed

_DEADLINE = 30


class Onlooker:
    """Keeps what it is told, and can keep the looking thread waiting."""

    def __init__(self) -> None:
        self.sights: Queue[Sight] = Queue()
        self.steps = threading.Semaphore(1000)
        """How often the looking thread may go on."""
        self.threads: set[threading.Thread] = set()

    def see(self, sight: Sight) -> None:
        self.threads.add(threading.current_thread())
        self.sights.put(sight)
        assert self.steps.acquire(timeout=_DEADLINE)

    def next(self) -> Sight:
        return self.sights.get(timeout=_DEADLINE)


@pytest.fixture
def onlooker() -> Onlooker:
    return Onlooker()


@pytest.fixture
def looking(onlooker: Onlooker) -> Iterator[Looking]:
    looking = Looking(onlooker.see)
    yield looking
    looking.close()


def shown(text: str) -> Grey:
    return grey_of(pasted(printed(text, scale=4)))


def test_what_a_frame_shows(looking: Looking, onlooker: Onlooker) -> None:
    frame = shown(OURS)

    looking.offer(frame)
    sight = onlooker.next()

    assert (sight.width, sight.height, sight.frame) == (frame.width, frame.height, frame)
    assert [(read.code.text, read.code.symbology) for read in sight.found.ours] == [
        (OURS, Symbology.QR)
    ]
    assert sight.advice is None


def test_the_newest_frame_wins_and_none_is_looked_at_beside_another(
    looking: Looking, onlooker: Onlooker
) -> None:
    onlooker.steps = threading.Semaphore(0)
    first, second, third = shown(OURS), shown(OURS), shown(STRANGER)
    looking.offer(first)
    assert onlooker.next().frame is first

    looking.offer(second)
    looking.offer(third)
    assert onlooker.sights.empty()
    onlooker.steps.release()

    assert onlooker.next().frame is third
    assert len(onlooker.threads) == 1
    onlooker.steps.release()


def test_a_frame_in_which_nothing_stands_out_is_looked_at_again_in_a_lull(
    looking: Looking, onlooker: Onlooker
) -> None:
    inverted = printed(OURS, scale=4).point([255 - level for level in range(256)])
    frame = grey_of(pasted(inverted))

    looking.offer(frame)

    assert onlooker.next().found.ours == ()
    again = onlooker.next()
    assert again.frame is frame
    assert [read.code.text for read in again.found.ours] == [OURS]


def test_patience_comes_in_turn_although_frames_keep_coming(
    looking: Looking, onlooker: Onlooker
) -> None:
    inverted = printed(OURS, scale=4).point([255 - level for level in range(256)])
    frames = [grey_of(pasted(inverted)) for _ in range(4)]
    onlooker.steps = threading.Semaphore(0)
    looking.offer(frames[0])
    for waiting in frames[1:]:
        assert onlooker.next().found.ours == ()
        looking.offer(waiting)
        onlooker.steps.release()

    again = onlooker.next()
    onlooker.steps.release(2)

    assert again.frame is frames[2]
    assert [read.code.text for read in again.found.ours] == [OURS]


def test_a_dark_frame_is_judged(looking: Looking, onlooker: Onlooker) -> None:
    looking.offer(grey_of(blank(0)))

    assert onlooker.next().advice is Advice.TOO_DARK


def test_closing_ends_the_thread_and_nothing_more_is_told(onlooker: Onlooker) -> None:
    looking = Looking(onlooker.see)
    looking.offer(shown(OURS))
    onlooker.next()
    (thread,) = onlooker.threads

    looking.close()
    looking.offer(shown(OURS))
    thread.join(_DEADLINE)

    assert not thread.is_alive()
    assert onlooker.sights.empty()


def test_a_defect_is_told_and_not_swallowed() -> None:
    told = Queue[threading.ExceptHookArgs]()

    def fail(sight: Sight) -> None:
        raise LookupError(sight.width)

    before, threading.excepthook = threading.excepthook, told.put
    try:
        Looking(fail).offer(shown(OURS))
        defect = told.get(timeout=_DEADLINE)
    finally:
        threading.excepthook = before

    assert defect.exc_type is LookupError
    assert defect.thread
    assert defect.thread.name == "looking"
