"""A key that is held down, or that something lies on, does once what it does."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from by_the_system import by_the_system
from fieldbind.steps import Step
from wizardry import Person

KEY, MODIFIER = Qt.Key, Qt.KeyboardModifier


async def repeat(person: Person, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """As the system tells of a key that has been down for a while."""
    handle = person.wizard.window.windowHandle()

    def strike() -> None:
        for press in (False, True):
            QTest.simulateEvent(handle, press, int(key), modifiers, "", True)

    await by_the_system(strike)


WHAT_THEY_WOULD_DO = (
    ("device.token", KEY.Key_Left, MODIFIER.AltModifier),
    ("rail.history", KEY.Key_Enter, MODIFIER.KeypadModifier),
    ("device.token", KEY.Key_Escape, MODIFIER.NoModifier),
    ("device.token", KEY.Key_Return, MODIFIER.NoModifier),
)
"""Back, open History, close, and go on."""


async def test_a_held_key_does_nothing_more(person: Person) -> None:
    wizard = person.wizard
    wizard.window.activateWindow()
    await person.sign_in()
    await person.choose_place()
    person.fill("device.token", "LAMP12")
    for focus, key, modifiers in WHAT_THEY_WOULD_DO:
        person.find(focus).setFocus()
        await repeat(person, key, modifiers)
        assert (wizard.step, wizard.is_busy, wizard.aside) == (Step.DEVICE, False, None)
        assert not wizard.closed.is_set()
