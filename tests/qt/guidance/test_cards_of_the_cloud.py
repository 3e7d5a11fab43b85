"""Every code of the cloud on the page where it can occur: its card, each button, the way on."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from cards import GUIDANCE, see_card
from fieldbind.faults import Refused
from fieldbind.guidance.problem import Fix
from fieldbind.steps import Step
from going_on import before, follow
from on_to_done import binds, go_on_to_done
from raised import CODES, ENDED, times
from raising import WAYS
from wizardry import Person


@dataclass(frozen=True, slots=True)
class Case:
    """One code on one action, and the button to press."""

    way: str
    code: str
    button: str
    fix: Fix

    @property
    def action(self) -> str:
        return self.way.partition(" ")[0]

    @property
    def name(self) -> str:
        return f"{self.way} {self.code} {self.fix.value}"


def cases() -> Iterator[Case]:
    """Every fix; and of the other buttons each once for its page, since it does the same there."""
    pressed: set[tuple[str, Fix]] = set()
    for way, codes in CODES.items():
        for code in codes:
            if code == ENDED and WAYS[way].step is not Step.SIGN_IN:
                continue  # a sheet and no card: see tests/qt/sheet
            action = way.partition(" ")[0]
            problem = GUIDANCE.explain(Refused(code, action=action), {})
            yield Case(way, code, "fix", problem.fix)
            if problem.other and (way, problem.other) not in pressed:
                pressed.add((way, problem.other))
                yield Case(way, code, "other", problem.other)


async def raise_case(person: Person, case: Case) -> None:
    """Come to the page and ask, with the refusal ordered."""
    way = WAYS[case.way]
    await way.there(person)
    person.cloud.demand(case.code, action=case.action, times=times(case.way, case.code))
    await way.ask(person)


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in cases()])
async def test_button(person: Person, case: Case) -> None:
    await raise_case(person, case)
    problem = await see_card(person, Refused(case.code, action=case.action))
    assert case.fix is (problem.fix if case.button == "fix" else problem.other)
    assert person.wizard.step is WAYS[case.way].step
    noted = before(person, case.action)
    person.press(f"problem.{case.button}")
    await follow(person, case.fix, noted)
    if noted.step is not Step.DONE:
        await go_on_to_done(person)
    assert binds(person) == 1
