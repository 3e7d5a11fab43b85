"""Strange payloads shown to what reads them: nothing raises, nothing is sent, nothing leaks."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit

from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from fieldbind.device.labels import read_label
from fieldbind.qt.device.hint import Hints
from fieldbind.steps import Step
from strange_payloads import payload
from wizardry import Person, at_work, quick_settings

_LONGEST_HINT = 80
_LONGEST_SCAN = 300
_FIELDS = ("device.token", "device.product", "device.name")


def complaint_about_payload(text: str, hints: Hints, *, finished: bool) -> str:
    """What is wrong with how a text is read; empty if nothing is.

    Args:
        text: the payload.
        hints: finds the words that the page would say.
        finished: nobody is typing it.
    """
    label = read_label(text)
    if label.refusal is None and not label.is_of_use:
        return "neither of use nor refused"
    said = hints.of(label, text, finished=finished).text
    is_line = said.isprintable() and len(said) <= _LONGEST_HINT
    return "" if is_line else "cannot be said on one line"


def read_many(seed: int, numbers: Iterable[int]) -> list[str]:
    """Read the payloads of these numbers; the complaints."""
    hints, complaints = Hints(), list[str]()
    for number in numbers:
        text, finished = payload(seed, number), bool(number % 3)
        if complaint := complaint_about_payload(text, hints, finished=finished):
            complaints.append(f"payload {number} of seed {seed}: {complaint}")
    return complaints


async def show_many(seed: int, numbers: Iterable[int], folder: Path) -> list[str]:
    """Scan, paste and set the payloads of these numbers at the real page; the complaints."""
    with serve(SimulatedCloud()) as cloud:
        async with at_work(quick_settings(cloud, folder), cloud) as person:
            await person.sign_in()
            await person.choose_place()
            await person.until(lambda: not person.wizard.is_busy)
            asked = len(cloud.requests)
            complaints = [
                f"payload {number} of seed {seed}: {complaint}"
                for number in numbers
                if (complaint := _show(person, payload(seed, number), number))
            ]
            if len(cloud.requests) > asked:
                complaints.append(f"{len(cloud.requests) - asked} requests were sent")
    return complaints


def _show(person: Person, text: str, number: int) -> str:
    # Label after label on the fields: one without a token has led on to the hand-over.
    person.wizard.go(Step.DEVICE)
    for name in _FIELDS:
        person.find(name, QLineEdit).clear()
    focus = person.find(("device.token", "device.name", "nav.next")[number % 3])
    focus.setFocus()
    match number % 4:
        case 0:
            QGuiApplication.clipboard().setText(text)
            person.press("device.token.paste")
        case 1:
            person.fill("device.token", text)
        case _:
            end = None if number % 5 == 0 else Qt.Key.Key_Return
            person.scan(text[:_LONGEST_SCAN], end)
    said = person.words("device.hint") if person.sees("device.hint") else ""
    has_moved = person.wizard.step is not Step.DEVICE or person.wizard.problem is not None
    if has_moved or person.wizard.is_busy:
        return "something was pressed"
    return "" if said.isprintable() else "cannot be said on one line"
