"""How a person comes to each state of Progress that the plain way does not lead through."""

from PySide6.QtCore import QCoreApplication

from at_the_wait import ASK, PRODUCT, begin_wait, reach_device, reach_wait, remember_waits
from fieldbind.demo.trouble import too_many
from wizardry import Person

translate = QCoreApplication.translate


async def usual(person: Person) -> None:
    """04: the label names the product, and five of them were waited for here."""
    person.cloud.device_after = None
    await reach_device(person)
    await remember_waits(person)
    await begin_wait(person, PRODUCT)
    await person.until(lambda: _checked() in person.page_words())


async def longer(person: Person) -> None:
    """04b: longer than usual, with the tips."""
    person.cloud.device_after = None
    await reach_device(person)
    await remember_waits(person, (0.3, 0.5, 0.6, 0.8, 1.0))
    await begin_wait(person, PRODUCT)
    long = translate(
        "WaitPage", "This is longer than usual. Your choices are kept while you check."
    )
    await person.until(lambda: long in person.page_words())


async def slowed(person: Person) -> None:
    """04c, asked to slow down."""
    person.cloud.device_after = None
    person.cloud.demand(too_many("30"), action=ASK, times=None)
    await reach_wait(person)
    second = translate("WaitPage", "Waiting, {0}").format("0:01")
    await person.until(lambda: person.wizard.page.caption() == second)


async def stopped(person: Person) -> None:
    """04c, stopped by the person."""
    person.cloud.device_after = None
    await reach_wait(person)
    await person.until(lambda: _checked() in person.page_words())
    person.press("wait.stop")


async def below_sign_in(person: Person) -> None:
    """07c without its sheet: what the page says below."""
    person.cloud.device_after = None
    await reach_wait(person)
    await person.until(lambda: _checked() in person.page_words())
    person.wizard.page.pause_for_sign_in()


def _checked() -> str:
    """What the page says once a poll was answered."""
    return translate("Stages", "Checked just now")
