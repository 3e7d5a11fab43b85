"""A key that is held down, or that something lies on, does once what it does."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from by_the_system import by_the_system
from fieldbind.steps import Step
from wizardry import Person

KEY, MODIFIER = Qt.Key, Qt.KeyboardModifier
WHAT_THEY_WOULD_DO = (
    ("device.token", KEY.Key_Left, MODIFIER.AltModifier, True),
    ("rail.history", KEY.Key_Enter, MODIFIER.KeypadModifier, True),
    ("rail.history", KEY.Key_Enter, MODIFIER.KeypadModifier, False),
    ("device.token", KEY.Key_Escape, MODIFIER.NoModifier, True),
    ("device.token", KEY.Key_Return, MODIFIER.NoModifier, True),
    ("device.token", KEY.Key_Return, MODIFIER.NoModifier, False),
)
"""Back, open History, close, and go on."""


async def repeat(
    person: Person, key: Qt.Key, modifiers: Qt.KeyboardModifier, *, is_told: bool
) -> None:
    """As X11 tells of a key that is still down: it goes up and down at one moment.

    Args:
        person: before whose window.
        key: which.
        modifiers: that are held too.
        is_told: whether Qt calls it a repeat; it does not if it has read but one half of it.
    """
    handle = person.wizard.window.windowHandle()

    def strike() -> None:
        for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
            event = QKeyEvent(kind, int(key), modifiers, "", is_told)
            event.setTimestamp(4_000)
            QCoreApplication.sendEvent(handle, event)

    await by_the_system(strike)


async def test_a_held_key_does_nothing_more(person: Person) -> None:
    wizard = person.wizard
    wizard.window.activateWindow()
    await person.sign_in()
    await person.choose_place()
    person.fill("device.token", "LAMP12")
    for focus, key, modifiers, is_told in WHAT_THEY_WOULD_DO:
        person.find(focus).setFocus()
        await repeat(person, key, modifiers, is_told=is_told)
        assert (wizard.step, wizard.is_busy, wizard.aside) == (Step.DEVICE, False, None)
        assert not wizard.closed.is_set()
