"""Who is signed in, and what ends it."""

import asyncio
import time
from collections.abc import AsyncGenerator, Generator

import pytest

from before_the_bind import until
from fieldbind.cloud.addresses import Addresses, App
from fieldbind.cloud.client import Cloud
from fieldbind.cloud.http import Http
from fieldbind.cloud.models import AccessToken, Account, Login, Secret, Session, Site
from fieldbind.cloud.timing import Timing
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from fieldbind.demo.trouble import cut, later, refuse
from fieldbind.faults import Refused, Stopped
from fieldbind.journey.session import SessionHolder
from fieldbind.keychain import Kept, Keychain

QUICK = Timing(connect=0.5, whole=1.0, first_pause=0.01, jitter=0.0)
ENDED = "InvalidParameterValue.InvalidAccessToken"
SOMEBODY = Account(id="u", nick_name="Somebody")


@pytest.fixture
def cloud() -> Generator[SimulatedCloud, None, None]:
    with serve(SimulatedCloud()) as cloud:
        yield cloud


class Laptop:
    """One laptop: its keychain outlives the sessions that are started on it."""

    def __init__(self, cloud: SimulatedCloud, http: Http) -> None:
        self.keychain = Keychain(use_keyring=False)
        self.cloud = Cloud(
            http,
            Addresses.for_cloud(cloud.url),
            App(cloud.app_key, Secret(cloud.app_secret)),
            QUICK,
        )

    def start(self, given: AccessToken | None = None) -> SessionHolder:
        return SessionHolder(lambda _: self.cloud, self.keychain, Site.CHINA, given)


@pytest.fixture
async def laptop(cloud: SimulatedCloud) -> AsyncGenerator[Laptop, None]:
    async with Http(QUICK) as http:
        yield Laptop(cloud, http)


def login(cloud: SimulatedCloud) -> Login:
    return Login(name=cloud.account)


async def signed_in(laptop: Laptop, cloud: SimulatedCloud, *, remember: bool) -> SessionHolder:
    session = laptop.start()
    await session.sign_in_with_password(login(cloud), Secret(cloud.password), remember=remember)
    return session


async def test_a_clock_that_is_ahead_does_not_end_a_session_that_was_just_taken(
    laptop: Laptop, cloud: SimulatedCloud
) -> None:
    cloud.clock = lambda: time.time() - 60.0
    with cloud.changing() as world:
        world.habits.access_life = 30.0
    session = await signed_in(laptop, cloud, remember=True)
    assert session.is_signed_in
    assert await session.cloud.list_families(session.access)
    assert await laptop.start().recall() is not None


async def test_a_remembered_session_is_there_at_the_next_start(
    laptop: Laptop, cloud: SimulatedCloud
) -> None:
    first = await signed_in(laptop, cloud, remember=True)
    second = laptop.start()
    account = await second.resume()
    assert account is not None
    assert account.id == first.user_id == second.user_id
    assert second.access == first.access
    assert not second.keeps_in_keyring


async def test_a_session_that_shall_not_be_kept_is_not(
    laptop: Laptop, cloud: SimulatedCloud
) -> None:
    await signed_in(laptop, cloud, remember=True)
    await signed_in(laptop, cloud, remember=False)
    assert await laptop.start().resume() is None


async def test_a_code_signs_in(laptop: Laptop, cloud: SimulatedCloud) -> None:
    session = laptop.start()
    await session.send_code(login(cloud))
    code = Secret(cloud.verification_code)
    account = await session.sign_in_with_code(login(cloud), code, remember=True)
    assert account.shown_name == "Lin Wei"
    assert session.login == login(cloud)
    assert not session.came_by_token
    assert session.remembers
    assert await laptop.start().recall() == account


async def test_an_access_token_signs_in(laptop: Laptop, cloud: SimulatedCloud) -> None:
    access = (await signed_in(laptop, cloud, remember=False)).access
    session = laptop.start()
    account = await session.sign_in_with_token(access, remember=True)
    assert account.id == session.user_id
    assert await laptop.start().recall() == account


async def test_a_given_access_token_is_used_once(laptop: Laptop, cloud: SimulatedCloud) -> None:
    access = (await signed_in(laptop, cloud, remember=False)).access
    session = laptop.start(access)
    assert await session.resume() is not None
    assert session.access == access


