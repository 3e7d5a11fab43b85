"""Confirm through the real window: the summary, the one press, two names, what stops a bind."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QRadioButton

from fieldbind.cloud.models import TokenLength
from fieldbind.demo.trouble import cut, later
from fieldbind.demo.world.building import home_named, put_device
from fieldbind.steps import Outcome, Step
from raising import LOOK
from wizardry import Person

BIND = "AppTokenBindDeviceFamily"
LAMP = "LAEG4YJE1A"


async def enter_token(person: Person, length: TokenLength = TokenLength.LONG) -> str:
    """Come to Device and enter a new token."""
    await person.sign_in()
    await person.choose_place()
    token = await person.wizard.journey.create_bind_token(length)
    person.fill("device.token", token.reveal())
    return token.reveal()


async def reach_confirm(person: Person) -> str:
    """Come to Confirm with a new token."""
    token = await enter_token(person)
    person.press("nav.next")
    await person.until_seen("confirm.summary")
    return token


async def reach_mismatch(person: Person, product: str = LAMP, name: str = "lamp_e27_0421") -> None:
    """Come to Confirm with a label that says something else than the device."""
    await enter_token(person)
    person.fill("device.product", product)
    person.fill("device.name", name)
    person.press("nav.next")
    await person.until_seen("confirm.mismatch")


async def test_the_summary_says_what_and_where(person: Person) -> None:
    token = await reach_confirm(person)
    words = person.words("confirm.summary")
    for part in (
        f"{LAMP} / lamp_e27_0412",
        f"•••• •••• {token[-4:]}",
        "Lin family · Administrator",
        "Living room",
        "Lin Wei · China site",
    ):
        assert part in words
    assert token not in words
    assert person.words("nav.next") == "Bind device"


async def test_the_token_is_shown_on_demand_and_hidden_again(person: Person) -> None:
    token = await reach_confirm(person)
    person.press("confirm.show_token")
    assert token in person.words("confirm.summary").replace(" ", "")
    person.press("confirm.show_token")
    assert token not in person.words("confirm.summary").replace(" ", "")
    person.press("confirm.show_token")
    person.press("nav.back")
    await person.until_seen("device.token")
    person.press("nav.next")
    await person.until_seen("confirm.summary")
    assert token not in person.words("confirm.summary").replace(" ", "")


async def test_a_short_token_is_masked_too(person: Person) -> None:
    token = await enter_token(person, TokenLength.SHORT)
    person.press("nav.next")
    await person.until_seen("confirm.summary")
    assert f"•• {token[-4:]}" in person.words("confirm.summary")
    assert token not in person.words("confirm.summary").replace(" ", "")


@pytest.mark.parametrize(
    ("link", "seen"),
    [
        ("confirm.change_device", "device.token"),
        ("confirm.change_family", "place.family"),
        ("confirm.change_room", "place.room"),
    ],
)
async def test_a_change_comes_back_with_everything_kept(
    person: Person, link: str, seen: str
) -> None:
    await reach_confirm(person)
    before = person.words("confirm.summary")
    person.press(link)
    await person.until_seen(seen)
    await person.until(lambda: person.wizard.page.is_complete())
    person.press("nav.next")
    await person.until_seen("confirm.summary")
    assert person.words("confirm.summary") == before
    assert person.cloud.asked(BIND) == []


async def test_while_the_bind_is_out_nothing_can_be_changed(person: Person) -> None:
    await reach_confirm(person)
    person.cloud.demand(later(cut(after=True), 0.3), action=BIND)
    person.enter()
    await person.until(lambda: person.cloud.asked(BIND))
    assert not person.sees("confirm.change_device")
    assert not person.sees("nav.back")
    assert person.words("nav.cancel") == "Stop"
    person.enter()
    person.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    await person.until_seen("done.title")
    assert len(person.cloud.asked(BIND)) == 1


async def test_a_refusal_keeps_the_page_as_it_was(person: Person) -> None:
    await reach_confirm(person)
    before = person.words("confirm.summary")
    person.cloud.demand("UnsupportedOperation.Brandnew", action=BIND)
    person.enter()
    await person.until_seen("problem.title")
    person.press("problem.fix")
    await person.until_seen("device.token")
    person.press("nav.next")
    await person.until_seen("confirm.summary")
    assert person.words("confirm.summary") == before
    assert person.sees("confirm.change_device")
    person.enter()
    await person.until_seen("done.title")


async def test_a_device_that_nobody_named_is_asked_for(person: Person) -> None:
    with person.cloud.changing() as world:
        world.habits.names_reporter = False
    await enter_token(person)
    person.press("nav.next")
    await person.until_seen("problem.title")
    assert person.words("problem.title") == "Which device was it?"
    person.press("problem.fix")
    await person.until_seen("device.product")
    person.fill("device.product", LAMP)
    person.fill("device.name", "lamp_e27_0412")
    person.press("nav.next")
    await person.until_seen("confirm.summary")
    person.enter()
    await person.until_seen("done.title")


async def test_bound_in_another_family_can_be_gone_to(person: Person) -> None:
    await reach_confirm(person)
    device = person.wizard.answers.device
    assert device is not None
    with person.cloud.changing() as world:
        put_device(world, device, home_named(world, "Chen family").id)
    person.enter()
    await person.until_seen("problem.title")
    assert "Chen family" in person.words("problem.title")
    person.press("problem.fix")
    await person.until_seen("done.title")
    assert person.words("done.title") == "Already in the Default room"
    assert "Chen family" in person.words("done.receipt")
    receipt = person.wizard.answers.receipt
    assert receipt is not None
    assert receipt.outcome is Outcome.ALREADY_THERE
    assert not person.sees("done.undo")


# Two names.


async def test_two_names_are_shown_and_neither_is_chosen(person: Person) -> None:
    await reach_mismatch(person)
    options = [person.find(name, QRadioButton) for name in ("confirm.label", "confirm.reporter")]
    assert [option.isChecked() for option in options] == [False, False]
    assert options[0].text() == f"The label says: {LAMP} / lamp_e27_0421"
    assert options[1].text() == f"The device that reported says: {LAMP} / lamp_e27_0412"
    assert not person.sees("nav.next")
    assert person.wizard.page.caption() == "Settle the name"
    person.wizard.window.resize(800, 560)
    assert options[0].text() == "The label says: lamp_e27_0421"


async def test_without_a_choice_nothing_is_settled(person: Person) -> None:
    await reach_mismatch(person)
    person.press("confirm.settle")
    assert person.words("confirm.advice") == "Choose the name that stands on the device."
    assert person.wizard.answers.disagrees
    assert person.wizard.window.focusWidget() is person.find("confirm.label")


async def test_the_choice_is_settled_by_keys_and_bound_only_then(person: Person) -> None:
    await reach_mismatch(person)
    person.key(Qt.Key.Key_Down)
    assert person.words("confirm.settle") == "Use this name"
    person.key(Qt.Key.Key_Space)
    assert person.words("confirm.settle") == "Use lamp_e27_0412"
    person.enter()
    await person.until_seen("confirm.summary")
    assert person.cloud.asked(BIND) == []
    assert "lamp_e27_0412" in person.words("confirm.summary")
    person.enter()
    await person.until_seen("done.title")
    (bind,) = person.cloud.asked(BIND)
    assert bind.text("DeviceName") == "lamp_e27_0412"


async def test_the_label_can_be_right_too(person: Person) -> None:
    await reach_mismatch(person, product="PLG2H7KQ0B", name="plug_0007")
    person.find("confirm.label", QAbstractButton).click()
    person.press("confirm.settle")
    await person.until_seen("confirm.summary")
    assert "PLG2H7KQ0B / plug_0007" in person.words("confirm.summary")


async def test_the_label_can_be_read_again(person: Person) -> None:
    await reach_mismatch(person)
    person.press("confirm.scan_again")
    await person.until_seen("device.name")
    assert person.wizard.step is Step.DEVICE
    person.fill("device.name", "lamp_e27_0412")
    person.press("nav.next")
    await person.until_seen("confirm.summary")


async def test_a_choice_is_not_kept_for_other_names(person: Person) -> None:
    await reach_mismatch(person)
    person.find("confirm.reporter", QAbstractButton).click()
    person.press("nav.back")
    await person.until_seen("device.name")
    person.press("nav.next")
    await person.until_seen("confirm.mismatch")
    assert not person.find("confirm.reporter", QRadioButton).isChecked()


UNCHANGED = "Nothing has changed yet."


async def test_nothing_is_said_to_be_unchanged_while_a_bind_is_out_or_in_doubt(
    person: Person,
) -> None:
    await reach_confirm(person)
    assert UNCHANGED in person.page_words()
    person.cloud.demand(later(cut(after=True), 0.3), action=BIND)
    for action in LOOK:
        person.cloud.demand("UnauthorizedOperation.NoPermissionToFamily", action=action)
    person.press("nav.next")
    await person.until(lambda: person.cloud.asked(BIND))
    assert UNCHANGED not in person.page_words()
    await person.until_seen("problem.title")
    assert person.words("problem.title") == "No answer seen"
    person.press("nav.back")
    await person.until_seen("device.token")
    person.press("nav.next")
    await person.until_seen("confirm.summary")
    assert UNCHANGED not in person.page_words()
    assert "A bind to Lin family was sent, its answer not seen." in person.page_words()
    person.press("nav.next")
    await person.until_seen("done.title")
    assert len(person.cloud.asked(BIND)) == 1
