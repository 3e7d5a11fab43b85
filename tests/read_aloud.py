"""What a screen reader is given to say by the wizard."""

from collections.abc import Callable

from fieldbind.qt.wizard import Wizard
from wizardry import Person


class Heard(Wizard):
    """Keeps what is announced, and whether at once."""

    said: tuple[tuple[str, bool], ...] = ()

    def announce(self, text: str, *, assertive: bool = False) -> None:
        super().announce(text, assertive=assertive)
        self.said = (*self.said, (text, assertive))


def hearing(person: Person) -> Callable[[], list[str]]:
    """Gives what was announced since it was last asked; the wizard is one that is ``Heard``."""
    wizard = person.wizard
    assert isinstance(wizard, Heard)
    taken = len(wizard.said)

    def listen() -> list[str]:
        nonlocal taken
        since, taken = wizard.said[taken:], len(wizard.said)
        return [text for text, _ in since]

    return listen
