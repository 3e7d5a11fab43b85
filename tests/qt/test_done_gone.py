"""Done after a read-back that did not find the device any more."""

from collections.abc import AsyncGenerator
from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication

from fieldbind.ledger.model import Query
from fieldbind.qt.done.verdict import verdict_of
from fieldbind.qt.widgets.binding_line import BindingLine
from fieldbind.steps import Outcome
from meanwhile import put_the_device, take_out
from raising import to_done, to_done_unread
from wizardry import Person


@pytest.fixture
async def gone(person: Person) -> AsyncGenerator[Person, None]:
    """Somebody who has looked again after the device was taken out elsewhere."""
    await to_done_unread(person)
    take_out_the_device(person)
    person.press("done.check_again")
    await person.until(lambda: person.words("done.title") != "Bound to Lin family")
    yield person


def take_out_the_device(person: Person) -> None:
    receipt = person.wizard.answers.receipt
    assert receipt
    take_out(person, receipt.device)


async def test_title_and_sentence_say_what_was_read(gone: Person) -> None:
    assert gone.words("done.title") == "Not in Lin family now"
    words = gone.page_words()
    assert "Tencent Cloud confirmed it, but does not list it." in words
    assert "not read back" not in words
    assert "Bound to" not in words
    assert not gone.sees("done.undo")
    assert not gone.sees("done.name")


async def test_the_receipt_says_what_was_read(gone: Person) -> None:
    receipt = gone.words("done.receipt")
    assert "not read back" not in receipt
    assert "not listed at " in receipt
    gone.press("done.copy")
    text = QGuiApplication.clipboard().text()
    assert "Outcome: Confirmed, not listed when read back" in text
    assert "Room: not in the list" in text
    assert "Read back: " in text


async def test_the_binding_line_and_the_rail_do_not_say_bound(gone: Person) -> None:
    line = gone.wizard.window.stack.findChild(BindingLine, "done.line")
    assert line
    assert "not listed" in line.accessibleDescription()
    assert "Bound" not in line.accessibleDescription()
    rail = gone.find("rail.step_5")
    assert rail.accessibleDescription() == "Not listed now"


async def test_history_says_it_too(gone: Person) -> None:
    gone.press("rail.history")
    await gone.until_seen("history.result")
    assert gone.words("history.result") == "Not listed now"
    assert gone.words("history.differs").startswith("Lin family did not list it at ")
    assert not gone.sees("history.undo")
    assert not gone.sees("history.move")
    (job,) = await gone.wizard.journey.ledger.find(Query())
    assert job.is_gone


async def test_it_may_be_there_again(gone: Person) -> None:
    put_the_device(gone, "Lin family")
    gone.press("done.check_again")
    await gone.until(lambda: gone.words("done.title").startswith("Bound to the "))


async def test_history_looks_again(gone: Person) -> None:
    put_the_device(gone, "Lin family")
    gone.press("rail.history")
    await gone.until_seen("history.check")
    assert gone.words("history.check") == "Check again"
    gone.press("history.check")
    await gone.until(lambda: gone.words("history.result") == "Bound")


async def test_what_was_there_before_is_not_said_to_be_there(person: Person) -> None:
    await to_done(person)
    receipt = person.wizard.answers.receipt
    assert receipt
    before = replace(receipt, outcome=Outcome.ALREADY_THERE, sent_here=False)
    gone = replace(before, entry=None)
    verdict = verdict_of(gone)
    assert verdict.title == "Not in Lin family now"
    assert verdict.sentence == "It was there before, and is not listed now."