async def test_a_given_access_token_waits_for_its_own_site(
    laptop: Laptop, cloud: SimulatedCloud
) -> None:
    access = (await signed_in(laptop, cloud, remember=False)).access
    session = laptop.start(access)
    session.leave_for(Site.OVERSEAS)
    assert await session.resume() is None
    session.leave_for(Site.CHINA)
    assert await session.resume() is not None


async def test_whoever_leaves_for_another_site_is_still_known_at_the_first(
    laptop: Laptop, cloud: SimulatedCloud
) -> None:
    session = await signed_in(laptop, cloud, remember=True)
    session.leave_for(Site.OVERSEAS)
    assert (session.site, session.account, session.login) == (Site.OVERSEAS, None, None)
    assert await session.recall() is None
    session.leave_for(Site.CHINA)
    assert await session.recall() is not None


async def test_a_given_access_token_that_cannot_be_confirmed_signs_nobody_in(
    laptop: Laptop, cloud: SimulatedCloud
) -> None:
    cloud.demand(cut(after=False), action="AppGetUser", times=None)
    assert await laptop.start(AccessToken("given")).resume() is None


async def test_a_given_access_token_that_has_ended_signs_nobody_in(laptop: Laptop) -> None:
    session = laptop.start(AccessToken("ended"))
    assert await session.resume() is None
    with pytest.raises(Refused, match=ENDED):
        _ = session.access


async def test_no_answer_counts_as_still_signed_in(laptop: Laptop, cloud: SimulatedCloud) -> None:
    await signed_in(laptop, cloud, remember=True)
    cloud.demand(cut(after=False), action="AppGetUser", times=None)
    session = laptop.start()
    account = await session.resume()
    assert account is not None
    assert account.shown_name == "Lin Wei"
    assert session.access


async def test_trouble_in_the_cloud_ends_no_session(laptop: Laptop, cloud: SimulatedCloud) -> None:
    await signed_in(laptop, cloud, remember=True)
    cloud.demand("InternalError", action="AppGetUser", times=None)
    assert await laptop.start().resume() is not None


async def test_the_clouds_word_ends_a_session_for_good(
    laptop: Laptop, cloud: SimulatedCloud
) -> None:
    await signed_in(laptop, cloud, remember=True)
    cloud.demand(ENDED, action="AppGetUser")
    assert await laptop.start().resume() is None
    assert await laptop.start().resume() is None


async def test_a_passed_expiry_ends_a_session_without_asking(
    laptop: Laptop, cloud: SimulatedCloud
) -> None:
    over = Session(access_token=AccessToken("old"), expires_at=int(time.time()) - 1)
    await laptop.keychain.keep(Site.CHINA, SOMEBODY, over)
    assert await laptop.start().resume() is None
    assert cloud.asked("AppGetUser") == []
    assert await laptop.keychain.recall(Site.CHINA) == Kept(account=SOMEBODY)


async def test_who_signed_in_is_known_after_the_session_has_ended(
    laptop: Laptop, cloud: SimulatedCloud
) -> None:
    first = laptop.start()
    mail = Login(name=cloud.email)
    await first.sign_in_with_password(mail, Secret(cloud.password), remember=True)
    cloud.demand(ENDED, action="AppGetUser")
    for _ in range(2):
        later = laptop.start()
        assert later.login is None
        assert await later.resume() is None
        assert later.login == mail
        assert later.user_id == ""
        assert not later.came_by_token
        with pytest.raises(Refused, match=ENDED):
            _ = later.access


async def test_whose_access_token_it_was_is_known_by_the_account(
    laptop: Laptop, cloud: SimulatedCloud
) -> None:
    session = laptop.start()
    assert not session.came_by_token
    await session.sign_in_with_token(cloud.issue_access_token(), remember=False)
    assert session.came_by_token
    assert not session.remembers
    assert session.login == Login(name=cloud.account)


async def test_an_account_may_have_a_number_an_e_mail_address_or_nothing(laptop: Laptop) -> None:
    number = "5550100"
    for account, login in (
        (
            Account(id="u", phone_number=number, country_code="1"),
            Login(name=number, country_code="1"),
        ),
        (Account(id="u", phone_number=number), Login(name=number, country_code="86")),
        (Account(id="u", email="u@example.org"), Login(name="u@example.org")),
        (SOMEBODY, None),
    ):
        await laptop.keychain.keep(Site.CHINA, account, None)
        session = laptop.start()
        assert await session.recall() is None
        assert session.login == login


