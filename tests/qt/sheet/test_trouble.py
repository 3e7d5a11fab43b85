"""What keeps somebody from signing in on the sheet is mended there, by the button of its card."""

import pytest

from browser import Browser
from cards import focused
from fieldbind.demo.trouble import Trouble, html, status
from fieldbind.guidance.catalogue import Guidance
from fieldbind.guidance.problem import Fix
from fieldbind.settings.model import Language
from raising import CREATE_TOKEN, to_device
from signing_in_again import end_session
from wizardry import Person

BOTH = pytest.mark.parametrize("language", list(Language))


@pytest.fixture
async def there(person: Person) -> Person:
    """Somebody on Device whose session has ended, with a password typed in."""
    await to_device(person)
    end_session(person)
    person.press("device.create")
    await person.until_seen("signin.sheet")
    person.fill("signin.password", person.cloud.password)
    return person


async def meet(person: Person, trouble: Trouble, fix: Fix) -> None:
    """Press Sign in while something stands in the way, and see the one button that mends it."""
    person.cloud.demand(trouble, times=None)
    person.press("signin.submit")
    await person.until_seen("signin.fix")
    language = person.wizard.settings.language or Language.ENGLISH
    assert person.words("signin.fix") == Guidance.load(language.value).fix_label(fix)
    assert focused(person) == "signin.fix"
    assert person.words("signin.password") == person.cloud.password
    assert not person.sees("problem")


async def went_on(person: Person) -> None:
    """See the call that the end of the session had interrupted made once more."""
    await person.until(lambda: not person.sees("signin.sheet"))
    await person.until(lambda: len(person.words("device.token").replace(" ", "")) == 32)
    assert len(person.cloud.asked(CREATE_TOKEN)) == 2


@BOTH
async def test_one_press_tries_again(there: Person) -> None:
    await meet(there, status(502), Fix.TRY_AGAIN)
    there.cloud.forget_demands()
    there.enter()
    await went_on(there)


@BOTH
async def test_a_network_with_a_page_of_its_own(there: Person, browser: Browser) -> None:
    await meet(there, html(), Fix.OPEN_BROWSER)
    asked = len(there.cloud.asked("AppGetToken"))
    there.press("signin.fix")
    assert browser.opened == [there.cloud.url.partition("/api")[0] + "/"]
    assert there.words("signin.sentence") == there.wizard.stoppage.portal.note != ""
    await there.until(lambda: there.cloud.asked("AppGetUser"))
    assert len(there.cloud.asked("AppGetToken")) == asked
    there.cloud.forget_demands()
    await went_on(there)


async def test_not_now_ends_the_asking(there: Person, browser: Browser) -> None:
    await meet(there, html(), Fix.OPEN_BROWSER)
    there.press("signin.fix")
    there.press("signin.not_now")
    assert there.wizard.stoppage.portal.note == ""
    there.cloud.forget_demands()
    there.press("problem.fix")
    await there.until_seen("signin.sheet")
    assert not there.sees("signin.fix")


async def test_who_presses_sign_in_need_not_wait_for_the_asking(
    there: Person, browser: Browser
) -> None:
    await meet(there, html(), Fix.OPEN_BROWSER)
    there.press("signin.fix")
    there.cloud.forget_demands()
    there.press("signin.submit")
    assert there.wizard.stoppage.portal.note == ""
    await went_on(there)


async def test_who_types_is_not_signed_in_meanwhile(there: Person, browser: Browser) -> None:
    await meet(there, html(), Fix.OPEN_BROWSER)
    there.press("signin.fix")
    there.press("signin.fix")
    assert len(browser.opened) == 2
    there.fill("signin.password", "half of i")
    assert there.wizard.stoppage.portal.note == ""
    assert there.words("signin.sentence").startswith("Your choices are kept.")
    assert not there.sees("signin.fix")
    there.cloud.forget_demands()
    there.fill("signin.password", there.cloud.password)
    there.press("signin.submit")
    await went_on(there)


async def test_a_code_that_could_not_be_sent_is_sent_then(there: Person) -> None:
    there.press("signin.method.code")
    there.cloud.demand(status(502), times=None)
    there.press("signin.send_code")
    await there.until_seen("signin.fix")
    there.cloud.forget_demands()
    there.press("signin.fix")
    await there.until(lambda: not there.find("signin.send_code").isEnabled())
    assert not there.sees("signin.fix")
    assert there.words("signin.sentence").startswith("Your choices are kept.")


async def test_it_goes_with_its_trouble(there: Person) -> None:
    await meet(there, status(502), Fix.TRY_AGAIN)
    there.cloud.forget_demands()
    there.fill("signin.password", "wrong")
    there.press("signin.submit")
    await there.until(lambda: "not accepted" in there.words("signin.sentence"))
    assert not there.sees("signin.fix")
    assert focused(there) == "signin.password"


async def test_another_account_takes_it_away(there: Person) -> None:
    await meet(there, status(502), Fix.TRY_AGAIN)
    there.cloud.forget_demands()
    there.press("signin.another")
    assert not there.sees("signin.fix")
    there.fill("signin.account", there.cloud.account)
    there.fill("signin.password", there.cloud.password)
    there.press("signin.submit")
    await went_on(there)
