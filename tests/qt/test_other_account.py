"""Another account signs in on the Sign in page in the middle of a job: what it can use is kept."""

from fieldbind.cloud.models import Site
from fieldbind.demo.trouble import cut
from fieldbind.demo.world.content import LIN_WEI, ZHOU_MIN
from fieldbind.steps import Step
from lists import chosen
from on_to_done import binds, choose_anew_and_go_on, go_on_to_done, has_families
from raising import FAMILIES, to_place
from signing_in_again import to_confirm_in_shared_family, to_confirm_with_label
from wizardry import Person


async def sign_in_as(person: Person, user_id: str) -> None:
    """Go back to Sign in, and sign in there."""
    person.press("rail.step_1")
    await person.until_seen("signin.account")
    who = person.cloud.world.people[user_id]
    person.fill("signin.account", who.phone_number)
    person.fill("signin.password", who.password)
    person.press("nav.next")
    await person.until(lambda: person.wizard.step is not Step.SIGN_IN)


async def test_a_family_and_room_that_it_has_too_stay(person: Person) -> None:
    await to_confirm_in_shared_family(person)
    before = person.wizard.answers
    await sign_in_as(person, ZHOU_MIN)
    assert person.wizard.step is Step.CONFIRM
    now = person.wizard.answers
    assert now.account
    assert now.family
    assert before.family
    assert (now.account.id, now.job_id) == (ZHOU_MIN, "")
    assert (now.family.id, now.room, now.token) == (before.family.id, before.room, before.token)
    await go_on_to_done(person)
    assert binds(person) == 1
    assert person.words("done.title") == "Bound to the Kitchen"


async def test_a_family_that_it_does_not_have_is_said_and_the_device_kept(person: Person) -> None:
    await to_place(person)
    await to_confirm_with_label(person)
    token = person.wizard.answers.token
    await sign_in_as(person, ZHOU_MIN)
    await person.until(lambda: has_families(person))
    said = "Zhou Min does not have “Lin family”. Choose another one: the device is kept."
    assert person.words("place.gone") == said
    assert chosen(person, "place.family") == ""
    assert person.wizard.answers.token == token
    await go_on_to_done(person)
    assert binds(person) == 1


async def test_what_cannot_be_checked_is_chosen_anew(person: Person) -> None:
    await to_place(person)
    await to_confirm_with_label(person)
    token = person.wizard.answers.token
    person.cloud.demand(cut(after=False), action=FAMILIES, times=None)
    await sign_in_as(person, ZHOU_MIN)
    await choose_anew_and_go_on(person, token)


async def test_the_same_account_keeps_everything_unasked(person: Person) -> None:
    await to_place(person)
    await to_confirm_with_label(person)
    before = person.wizard.answers
    asked = len(person.cloud.asked(FAMILIES))
    await sign_in_as(person, LIN_WEI)
    assert person.wizard.step is Step.CONFIRM
    assert person.wizard.answers.token == before.token
    assert person.wizard.answers.job_id == before.job_id
    assert len(person.cloud.asked(FAMILIES)) == asked


async def test_another_site_knows_nothing_of_this_job(person: Person) -> None:
    await to_place(person)
    await to_confirm_with_label(person)
    person.press("rail.step_1")
    await person.until_seen("signin.account")
    person.press("signin.site.overseas")
    person.fill("signin.password", person.cloud.password)
    person.press("nav.next")
    await person.until(lambda: person.wizard.step is Step.PLACE)
    assert person.wizard.journey.session.site is Site.OVERSEAS
    assert person.wizard.answers.token is None
