"""What has to follow the press of each button of a problem card, and the way on to Done."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QLineEdit

from cards import focused
from fieldbind.cloud.models import Site
from fieldbind.guidance.problem import Fix
from fieldbind.steps import Answers, Step
from lists import chosen
from on_to_done import NAMES_TO_TAKE, has_families, token_field
from raising import CREATE_TOKEN, FAMILIES, LOOK, STATE
from wizardry import Person


@dataclass(frozen=True, slots=True)
class Before:
    """What was there when the card came up.

    Args:
        action: the action that was refused.
        step: the page.
        answers: what was answered.
        asked: how often each action had been asked.
        token: what stood in the token field, without blanks.
    """

    action: str
    step: Step
    answers: Answers
    asked: Mapping[str, int]

    def is_asked_again(self, person: Person, action: str = "") -> bool:
        """Whether an action was asked once more since."""
        action = action or self.action
        return len(person.cloud.asked(action)) > self.asked.get(action, 0)


def before(person: Person, action: str) -> Before:
    """Note what is there."""
    asked = {
        request.action: len(person.cloud.asked(request.action)) for request in person.cloud.requests
    }
    return Before(action, person.wizard.step, person.wizard.answers, asked)


async def follow(person: Person, fix: Fix, noted: Before) -> None:
    """See what a button has to do; a sign-in that it asks for is given."""
    await _FOLLOWING[fix](person, noted)
    assert not person.sees("problem") or fix in (Fix.TRY_AGAIN, Fix.CHECK_AGAIN)


async def _sign_in_again(person: Person, noted: Before) -> None:
    await person.until_seen("signin.password")
    assert person.words("signin.account") == person.cloud.account
    assert not person.sees("signin.demo")
    person.fill("signin.password", person.cloud.password)
    person.press("nav.next")
    await person.until(lambda: person.wizard.step is not Step.SIGN_IN)
    assert person.wizard.step is noted.step
    assert kept(person.wizard.answers) == kept(noted.answers)


def kept(answers: Answers) -> tuple[object, ...]:
    """What a person answered."""
    return (
        answers.account and answers.account.id,
        answers.family,
        answers.room,
        answers.token,
        answers.product_id,
        answers.device_name,
    )


async def _other_site(person: Person, noted: Before) -> None:
    await person.until(lambda: noted.is_asked_again(person))
    assert person.wizard.journey.session.site is Site.OVERSEAS


async def _correct(person: Person, noted: Before) -> None:
    wanted = {
        Step.SIGN_IN: ("signin.password", "signin.code", "signin.access_token"),
        Step.PLACE: NAMES_TO_TAKE,
        Step.WAIT: ("device.token",),
        Step.DONE: ("done.name",),
    }
    await _sees_text_to_replace(person, wanted[noted.step])


async def _correct_account(person: Person, noted: Before) -> None:
    await _sees_text_to_replace(person, ("signin.account",))


async def _sees_text_to_replace(person: Person, names: tuple[str, ...]) -> None:
    await person.until(lambda: focused(person) in names)
    edit = person.find(focused(person), QLineEdit)
    assert edit.text()
    assert edit.selectedText() == edit.text() or focused(person) in NAMES_TO_TAKE


async def _enter_code(person: Person, noted: Before) -> None:
    assert focused(person) == "signin.code"


async def _new_code(person: Person, noted: Before) -> None:
    actions = ("AppSendVerificationCode", "AppSendEmailVerificationCode")
    await person.until(lambda: any(noted.is_asked_again(person, action) for action in actions))
    await person.until(lambda: not person.find("signin.send_code").isEnabled())
    assert person.words("signin.code") == ""
    assert focused(person) == "signin.code"


async def _choose_place(person: Person, noted: Before) -> None:
    await person.until(lambda: noted.is_asked_again(person, FAMILIES))
    await person.until(lambda: has_families(person))
    assert chosen(person, "place.family") == ""
    assert focused(person) == "place.search"
    assert not person.sees("place.room") or chosen(person, "place.room") == ""
    person.press("nav.next")
    assert person.wizard.step is Step.PLACE
    assert person.wizard.answers.token == noted.answers.token or noted.step is Step.DONE


async def _new_token(person: Person, noted: Before) -> None:
    await person.until(lambda: noted.is_asked_again(person, CREATE_TOKEN))
    await person.until(lambda: len(token_field(person)) == 32)
    assert noted.answers.token is None or token_field(person) != noted.answers.token.reveal()


async def _enter_token(person: Person, noted: Before) -> None:
    await person.until_seen("device.token")
    assert focused(person) == "device.token"
    assert token_field(person) == ""
    assert kept(person.wizard.answers)[:3] == kept(noted.answers)[:3]


async def _edit_device(person: Person, noted: Before) -> None:
    await person.until_seen("device.product")
    assert focused(person) == "device.product"
    device = noted.answers.device
    names = (person.words("device.product"), person.words("device.name"))
    assert names == ((device.product_id, device.name) if device else ("", ""))
    assert noted.answers.token
    assert token_field(person) == noted.answers.token.reveal()


async def _another_device(person: Person, noted: Before) -> None:
    await _enter_token(person, noted)
    assert (person.words("device.product"), person.words("device.name")) == ("", "")


async def _keep_waiting(person: Person, noted: Before) -> None:
    await person.until(lambda: noted.is_asked_again(person, STATE))
    assert person.wizard.answers.token == noted.answers.token


async def _try_again(person: Person, noted: Before) -> None:
    await person.until(lambda: noted.is_asked_again(person))


async def _check_again(person: Person, noted: Before) -> None:
    action = LOOK[0] if noted.step is Step.DONE else noted.action
    await person.until(lambda: noted.is_asked_again(person, action))


async def _choose_listed(person: Person, noted: Before) -> None:
    assert not any(map(person.sees, NAMES_TO_TAKE))
    assert focused(person) in ("place.family", "place.room")


async def _go_there(person: Person, noted: Before) -> None:
    await person.until_seen("done.title")


async def _skip_name(person: Person, noted: Before) -> None:
    await person.until_seen("device.token")


async def _close(person: Person, noted: Before) -> None:
    assert person.wizard.step is noted.step
    assert kept(person.wizard.answers) == kept(noted.answers)
    if noted.step is Step.WAIT:
        assert person.words("nav.next" if person.sees("nav.next") else "wait.extend")
        person.press("wait.extend")


_FOLLOWING: Mapping[Fix, Callable[[Person, Before], Awaitable[None]]] = {
    Fix.SIGN_IN: _sign_in_again,
    Fix.SWITCH_SITE: _other_site,
    Fix.CORRECT: _correct,
    Fix.CORRECT_ACCOUNT: _correct_account,
    Fix.ENTER_CODE: _enter_code,
    Fix.SEND_CODE: _new_code,
    Fix.CHOOSE_PLACE: _choose_place,
    Fix.CHOOSE_LISTED: _choose_listed,
    Fix.NEW_TOKEN: _new_token,
    Fix.ENTER_TOKEN: _enter_token,
    Fix.EDIT_DEVICE: _edit_device,
    Fix.ANOTHER_DEVICE: _another_device,
    Fix.KEEP_WAITING: _keep_waiting,
    Fix.TRY_AGAIN: _try_again,
    Fix.OPEN_BROWSER: _try_again,
    Fix.CHECK_AGAIN: _check_again,
    Fix.GO_THERE: _go_there,
    Fix.SKIP_NAME: _skip_name,
    Fix.CLOSE: _close,
}
