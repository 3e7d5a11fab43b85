"""What a person sees of a problem card, and that nothing on it is amiss."""

import re
from collections.abc import Mapping

from PySide6.QtGui import QGuiApplication

from fieldbind.faults import Fault
from fieldbind.guidance.catalogue import Guidance
from fieldbind.guidance.problem import Leg, Problem
from fieldbind.qt.widgets.binding_line import BindingLine
from fieldbind.steps import Step
from wizardry import Person

GUIDANCE = Guidance.load("en")
BANNED = re.compile(
    r"\b(errors?|fail(s|ed|ure|ures)?|invalid|illegal|bad|abort(ed)?|fatal|oops)\b|[!{}]",
    re.IGNORECASE,
)
NOWHERE = "nothing.invalid"
"""A host that does not exist (RFC 6761)."""

TOO_MANY = ("RequestLimitExceeded", "HTTP_NON_200.429")
"""The cloud wants to be left alone: the card names the next try."""

_DEVICE_LEGS = (Leg.DEVICE_WIFI, Leg.DEVICE_CLOUD)
_STEPS = {
    Step.SIGN_IN: "Sign in",
    Step.PLACE: "Place",
    Step.DEVICE: "Device",
    Step.WAIT: "Progress",
    Step.CONFIRM: "Confirm",
}


def expected(person: Person, fault: Fault) -> Problem:
    """What guidance says of a fault, with the names that this person works with."""
    answers = person.wizard.answers
    device = answers.device
    facts = {
        "account": "Lin Wei" if answers.account else "",
        "family": "Lin family" if answers.account else "",
        "room": "Living room" if answers.account else "",
        "site": "China",
        "device": device.name if device else "",
        "product": device.product_id if device else "",
    }
    count = re.search(r"holds (\d+) devices", person.words("problem.cause"))
    if count:
        facts["device_count"] = count[1]
    hour = re.search(r"Next try at ([\d:]+)\.", person.words("problem.cause"))
    if hour and fault.code in TOO_MANY:
        facts["next_try"] = hour[1]
    return GUIDANCE.explain(fault, {**facts, **fault.facts})


async def see_card(person: Person, fault: Fault, facts: Mapping[str, str] | None = None) -> Problem:
    """Wait for the card of a fault and look at all of it. Returns what it stands for."""
    await person.until_seen("problem.title")
    problem = GUIDANCE.explain(fault, facts) if facts else expected(person, fault)
    _see_words(person, problem)
    _see_buttons(person, problem)
    _see_rail(person, problem)
    _see_line(person, problem, in_doubt=fault.may_have_happened)
    see_details(person, problem.code)
    return problem


def _see_words(person: Person, problem: Problem) -> None:
    assert person.words("problem.title") == problem.title
    assert person.words("problem.cause") == problem.cause
    assert person.words("problem.steps") == "\n".join(problem.steps)
    assert person.find("problem").accessibleName() == problem.title
    said = person.page_words().replace(NOWHERE, "")
    assert not BANNED.search(said), said
    assert "Kept: " in person.page_words() or person.wizard.answers.family is None


def _see_buttons(person: Person, problem: Problem) -> None:
    assert person.words("problem.fix") == GUIDANCE.fix_label(problem.fix)
    if problem.other:
        assert person.words("problem.other") == GUIDANCE.fix_label(problem.other)
    else:
        assert not person.sees("problem.other")
    assert not person.sees("nav.next")
    assert focused(person) == "problem.fix"


def _see_rail(person: Person, problem: Problem) -> None:
    step = person.wizard.step
    if step is Step.DONE:
        return
    item = person.find(f"rail.step_{step.value}")
    state = "needs an answer" if problem.caution else "stopped"
    assert item.accessibleName() == f"Step {step.value} of 5, {_STEPS[step]}, {state}"
    if not problem.caution:
        assert item.accessibleDescription() == problem.short


def _see_line(person: Person, problem: Problem, *, in_doubt: bool) -> None:
    card = person.wizard.problem
    assert card is not None
    lines = card.findChildren(BindingLine)
    seen = [line.accessibleDescription() for line in lines if line.isVisible()]
    if person.wizard.step not in (Step.WAIT, Step.CONFIRM):
        assert seen == []
        return
    (line,) = seen
    before_cloud, after_cloud = line.split("Tencent Cloud")
    stopped = "Paused" if problem.caution else "Stopped here"
    if problem.leg in _DEVICE_LEGS:
        assert stopped in before_cloud
        assert ", Bind, " in after_cloud
    elif person.wizard.answers.report is None:
        assert "Paused" in before_cloud
    elif problem.leg is Leg.LAPTOP_CLOUD and not in_doubt:
        assert "Reported" in before_cloud
        assert "Paused" in after_cloud
    else:
        assert "Reported" in before_cloud
        assert (problem.short if in_doubt else stopped) in after_cloud


def see_details(person: Person, code: str) -> str:
    """Unfold Details, look at them and copy them. Returns the RequestId."""
    assert not person.sees("problem.code")
    person.press("problem.details")
    assert person.words("problem.code") == code
    request_id = person.words("problem.request_id")
    person.press("problem.copy")
    copied = QGuiApplication.clipboard().text()
    assert f"Code: {code}\nRequestId: {request_id}\n" in copied
    return request_id


def focused(person: Person) -> str:
    """The id of the control that has the focus."""
    widget = person.wizard.window.focusWidget()
    return widget.objectName() if widget else ""
