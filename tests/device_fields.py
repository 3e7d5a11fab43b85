"""What stands in the fields of the Device page."""

from PySide6.QtWidgets import QLineEdit

from wizardry import Person


def entered(person: Person) -> tuple[str, str, str]:
    """Token, product ID and device name."""
    token, product, device = (
        person.find(f"device.{name}", QLineEdit).text() for name in ("token", "product", "name")
    )
    return token, product, device
