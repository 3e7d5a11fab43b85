"""A kept session without a network: the lists of last time, and going on when it is back."""

import re
from collections.abc import AsyncGenerator, Generator
from contextlib import ExitStack, asynccontextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from PySide6.QtWidgets import QLabel, QListView

from fieldbind.cloud.models import Login, Site
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from fieldbind.demo.trouble import cut, hang
from fieldbind.demo.world.building import home_named
from fieldbind.faults import NoAnswer
from fieldbind.keychain import Keychain
from fieldbind.qt.pages.place import PlacePage
from fieldbind.steps import Step
from lists import choose, chosen, rows
from on_to_done import binds, go_on_to_done
from raising import FAMILIES, ROOMS, STATE, create_token
from read_aloud import Heard, hearing
from signing_in_again import end_session, see_sheet, sign_in_again
from wizardry import Person, at_work, quick_settings

LAMP = "0cc175b9c0f1b6a831c399e269772661"


class Laptop:
    """One laptop, whose network can be taken away.

    Args:
        cloud: what it talks to while there is a network.
        folder: where everything is kept.
    """

    def __init__(self, cloud: SimulatedCloud, folder: Path) -> None:
        self.cloud = cloud
        self.keychain = Keychain(use_keyring=False)
        self._line = ExitStack()
        self.plug_in()
        self.port = urlsplit(cloud.url).port or 0
        self.settings = quick_settings(cloud, folder)

    port = 0

    def plug_in(self) -> None:
        """From now on the cloud answers."""
        self._line.enter_context(serve(self.cloud, self.port))

    def unplug(self) -> None:
        """From now on nobody answers."""
        self._line.close()

    @asynccontextmanager
    async def start(self) -> AsyncGenerator[Person, None]:
        """Start the wizard on it."""
        async with at_work(self.settings, self.cloud, self.keychain, kind=Heard) as person:
            yield person


@pytest.fixture
def laptop(tmp_path: Path) -> Generator[Laptop, None, None]:
    laptop = Laptop(SimulatedCloud(device_after=0.1), tmp_path)
    yield laptop
    laptop.unplug()


async def work_a_day(laptop: Laptop) -> None:
    """Sign in, look at two families, and close."""
    async with laptop.start() as person:
        await person.sign_in()
        choose(person, "place.family", 1)
        await person.until(lambda: said_of(person, "place.room") == "in Harbour View 12B")
        await person.choose_place()


def said_of(person: Person, name: str) -> str:
    """The words over a list; none while it is not there."""
    if not person.sees(name):
        return ""
    return person.find(name, QListView).accessibleDescription()


def is_asking(person: Person) -> bool:
    """Whether the page still asks for one of its lists."""
    page = person.wizard.page
    return isinstance(page, PlacePage) and page.is_loading()


def is_old(person: Person, name: str) -> bool:
    """Whether a list says how old it is."""
    return bool(re.search(r" · as of \d\d:\d\d$", said_of(person, name)))


async def see_old_lists(person: Person) -> None:
    """Wait for both lists as they were last time."""
    await person.until_seen("place.family")
    await person.until(lambda: is_old(person, "place.family") and is_old(person, "place.room"))
    assert len(rows(person, "place.family")) == 12
    assert chosen(person, "place.family") == "Harbour View 12B"
    assert len(rows(person, "place.room")) == 5


async def test_one_goes_on_as_far_as_the_wait_which_starts_by_itself(laptop: Laptop) -> None:
    await work_a_day(laptop)
    laptop.unplug()
    async with laptop.start() as person:
        await see_old_lists(person)
        await person.until_seen("notice.offline")
        assert person.words("notice.offline") == "No answer"
        person.press("nav.next")
        await person.until_seen("device.token")
        person.fill("device.token", LAMP)
        person.press("nav.next")
        await person.until_seen("wait.stage")
        await person.until(lambda: "Asking again" in person.page_words())
        assert person.cloud.asked(STATE) == []
        laptop.plug_in()
        await person.until_seen("confirm.summary")
        await person.until(lambda: not person.sees("notice.offline"))
        await go_on_to_done(person)
        assert binds(person) == 1


async def test_the_lists_refresh_by_themselves_and_the_choice_stays(laptop: Laptop) -> None:
    await work_a_day(laptop)
    laptop.unplug()
    async with laptop.start() as person:
        await see_old_lists(person)
        choose(person, "place.room", 2)
        room = chosen(person, "place.room")
        await person.until_seen("notice.offline")
        listen = hearing(person)
        laptop.plug_in()
        await person.until(lambda: not person.sees("notice.offline"))
        assert listen() == ["Tencent Cloud answers again."]
        await person.until(lambda: said_of(person, "place.family") == "12 families")
        await person.until(lambda: said_of(person, "place.room") == "in Harbour View 12B")
        assert chosen(person, "place.family") == "Harbour View 12B"
        assert chosen(person, "place.room") == room
        await person.choose_place()


async def test_a_family_that_is_gone_meanwhile_is_said(laptop: Laptop) -> None:
    await work_a_day(laptop)
    laptop.unplug()
    async with laptop.start() as person:
        await see_old_lists(person)
        await person.until_seen("notice.offline")
        await person.until(lambda: not is_asking(person))
        with person.cloud.changing() as world:
            del world.homes[home_named(world, "Harbour View 12B").id]
        laptop.plug_in()
        await person.until(lambda: said_of(person, "place.family") == "Harbour View 12B is gone")
        assert chosen(person, "place.family") == ""
        person.press("nav.next")
        assert person.wizard.step is Step.PLACE