async def test_a_kept_session_is_there_before_the_cloud_is_asked(
    laptop: Laptop, cloud: SimulatedCloud
) -> None:
    await signed_in(laptop, cloud, remember=True)
    asked = len(cloud.asked("AppGetUser"))
    session = laptop.start()
    account = await session.recall()
    assert account is not None
    assert session.access
    assert session.login == login(cloud)
    assert len(cloud.asked("AppGetUser")) == asked
    with cloud.changing() as world:
        world.people[account.id].nick_name = "Lin Wei-Ling"
    await session.confirm()
    assert session.account
    assert (session.user_id, session.account.nick_name) == (account.id, "Lin Wei-Ling")
    assert len(cloud.asked("AppGetUser")) == asked + 1


async def test_a_given_access_token_is_offered_once(laptop: Laptop, cloud: SimulatedCloud) -> None:
    session = laptop.start(cloud.issue_access_token())
    assert session.has_given
    assert session.remembers
    assert await session.use_given() is not None
    assert not session.has_given
    assert not session.remembers
    assert await session.use_given() is None


async def test_sign_out_ends_it_here_and_in_the_cloud(
    laptop: Laptop, cloud: SimulatedCloud
) -> None:
    session = await signed_in(laptop, cloud, remember=True)
    access = session.access
    await session.sign_out()
    assert session.user_id == ""
    assert session.login is None
    assert await laptop.start().resume() is None
    assert await laptop.keychain.recall(Site.CHINA) is None
    with pytest.raises(Refused, match=ENDED):
        await session.cloud.get_account(access)
    await session.sign_out()


async def test_sign_out_without_a_network_leaves_nothing_here(
    laptop: Laptop, cloud: SimulatedCloud
) -> None:
    session = await signed_in(laptop, cloud, remember=True)
    cloud.demand(cut(after=False), action="AppLogoutUser")
    with pytest.raises(Stopped) as untold:
        await session.sign_out()
    assert (untold.value.code, untold.value.message) == ("SIGN_OUT_UNTOLD", "NETWORK_CUT")
    assert await laptop.start().resume() is None


async def test_a_session_that_had_ended_anyway_is_signed_out(
    laptop: Laptop, cloud: SimulatedCloud
) -> None:
    session = await signed_in(laptop, cloud, remember=True)
    cloud.demand(ENDED, action="AppLogoutUser")
    await session.sign_out()
    assert session.user_id == ""


async def test_the_other_site_is_another_cloud(laptop: Laptop) -> None:
    asked: list[Site] = []

    def cloud_of(site: Site) -> Cloud:
        asked.append(site)
        return laptop.cloud

    session = SessionHolder(cloud_of, laptop.keychain, Site.CHINA)
    session.use_site(Site.CHINA)
    session.use_site(Site.OVERSEAS)
    assert session.site is Site.OVERSEAS
    assert asked == [Site.CHINA, Site.OVERSEAS]


async def test_whose_session_the_cloud_does_not_take_any_more_stays_known(
    laptop: Laptop, cloud: SimulatedCloud
) -> None:
    session = await signed_in(laptop, cloud, remember=True)
    user_id = session.user_id
    session.mark_ended()
    assert not session.is_signed_in
    assert session.user_id == user_id
    with pytest.raises(Refused, match=ENDED):
        _ = session.access


async def test_what_becomes_of_a_session_that_was_left_is_nobodys_concern(
    laptop: Laptop, cloud: SimulatedCloud
) -> None:
    await signed_in(laptop, cloud, remember=True)
    session = laptop.start()
    await session.recall()
    cloud.demand(later(refuse(ENDED), 0.3), action="AppGetUser")
    asked = len(cloud.asked("AppGetUser"))
    confirming = asyncio.create_task(session.confirm())
    await until(lambda: len(cloud.asked("AppGetUser")) == asked + 1)
    await session.sign_in_with_token(cloud.issue_access_token(), remember=False)
    kept = session.access

    await confirming
    assert session.is_signed_in
    assert session.access == kept
