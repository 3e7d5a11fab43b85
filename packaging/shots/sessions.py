"""How a person comes to a session that has ended, and to lists of last time."""

from browser import no_real_browser
from fieldbind.demo.trouble import cut, html, status
from fieldbind.demo.world.content import ZHOU_MIN
from raising import FAMILIES, ROOMS, STATE
from shots.way import device_empty, done, wait
from signing_in_again import end_session, sign_in_again
from wizardry import Person


async def sheet(person: Person) -> None:
    """07c."""
    await wait(person)
    await person.until(lambda: len(person.cloud.asked(STATE)) > 1)
    end_session(person)
    await person.until_seen("signin.sheet")
    over, opened = person.wizard.window.over, person.find("signin.sheet")
    await person.until(lambda: opened.geometry().bottom() == over.rect().bottom())
    person.fill("signin.password", "Harbour-24")


async def sheet_code(person: Person) -> None:
    """07c with a code on its way."""
    await sheet(person)
    person.press("signin.method.code")
    person.press("signin.send_code")
    await person.until(lambda: not person.find("signin.send_code").isEnabled())


async def sheet_refused(person: Person) -> None:
    """07c with a wrong password."""
    await sheet(person)
    sentence = person.words("signin.sentence")
    person.press("signin.submit")
    await person.until(lambda: person.words("signin.sentence") != sentence)


async def sheet_no_answer(person: Person) -> None:
    """07c with something in the way that one press tries again."""
    await sheet(person)
    person.cloud.demand(status(502), times=None)
    person.press("signin.submit")
    await person.until_seen("signin.fix")


async def sheet_portal(person: Person) -> None:
    """07c in a network that wants a sign-in."""
    await sheet(person)
    person.cloud.demand(html(), times=None)
    person.press("signin.submit")
    await person.until_seen("signin.fix")


async def sheet_portal_asking(person: Person) -> None:
    """07c with the browser open, and the cloud asked meanwhile."""
    await sheet_portal(person)
    with no_real_browser():
        person.press("signin.fix")


async def sheet_another(person: Person) -> None:
    """07c for another account."""
    await sheet(person)
    person.press("signin.another")


async def not_now(person: Person) -> None:
    """The card after Not now."""
    await sheet(person)
    person.press("signin.not_now")


async def gone(person: Person) -> None:
    """02 for another account, which does not have the family."""
    await device_empty(person)
    end_session(person)
    person.press("device.create")
    await person.until_seen("signin.sheet")
    await sign_in_again(person, ZHOU_MIN)
    await person.until_seen("place.family")


async def lists_of_last_time(person: Person) -> None:
    """02 without a network."""
    await person.sign_in()
    for action in ("AppGetUser", FAMILIES, ROOMS):
        person.cloud.demand(cut(after=False), action=action, times=None)
    person.wizard.begin()
    await person.until_seen("notice.offline")
    await person.until_seen("place.room")


async def done_by_another(person: Person) -> None:
    """06b for another account than the one that bound the device."""
    await done(person)
    await person.until_seen("done.online")
    end_session(person)
    person.fill("done.name", "Hall lamp")
    person.press("done.another")
    await person.until_seen("signin.sheet")
    await sign_in_again(person, ZHOU_MIN)
