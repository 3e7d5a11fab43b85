"""A person at the wizard's window: finds controls by their public ids, types, presses, waits."""

import time
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import TypeVar

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from before_the_bind import until
from fieldbind.cloud.way.proxies import AskSystem
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.keychain import Keychain
from fieldbind.qt.app import ASIDES, PAGES
from fieldbind.qt.application import dress
from fieldbind.qt.pages.place import PlacePage
from fieldbind.qt.wizard import Wizard
from fieldbind.settings.choices import with_look
from fieldbind.settings.load import load_settings
from fieldbind.settings.model import Settings
from fieldbind.settings.remembered import glimpse
from fieldbind.wiring import real_parts

Found = TypeVar("Found", bound=QWidget)
_PERSON, _SCANNER = 120, 2


QUICK: Mapping[str, object] = {
    "connect_timeout": 0.5,
    "call_timeout": 1.0,
    "retry_pause": 0.01,
    "poll_interval": 0.05,
    "settle_pause": 0.05,
    "settle_limit": 1.0,
    "less_motion": True,
}
"""Every pause short, and nothing moves."""


def environ_of(cloud: SimulatedCloud, folder: Path) -> dict[str, str]:
    """The environment of a program that works with a simulated cloud."""
    return {
        "FIELDBIND_CLOUD_URL": cloud.url,
        "FIELDBIND_APP_KEY": cloud.app_key,
        "FIELDBIND_APP_SECRET": cloud.app_secret,
        "FIELDBIND_CONFIG_DIR": str(folder / "config"),
        "FIELDBIND_DATA_DIR": str(folder / "data"),
        "FIELDBIND_KEYRING": "memory",
        "FIELDBIND_LANGUAGE": "en",
    }


def quick_settings(cloud: SimulatedCloud, folder: Path, **changes: object) -> Settings:
    """Settings that point at a simulated cloud, with every pause short."""
    settings = load_settings(environ_of(cloud, folder))
    free = {"asked": frozenset[str]()}
    return msgspec.structs.replace(settings, **{**QUICK, **free, **changes})