async def test_rooms_nobody_has_seen_are_not_known(laptop: Laptop) -> None:
    await work_a_day(laptop)
    laptop.unplug()
    async with laptop.start() as person:
        await see_old_lists(person)
        await person.until_seen("notice.offline")
        choose(person, "place.family", 2)
        await person.until(lambda: "Not known yet" in person.page_words())
        assert not person.sees("problem")
        person.press("nav.next")
        assert person.wizard.step is Step.PLACE
        laptop.plug_in()
        await person.until(lambda: said_of(person, "place.room") == "in Shenzhen showroom")


async def test_what_is_created_says_why_not(laptop: Laptop) -> None:
    await work_a_day(laptop)
    laptop.unplug()
    async with laptop.start() as person:
        await see_old_lists(person)
        person.press("place.new_room")
        person.type("Attic")
        person.enter()
        await person.until_seen("problem.title")
        assert person.words("problem.title") == "The connection was refused"
        laptop.plug_in()
        person.press("problem.fix")
        await person.until(lambda: chosen(person, "place.room") == "Attic")


async def test_a_network_that_hangs_keeps_nobody_waiting(laptop: Laptop) -> None:
    await work_a_day(laptop)
    for action in ("AppGetUser", FAMILIES, ROOMS):
        laptop.cloud.demand(hang(), action=action, times=None)
    async with laptop.start() as person:
        await see_old_lists(person)
        assert not person.sees("notice.offline")
        await person.choose_place()


async def test_a_session_that_ended_meanwhile_opens_the_sheet(laptop: Laptop) -> None:
    await work_a_day(laptop)
    laptop.unplug()
    async with laptop.start() as person:
        await see_old_lists(person)
        await person.until_seen("notice.offline")
        person.press("nav.next")
        await person.until_seen("device.token")
        end_session(person)
        laptop.plug_in()
        await see_sheet(person)
        await sign_in_again(person)
        assert person.wizard.step is Step.DEVICE
        await person.until(lambda: not person.sees("notice.offline"))
        await create_token(person)


async def test_a_slow_cloud_says_late_that_the_session_has_ended(laptop: Laptop) -> None:
    await work_a_day(laptop)
    end_session_of(laptop)
    laptop.cloud.latency = 0.7
    async with laptop.start() as person:
        await person.until(lambda: person.wizard.step is Step.PLACE)
        laptop.cloud.latency = 0.0
        await see_sheet(person)
        await sign_in_again(person)
        await person.until(lambda: said_of(person, "place.room") == "in Harbour View 12B")
        await person.choose_place()


async def test_an_ended_session_is_known_at_the_start_and_so_is_the_account(
    laptop: Laptop,
) -> None:
    await work_a_day(laptop)
    end_session_of(laptop)
    async with laptop.start() as person:
        await person.until(lambda: person.sees("signin.account"))
        await person.until(lambda: person.words("signin.account") == person.cloud.account)
        assert person.words("signin.country") == "86"
        assert person.wizard.journey.session.login == Login(name=person.cloud.account)
        await person.sign_in()


async def test_signing_out_forgets_the_lists(laptop: Laptop) -> None:
    await work_a_day(laptop)
    async with laptop.start() as person:
        await person.until_seen("place.family")
        places, user = person.wizard.known_places, person.wizard.journey.session.user_id
        assert places.families(Site.CHINA, user) is not None
        person.press("rail.sign_out")
        await person.until(lambda: person.wizard.answers.account is None)
        assert places.families(Site.CHINA, user) is None


async def test_nothing_but_names_is_kept(laptop: Laptop) -> None:
    await work_a_day(laptop)
    kept = (laptop.settings.data_dir / "known_places.json").read_text()
    assert "Harbour View 12B" in kept
    for secret in (laptop.cloud.account, laptop.cloud.email, laptop.cloud.password, "sim-access"):
        assert secret not in kept


def end_session_of(laptop: Laptop) -> None:
    """Let the cloud know nobody any more."""
    with laptop.cloud.changing() as world:
        world.passes.clear()


async def test_only_a_laptop_without_a_network_is_called_offline(person: Person) -> None:
    await person.sign_in()
    person.cloud.demand(cut(after=False), action="AppGetUser", times=None)
    person.wizard.offline.note(NoAnswer("NETWORK_UNREACHABLE"))
    assert person.words("notice.offline") == "Offline"
    assert "This laptop is offline. We go on when it is back." in texts(person)
    asked = len(person.cloud.asked("AppGetUser"))
    await person.until(lambda: len(person.cloud.asked("AppGetUser")) > asked + 1)
    assert person.sees("notice.offline")
    person.cloud.forget_demands()
    await person.until(lambda: not person.sees("notice.offline"))


async def test_a_cloud_that_only_has_trouble_does_answer(person: Person) -> None:
    await person.sign_in()
    person.cloud.demand("InternalError", action="AppGetUser")
    person.wizard.offline.note(NoAnswer("NETWORK_CUT"))
    assert person.sees("notice.offline")
    await person.until(lambda: not person.sees("notice.offline"))


async def test_signing_out_ends_the_looking(person: Person) -> None:
    await person.sign_in()
    person.wizard.offline.note(NoAnswer("NETWORK_CUT"))
    person.press("rail.sign_out")
    await person.until(lambda: person.wizard.answers.account is None)
    assert not person.sees("notice.offline")


def texts(person: Person) -> list[str]:
    """What can be read in the window."""
    return [label.text() for label in person.wizard.window.findChildren(QLabel)]
