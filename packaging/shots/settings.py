"""How a person comes to each state of Settings, and to what a site policy has settled."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from camera_stand import INTEGRATED, Stand, have_cameras
from fieldbind.cloud.models import Site, TokenLength
from fieldbind.faults import LocalFault
from fieldbind.guidance.catalogue import Guidance
from fieldbind.qt.languages import spoken_language
from fieldbind.qt.refused.window import RefusedWindow
from fieldbind.settings.load import load_settings
from fieldbind.settings.model import SignInMethod
from shots.way import device_empty, sign_in_password
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

BROKEN = """site = "moon"
sigin_url = "https://sign-in.acme.example/gateway"
wait_limit = 5
products = ["LAEG4YJE1A", 7]
app_secret = "not here"
"""
"""A policy with much amiss."""

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


async def settings_camera(person: Person) -> None:
    """11 as it was drawn, with a camera."""
    stand = Stand()
    stand.show(camera=INTEGRATED)
    have_cameras(person, stand)
    await settings_signed_in(person)
    await person.until_seen("settings.camera")


async def settings_demo(person: Person) -> None:
    """11 under the banner of the demo."""
    await settings_signed_in(person)
    person.wizard.window.show_demo()


async def product(person: Person) -> None:
    """A label of a product that the policy does not have."""
    await device_empty(person)
    token = await person.wizard.journey.create_bind_token(TokenLength.LONG)
    person.fill("device.token", token.reveal())
    person.fill("device.product", "LAEG4YJE1A")
    person.press("nav.next")
    await person.until_seen("problem.title")


async def broken_policy(person: Person) -> QWidget:
    """A start that a broken policy holds up."""
    path = person.wizard.settings.config_dir / "policy.toml"
    _write(path, BROKEN)
    return _refused(person, {"FIELDBIND_POLICY": str(path)})


async def wrong_setting(person: Person) -> QWidget:
    """A start that an impossible value in the environment holds up."""
    return _refused(person, {"FIELDBIND_SITE": "moon"})


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _refused(person: Person, environ: Mapping[str, str]) -> QWidget:
    language = spoken_language(person.wizard.settings.language)
    read = partial(load_settings, environ)
    try:
        read()
    except LocalFault as fault:
        window = RefusedWindow(fault, read, Guidance.load(language.value))
        window.show()
        person.wizard.window.destroyed.connect(window.deleteLater)
        return window
    raise AssertionError("these settings can be used")
