"""How a person comes to each state of Settings, and to what a site policy has settled."""

from pathlib import Path

from pictured_way import sign_in_password

from fieldbind.cloud.models import Site
from fieldbind.settings.model import SignInMethod
from wizardry import Person

POLICY: dict[str, object] = {
    "site": Site.CHINA,
    "sign_in_url": "https://sign-in.acme.example/gateway",
    "allowed_methods": (SignInMethod.PASSWORD, SignInMethod.CODE),
    "products": ("LAEG4YJE1A", "KX9PLUG01A", "N7CURTAIN3"),
    "name_pattern": "Lamp {n}",
    "wait_limit": 120.0,
    "warn_before": 30.0,
    "poll_interval": 3.0,
    "proxy": "http://proxy.acme.example:3128",
    "extra_ca": Path("/etc/fieldbind/acme-ca.pem"),
}
"""What an organisation might settle."""

LOCKED = frozenset({*POLICY, "app_key", "sign_in_methods"} - {"allowed_methods"})


async def settings(person: Person) -> None:
    """11, before anybody has signed in."""
    await sign_in_password(person)
    person.press("rail.settings")


async def settings_signed_in(person: Person) -> None:
    """11 over a step."""
    await person.sign_in()
    await person.choose_place()
    person.press("rail.settings")


async def licences(person: Person) -> None:
    """11 with the licences open."""
    await settings(person)
    person.press("settings.licences")
