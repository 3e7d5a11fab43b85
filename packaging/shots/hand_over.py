"""How a person comes to the states of a hand-over, with a simulated device beside the laptop."""

from contextlib import ExitStack
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from fieldbind.demo.hotspot.manners import Complaint, Manners
from fieldbind.demo.hotspot.on_air import on_air
from fieldbind.demo.hotspot.uplink import InProcess
from handing_over import FOR_GOOD, PROMPT, Gate, enter_wifi, stage
from shots.way import device_empty
from wizardry import Person

translate = QCoreApplication.translate

PORT = 48266
BESIDE = {"hotspot": f"127.0.0.1:{PORT}", "hotspot_look": 0.3, "hotspot_retry": 3.0}
"""The settings of whoever is beside the device."""

_SILENT = replace(PROMPT, acknowledgements=0, joins_after=None)
_CODE = "device.way.qr"


async def rest(person: Person) -> None:
    """03d."""
    await device_empty(person)
    enter_wifi(person)
    person.find("device.wifi_password").setFocus()


async def in_demo(person: Person) -> None:
    """03d where a banner takes some of the room."""
    await rest(person)
    person.wizard.window.show_demo()


async def wanting(person: Person) -> None:
    """03d with the primary pressed too early."""
    await device_empty(person)
    person.press("device.hotspot")
    person.fill("device.ssid", "林家花园和车库的无线网络")
    person.press("nav.next")


async def open_wifi(person: Person) -> None:
    """03d, asking whether no password is meant."""
    await rest(person)
    person.fill("device.wifi_password", "")
    person.press("nav.next")


async def looking(person: Person) -> None:
    """The person's turn: join the hotspot."""
    await _press_beside(person, Gate(0), PROMPT)
    await person.until(lambda: "0:02" in person.page_words())


async def sending(person: Person) -> None:
    """03d-live: sent twice, no answer yet."""
    await _press_beside(person, Gate(), _SILENT)
    sent = translate("HandOver", "Sent {0} of {1}, no answer yet").format(2, 5)
    await person.until(lambda: sent in person.page_words())


async def go_back(person: Person) -> None:
    """The person's turn: go back to the own Wi-Fi."""
    await _press_beside(person, Gate(), PROMPT)
    words = translate("HandOver", "Go back to your own Wi-Fi")
    await person.until(lambda: stage(person) == words)


async def gave_up(person: Person) -> None:
    """The device's own number, as a card."""
    await _press_beside(person, Gate(), replace(PROMPT, gives_up=Complaint(10, 2)))
    await person.until_seen("problem.title")


async def corrected(person: Person) -> None:
    """The card's fix: the password is asked for again, the panel shows what stopped it."""
    await gave_up(person)
    person.press("problem.fix")
    await person.until_seen("device.ssid")


async def silent(person: Person) -> None:
    """No answer, below the card."""
    await _press_beside(person, Gate(), _SILENT)
    await person.until_seen("problem.title", within=20)
    person.wizard.dismiss()


async def stopped(person: Person) -> None:
    """Stopped by the person; the token is kept."""
    await looking(person)
    person.press("nav.cancel")
    await person.until_seen("nav.next")


async def code_rest(person: Person) -> None:
    """03e before anything is created."""
    await rest(person)
    person.press(_CODE)


async def code(person: Person) -> None:
    """The code in the page."""
    await rest(person)
    await show_code(person)


async def show_code(person: Person) -> None:
    """Have the code shown, to a device that takes its time."""
    person.cloud.device_after = None
    person.press(_CODE)
    person.press("nav.next")
    await person.until_seen("device.full_size")


async def full_size(person: Person) -> None:
    """03e."""
    await code(person)
    person.press("device.full_size")


async def _press_beside(person: Person, gate: Gate, manners: Manners) -> None:
    """Press the primary beside a device that is there as long as the window."""
    person.cloud.device_after = None
    stack = ExitStack()
    stack.enter_context(on_air(manners, InProcess(person.cloud, FOR_GOOD), gate, PORT))
    # Qt keeps a function, but not what a bound method belongs to.
    person.wizard.window.destroyed.connect(lambda: stack.close())
    await rest(person)
    person.press("nav.next")
