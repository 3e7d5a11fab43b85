"""Signing in through the real window."""

from fieldbind.steps import Step
from wizardry import Person


async def test_a_password_opens_place(person: Person) -> None:
    await person.sign_in()
    assert person.wizard.step is Step.PLACE
    assert len(person.cloud.asked("AppGetToken")) == 1