class Person:
    """Somebody who works with a wizard.

    Args:
        wizard: the wizard.
        cloud: the simulated cloud behind it.
    """

    def __init__(self, wizard: Wizard, cloud: SimulatedCloud) -> None:
        self.wizard = wizard
        self.cloud = cloud
        self._clock = round(time.monotonic() * 1000)

    def find(self, name: str, kind: type[Found] = QWidget) -> Found:
        """The one visible control of this id.

        Raises:
            LookupError: it is not on the screen, or there are two.
        """
        found = [
            widget
            for widget in self.wizard.window.findChildren(kind, name)
            if widget.isVisibleTo(self.wizard.window)
        ]
        if len(found) != 1:
            raise LookupError(f"{len(found)} controls {name!r}; shown: {self.shown()}")
        return found[0]

    def sees(self, name: str) -> bool:
        """Whether a control of this id is on the screen."""
        return any(
            widget.isVisibleTo(self.wizard.window)
            for widget in self.wizard.window.findChildren(QWidget, name)
        )

    def shown(self) -> list[str]:
        """The ids on the screen."""
        return sorted(
            widget.objectName()
            for widget in self.wizard.window.findChildren(QWidget)
            if "." in widget.objectName() and widget.isVisibleTo(self.wizard.window)
        )

    def words(self, name: str) -> str:
        """What a control says, to the eye or to a screen reader."""
        widget = self.find(name)
        if isinstance(widget, QLineEdit):
            return widget.text()
        if isinstance(widget, QLabel | QAbstractButton):
            return widget.text() or widget.accessibleName()
        return widget.accessibleName()

    def page_words(self) -> str:
        """All that can be read on the page, or on the card over it, line by line."""
        stack = self.wizard.window.stack
        texts = [
            widget.text()
            for widget in stack.findChildren(QWidget)
            if isinstance(widget, QLabel | QAbstractButton) and widget.isVisibleTo(stack)
        ]
        return "\n".join(text for text in texts if text)

    def press(self, name: str) -> None:
        """Press a button."""
        self.find(name, QAbstractButton).click()

    def act(self, name: str) -> None:
        """Do what a screen reader does with a control: its first action."""
        interface = QAccessible.queryAccessibleInterface(self.find(name, QAbstractButton))
        actions = interface.actionInterface()
        actions.doAction(actions.actionNames()[0])

    def fill(self, name: str, text: str) -> None:
        """Set a field's text in one stroke, as assistive tools do."""
        self.find(name, QLineEdit).setText(text)

    def type(self, text: str) -> None:
        """Type at a person's pace into whatever has the focus."""
        for letter in text:
            self._key(Qt.Key.Key_unknown, letter, _PERSON)

    def scan(self, text: str, end: Qt.Key | None = Qt.Key.Key_Return) -> None:
        """Let a USB scanner type."""
        for number, letter in enumerate(text):
            self._key(Qt.Key.Key_unknown, letter, _PERSON if number == 0 else _SCANNER)
        if end is not None:
            self._key(end, "\t" if end == Qt.Key.Key_Tab else "\r", _SCANNER)

    def key(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """Press one key by hand."""
        texts = {Qt.Key.Key_Return: "\r", Qt.Key.Key_Tab: "\t", Qt.Key.Key_Space: " "}
        self._key(key, texts.get(key, ""), _PERSON, modifiers)

    def enter(self) -> None:
        """Press Enter by hand."""
        self.key(Qt.Key.Key_Return)

    def _key(
        self,
        key: Qt.Key,
        text: str,
        after: int,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        self._clock += after
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, modifiers, text)
            event.setTimestamp(self._clock)
            target = self.wizard.window.focusWidget() or self.wizard.window
            QCoreApplication.sendEvent(target, event)

    async def until(self, condition: Callable[[], object], within: float = 10.0) -> None:
        """Wait until a condition holds.

        Raises:
            TimeoutError: it did not within this many seconds.
        """
        try:
            await until(condition, within)
        except TimeoutError:
            raise TimeoutError(f"still not so; shown: {self.shown()}") from None

    async def until_seen(self, name: str, within: float = 10.0) -> None:
        """Wait until a control is on the screen."""
        await self.until(lambda: self.sees(name), within)

    async def sign_in(self) -> None:
        """Sign in by password and come to Place, with its lists loaded."""
        await self.until_seen("signin.account")
        self.fill("signin.account", self.cloud.account)
        self.fill("signin.password", self.cloud.password)
        self.press("nav.next")
        await self.until_seen("place.family")
        await self.until(self._place_is_settled)

    def _place_is_settled(self) -> bool:
        page = self.wizard.page
        return isinstance(page, PlacePage) and page.is_settled()

    async def choose_place(self) -> None:
        """Take the place that is offered and come to Device."""
        self.press("nav.next")
        await self.until_seen("device.token")


@asynccontextmanager
async def at_work(
    settings: Settings,
    cloud: SimulatedCloud,
    keychain: Keychain | None = None,
    ask_system: AskSystem | None = None,
    kind: type[Wizard] = Wizard,
) -> AsyncGenerator[Person, None]:
    """A wizard on the screen and a person before it; closed and ended afterwards.

    Args:
        settings: what it is started with.
        cloud: the simulated cloud behind it.
        keychain: one that outlives it; one in memory if not given.
        ask_system: what the system says of proxies; it is not asked if not given.
        kind: of wizard; one that tells the test more than a window shows, if given.
    """
    dress(with_look(settings, glimpse(settings.config_dir)))
    async with AsyncExitStack() as stack:
        keychain = keychain or Keychain(use_keyring=False)
        parts = await real_parts(settings, stack, keychain, ask_system)
        wizard = kind(parts, PAGES, ASIDES)
        wizard.window.show()
        wizard.window.activateWindow()
        wizard.begin()
        try:
            yield Person(wizard, cloud)
        finally:
            wizard.window.hide()
            await wizard.end()
            wizard.window.deleteLater()
            QApplication.sendPostedEvents(wizard.window, QEvent.Type.DeferredDelete)
