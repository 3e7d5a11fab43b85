"""Every code of the cloud on the page where it can occur: its card, each button, the way on."""

from dataclasses import dataclass

import pytest

from cards import see_card
from fieldbind.faults import Refused
from fieldbind.steps import Step
from going_on import before, binds, follow, go_on_to_done
from raised import CODES, times
from raising import WAYS
from wizardry import Person


@dataclass(frozen=True, slots=True)
class Case:
    """One code on one action; ``times`` it is given where Fieldbind asks more than once."""

    way: str
    code: str
    times: int = 1

    @property
    def action(self) -> str:
        return self.way.partition(" ")[0]


CASES = [
    pytest.param(Case(way, code, times(way, code)), id=f"{way} {code}")
    for way, codes in CODES.items()
    for code in codes
]


async def raise_case(person: Person, case: Case) -> None:
    """Come to the page and ask, with the refusal ordered."""
    way = WAYS[case.way]
    await way.there(person)
    person.cloud.demand(case.code, action=case.action, times=case.times)
    await way.ask(person)


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("button", ["fix", "other"])
async def test_button(person: Person, case: Case, button: str) -> None:
    await raise_case(person, case)
    problem = await see_card(person, Refused(case.code, action=case.action))
    assert person.wizard.step is WAYS[case.way].step
    fix = problem.fix if button == "fix" else problem.other
    if fix is None:
        return
    noted = before(person, case.action)
    person.press(f"problem.{button}")
    await follow(person, fix, noted)
    if noted.step is not Step.DONE:
        await go_on_to_done(person)
    assert binds(person) == 1
