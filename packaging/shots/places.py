"""How a person comes to lists that are searched, incomplete or empty, and to gaps on Sign in."""

from fieldbind.demo.trouble import hang, status
from fieldbind.qt.pages.place import PlacePage
from raising import FAMILIES, ROOMS
from shots.sessions import sheet
from shots.way import sign_in_password
from wizardry import Person


async def searched(person: Person) -> None:
    """02 while something is looked for that no family is called."""
    await person.sign_in()
    person.fill("place.search", "2077")


async def not_loaded(person: Person) -> None:
    """02 after a card about its lists was closed."""
    await _sign_in_against(person, FAMILIES)
    await person.until_seen("problem.title")
    person.wizard.dismiss()


async def no_rooms_yet(person: Person) -> None:
    """02 while the rooms of a chosen family are on their way."""
    person.cloud.demand(hang(), action=ROOMS, times=None)
    await sign_in_password(person)
    await _press_sign_in(person)
    await person.until(lambda: person.cloud.asked(ROOMS))


async def unchosen(person: Person) -> None:
    """02 after Continue with nothing chosen."""
    with person.cloud.changing() as world:
        world.homes.clear()
    await sign_in_password(person)
    await _press_sign_in(person)
    await person.until(lambda: person.cloud.asked(FAMILIES) and not _is_loading(person))
    person.press("nav.next")


async def signed_in(person: Person) -> None:
    """01a for somebody who came back to it."""
    await person.sign_in()
    person.press("nav.back")


async def sheet_wanting(person: Person) -> None:
    """07c with Sign in pressed too early."""
    await sheet(person)
    person.press("signin.another")
    person.press("signin.submit")


async def sheet_asking(person: Person) -> None:
    """07c while the cloud is asked."""
    await sheet(person)
    person.cloud.demand(hang(), times=None)
    person.press("signin.submit")


async def _sign_in_against(person: Person, action: str) -> None:
    person.cloud.demand(status(502), action=action, times=None)
    await sign_in_password(person)
    await _press_sign_in(person)


async def _press_sign_in(person: Person) -> None:
    person.fill("signin.account", person.cloud.account)
    person.fill("signin.password", person.cloud.password)
    person.press("nav.next")


def _is_loading(person: Person) -> bool:
    page = person.wizard.page
    return person.wizard.is_busy or (isinstance(page, PlacePage) and page.is_loading())
