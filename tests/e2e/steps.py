"""The steps of a technician: through an assistive tool, and by keys alone."""

from e2e.hand import Hand
from e2e.program import Program

FAMILY = "Family 137"
ROOM = "Kitchen"
TOKEN = "LAMP12"
"""Printed on a label in every simulated world."""


def sign_in(window: Program, account: str, password: str) -> None:
    """From Sign in to Place."""
    window.find("signin.account").write(account)
    window.find("signin.password").write(password)
    window.press("nav.next")
    window.find("place.family")


def choose_place(window: Program, family: str = FAMILY, room: str = ROOM) -> None:
    """From Place to Device."""
    window.select("place.family", family)
    window.select("place.room", room)
    window.press("nav.next")
    window.find("device.token")


def enter_token(window: Program) -> None:
    """From Device to Progress."""
    window.find("device.token").write(TOKEN)
    window.press("nav.next")


def confirm(window: Program) -> None:
    """From Confirm, once the device has reported, to Done."""
    window.find("confirm.summary")
    window.press("nav.next")
    window.find("done.title", seconds=30)


def bind_by_keys(hand: Hand, account: str, password: str) -> None:
    """From Sign in to Done without a mouse."""
    hand.fill("signin.account", account)
    hand.fill("signin.password", password)
    hand.press("Return")
    hand.fill("place.search", FAMILY)
    hand.pick("place.family", FAMILY)
    hand.pick("place.room", ROOM)
    hand.press("Return")
    hand.fill("device.token", TOKEN)
    hand.press("Return")
    hand.window.find("confirm.summary")
    hand.press("Return")
    hand.window.find("done.title")
