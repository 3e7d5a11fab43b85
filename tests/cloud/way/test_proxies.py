"""Which way leads to an address, by setting, environment and system."""

import pytest

from fieldbind.cloud.models import Secret
from fieldbind.cloud.way.proxies import STRAIGHT, Proxies, ProxyLogin, Way

URL = "https://cloud.example/api"
ENVIRONMENT = "http://proxy.example:3128"


class System:
    """Says what it is told to say, and counts how often it was asked."""

    def __init__(self, *answers: str | None) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []

    async def __call__(self, url: str) -> str | None:
        self.asked.append(url)
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


class Logins:
    """One login, kept until it is refused."""

    def __init__(self, login: ProxyLogin | None) -> None:
        self.login = login
        self.asked: list[str] = []

    async def login_for(self, proxy: str) -> ProxyLogin | None:
        self.asked.append(proxy)
        return self.login

    async def refused(self, proxy: str, login: ProxyLogin) -> None:
        assert login == self.login
        self.login = None


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.mark.parametrize("password", ["4711", "4711/rest", "s4711/rest", "4711#", "4711?"])
def test_no_part_of_a_login_is_taken_for_a_name(password: str) -> None:
    way = Way(f"http://lin:{password}@proxy.example:3128")
    assert "4711" not in f"{way.name} {way.facts(URL)} {way}"


@pytest.fixture(autouse=True)
def no_proxy_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.mark.parametrize(
    ("url", "no_proxy", "by_proxy"),
    [
        (URL, "", True),
        (URL, "other.example", True),
        (URL, "xcloud.example,ample", True),
        (URL, "cloud.example", False),
        (URL, "x, .Example ,y", False),
        (URL, "x,cloud.example,y", False),
        (URL, "*", False),
        ("https://localhost:1/api", "", False),
        ("http://127.0.0.1:1/api", "", False),
        ("https://[::1]/api", "", False),
    ],
)
@pytest.mark.parametrize("asking", [True, False])
async def test_the_environment_names_a_proxy_and_whom_it_spares(
    monkeypatch: pytest.MonkeyPatch, url: str, no_proxy: str, by_proxy: bool, asking: bool
) -> None:
    monkeypatch.setenv("https_proxy", ENVIRONMENT)
    monkeypatch.setenv("no_proxy", no_proxy)
    system = System("http://never:1")
    proxies = Proxies(ask_system=system if asking else None)
    assert await proxies.way_to(url) == (Way(ENVIRONMENT) if by_proxy else STRAIGHT)
    assert system.asked == []


async def test_one_proxy_for_everything_and_without_a_scheme(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ALL_PROXY", "proxy.example:3128")
    assert await Proxies().way_to(URL) == Way(ENVIRONMENT)


async def test_nobody_goes_by_a_proxy_that_is_not_set() -> None:
    assert await Proxies().way_to(URL) == STRAIGHT


async def test_a_setting_stands_above_environment_and_system(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("https_proxy", ENVIRONMENT)
    system = System("http://system:1")
    assert await Proxies("none", ask_system=system).way_to(URL) == STRAIGHT
    set_here = Proxies("socks5://mine:1080", ask_system=system)
    assert await set_here.way_to(URL) == Way("socks5://mine:1080")
    assert await set_here.way_to("http://127.0.0.1/") == STRAIGHT
    assert system.asked == []


async def test_the_system_is_asked_once_for_each_host() -> None:
    system = System("http://script:8080", "")
    proxies = Proxies(ask_system=system)
    for path in ("/a", "/b"):
        assert await proxies.way_to(f"https://cloud.example{path}") == Way("http://script:8080")
        assert await proxies.way_to(f"https://[2001:db8::7]{path}") == STRAIGHT
    assert system.asked == ["https://cloud.example/", "https://[2001:db8::7]/"]


async def test_after_some_minutes_it_is_asked_anew() -> None:
    clock, system = Clock(), System("http://office:1", "")
    proxies = Proxies(ask_system=system, now=clock)
    await proxies.way_to(URL)
    clock.now += 299
    assert await proxies.way_to(URL) == Way("http://office:1")
    clock.now += 2
    assert await proxies.way_to(URL) == STRAIGHT


async def test_after_trouble_it_is_asked_anew_but_not_at_every_call() -> None:
    clock, system = Clock(), System("http://office:1", "")
    proxies = Proxies(ask_system=system, now=clock)
    await proxies.way_to(URL)
    proxies.doubt()
    clock.now += 9
    assert await proxies.way_to(URL) == Way("http://office:1")
    clock.now += 2
    assert await proxies.way_to(URL) == STRAIGHT


async def test_a_system_that_does_not_say_leaves_a_guess() -> None:
    way = await Proxies(ask_system=System(None)).way_to(URL)
    assert (way.proxy, way.is_guess) == ("", True)
    assert way == STRAIGHT


async def test_a_login_goes_along_until_it_is_refused() -> None:
    login = ProxyLogin("lin", Secret("pw"))
    logins = Logins(login)
    proxies = Proxies("http://proxy:3128", logins=logins)
    assert not (await proxies.way_to(URL)).has_login
    assert await proxies.find_login(await proxies.way_to(URL))
    way = await proxies.way_to(URL)
    assert (way.login, way.name) == (login, "proxy:3128")
    assert not await proxies.find_login(way)
    await proxies.refuse(way)
    assert not (await proxies.way_to(URL)).has_login
    assert not await proxies.find_login(await proxies.way_to(URL))
    assert logins.asked == ["proxy:3128", "proxy:3128"]


async def test_without_anybody_to_ask_there_is_no_login() -> None:
    proxies = Proxies("http://proxy:3128")
    way = await proxies.way_to(URL)
    assert not await proxies.find_login(way)
    await proxies.refuse(way)
    assert await proxies.way_to(URL) == way


def test_a_way_shows_neither_login_nor_what_an_address_holds() -> None:
    way = Way("http://lin:hunter2@proxy:3128", ProxyLogin("lin", Secret("hunter2")))
    assert (way.name, way.has_login) == ("proxy:3128", True)
    assert not {"lin", "hunter2"} & set(repr(way).replace("(", " ").replace(")", " ").split())
    assert "hunter2" not in repr(way)
