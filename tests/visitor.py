"""A visitor of the showroom: goes the whole way of a story, through its card and its mending."""

import time
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import msgspec
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.qt.app import ASIDES, PAGES
from fieldbind.qt.application import dress
from fieldbind.qt.pages.place import PlacePage
from fieldbind.qt.presenting.presenter import Presenter, PropKind, Speed
from fieldbind.qt.wizard import Wizard
from fieldbind.settings.load import load_settings
from fieldbind.settings.model import Settings
from fieldbind.stage import PRODUCTS
from fieldbind.wiring import parts_for
from handing_over import PASSWORD, SSID
from lists import choose
from on_to_done import has_families, token_field
from wizardry import QUICK, Person

IN_THE_WAY = {
    "expired": ["InvalidParameterValue.TokenIsExpire"],
    "family-full": ["LimitExceeded.FamilyDeviceExceedLimit"],
    "no-permission": ["UnauthorizedOperation.NoPermissionToFamily"],
    "wrong-family": ["BOUND_ELSEWHERE"],
    "session-ends": ["signin.sheet"],
    "mismatch": ["confirm.mismatch"],
    "wifi-refused": ["DEVICE_GAVE_UP.10"],
}
"""What a visitor meets on the way, step by step; nothing in the other stories."""

_LONGEST = 30.0
_OVER_HOTSPOT = "wifi-refused"
"""The story whose device is handed its token over the hotspot."""


def quickened(settings: Settings, **changes: object) -> Settings:
    """The same with every pause short."""
    quick: dict[str, object] = {
        **QUICK,
        "call_timeout": 5.0,
        "settle_limit": 5.0,
        "hotspot_look": 0.05,
        "hotspot_retry": 0.2,
    }
    return msgspec.structs.replace(settings, **{**quick, **changes})


def showroom_settings(folder: Path, **changes: object) -> Settings:
    """Settings of a laptop in a showroom, with every pause short."""
    environ = {
        "FIELDBIND_CONFIG_DIR": str(folder / "config"),
        "FIELDBIND_DATA_DIR": str(folder / "data"),
        "FIELDBIND_KEYRING": "memory",
        "FIELDBIND_LANGUAGE": "en",
    }
    return quickened(load_settings(environ), **changes)


class Visitor:
    """Somebody before the window, and somebody else at the presenter's panel.

    Args:
        wizard: what is played with.
        presenter: who plays it.
    """

    def __init__(self, wizard: Wizard, presenter: Presenter) -> None:
        self.wizard = wizard
        self.presenter = presenter
        self.person = Person(wizard, SimulatedCloud())
        self.seen: list[str] = []
        """What stood in the way, in its order: codes of cards, and ids of what asked."""
        self._families_tried = 0
        self._is_handing_over = False
        self._acts: Mapping[str, Callable[[], None]] = {
            "signin.sheet": self._sign_in_again,
            "problem.title": self._follow_card,
            "place.family": self._choose_place,
            "device.token": self._give_token,
            "confirm.settle": self._settle,
            "confirm.summary": self._press_primary,
            "signin.account": self._press_primary,
        }

    async def begin(self, name: str) -> None:
        """Have a story chosen, and wait for its first page."""
        before = self.wizard.journey
        self.seen, self._families_tried = [], 0
        self._is_handing_over = name == _OVER_HOTSPOT
        self.presenter.choose(name)
        await self.person.until(lambda: self.wizard.journey is not before)
        await self.person.until_seen("signin.account")

    async def take(self, kind: PropKind) -> None:
        """Have another device put into the visitor's hands."""
        if kind is not self.presenter.held:
            before = self.wizard.journey
            self.presenter.hold(kind)
            await self.person.until(lambda: self.wizard.journey is not before)

    async def go_to_the_end(self) -> list[str]:
        """Do whatever stands on the screen, until it is done; what stood in the way.

        Raises:
            TimeoutError: it comes to no end.
        """
        deadline = time.monotonic() + _LONGEST
        await self.person.until(lambda: self._act() or time.monotonic() > deadline, _LONGEST + 5)
        if not self.person.sees("done.title"):
            raise TimeoutError(f"no end: {self.seen}, {self.person.page_words()}")
        return self.seen

    async def go_to(self, name: str) -> None:
        """Do whatever stands on the screen, until a control is seen."""
        await self.person.until(lambda: self.person.sees(name) or self._act())

    def _act(self) -> bool:
        """Do the next thing, if there is one to do now; whether it is done."""
        if self.person.sees("done.title"):
            return True
        if self.presenter.speed is Speed.STEP and self.presenter.can_step:
            self.presenter.next_event()
        for name, do in self._acts.items():
            if self.person.sees(name):
                if not self.wizard.is_busy:
                    do()
                break
        return False

    def _note(self, what: str) -> None:
        if what not in self.seen[-1:]:
            self.seen.append(what)

    def _press_primary(self) -> None:
        if self.person.sees("nav.next"):
            self.person.press("nav.next")

    def _sign_in_again(self) -> None:
        self._note("signin.sheet")
        login = self.wizard.demo
        if login and self.person.find("signin.submit").isEnabled():
            self.person.fill("signin.password", login.password)
            self.person.press("signin.submit")

    def _follow_card(self) -> None:
        card = self.wizard.problem
        if card is None:
            return
        self._note(card.fault.code)
        self._families_tried += "Family" in card.fault.code
        self.person.press("problem.fix")

    def _choose_place(self) -> None:
        page = self.wizard.page
        if not isinstance(page, PlacePage) or not has_families(self.person):
            return
        if not page.is_loading():
            if self.wizard.answers.family is None:
                choose(self.person, "place.family", self._families_tried)
            if page.is_settled():
                self._press_primary()

    def _give_token(self) -> None:
        if self._is_handing_over:
            self._hand_over()
        elif len(token_field(self.person)) == 32:
            self._say_which()
            self._press_primary()
        elif self.person.find("device.create", QAbstractButton).isEnabled():
            self.person.press("device.create")

    def _hand_over(self) -> None:
        """Over the hotspot, once the page knows which device it is."""
        if self.person.sees("device.ssid") and self.person.sees("nav.next"):
            self.person.fill("device.ssid", SSID)
            self.person.fill("device.wifi_password", PASSWORD)
            self._press_primary()
        elif not self.person.words("device.product"):
            self.person.scan("/".join(self._label))

    def _say_which(self) -> None:
        """By the label of the device in the visitor's hands."""
        for name, text in zip(("device.product", "device.name"), self._label, strict=True):
            self.person.fill(name, text)

    @property
    def _label(self) -> tuple[str, str]:
        held = self.presenter.held
        name = next(prop.name for prop in self.presenter.props if prop.kind is held)
        return PRODUCTS[held], name

    def _settle(self) -> None:
        """The device that has reported is the one to bind, whatever the label says."""
        self._note("confirm.mismatch")
        self.person.press("confirm.reporter")
        self.person.press("confirm.settle")


@asynccontextmanager
async def showing(settings: Settings, scenario: str = "happy") -> AsyncGenerator[Visitor, None]:
    """The window of a demo from the command line; closed and ended afterwards."""
    dress(settings)
    async with parts_for(settings, scenario) as parts:
        wizard = Wizard(parts, PAGES, ASIDES)
        if parts.presenter is None:
            raise LookupError("nobody plays the demo")
        wizard.window.show()
        wizard.begin()
        try:
            yield Visitor(wizard, parts.presenter)
        finally:
            wizard.window.hide()
            await wizard.end()
            wizard.window.deleteLater()
            QApplication.sendPostedEvents(wizard.window, QEvent.Type.DeferredDelete)
