"""A policy that cannot be used: all that is amiss at once, each with its line, never a value."""

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbind.settings.policy.findings import BrokenPolicy
from fieldbind.settings.policy.keys import POLICY_KEYS
from fieldbind.settings.policy.read import check_policy, read_policy
from fieldbind.settings.refusal import Flaw
from toml_texts import TORN_TEXTS

CANARY = "canary-5f0e2c"

EVERYTHING_AMISS = """# what an IT department wrote at night
site = "moon"
wait_limits = 40
colour = "blue"

products = [
    "A1B2C3D4E5",  # fine
    "not an id",
    7,
]
"language" = "de"
[proxy]
app.secret = "canary-5f0e2c"

[[sites]]
things = [1, { "App-Secret" = "canary-5f0e2c" }]
"""


@pytest.fixture
def policy(tmp_path: Path) -> Callable[[str | bytes], Path]:
    def policy(content: str | bytes) -> Path:
        path = tmp_path / "policy.toml"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    return policy


def told(path: Path) -> list[tuple[int, Flaw, str]]:
    return [(one.line, one.flaw, one.name) for one in check_policy(path)]


def test_all_that_is_amiss_is_told_at_once(policy: Callable[[str | bytes], Path]) -> None:
    path = policy(EVERYTHING_AMISS)

    assert told(path) == [
        (2, Flaw.VALUE, "site"),
        (3, Flaw.MISSPELT, "wait_limits"),
        (4, Flaw.UNKNOWN, "colour"),
        (8, Flaw.VALUE, "products[1]"),
        (9, Flaw.VALUE, "products[2]"),
        (11, Flaw.VALUE, "language"),
        (12, Flaw.VALUE, "proxy"),
        (13, Flaw.APP_SECRET, "proxy.app.secret"),
        (15, Flaw.MISSPELT, "sites"),
        (16, Flaw.APP_SECRET, "sites[0].things[1].App-Secret"),
    ]
    facts = [one.facts for one in check_policy(path)]
    assert facts[0]["where"] == f"{path}:2"
    assert facts[0]["expected"] == "site"
    assert facts[1]["detail"] == "wait_limit"
    assert facts[2]["detail"].startswith("site, cloud_url, ")
    assert CANARY not in str(facts)
    assert "moon" not in str(facts)


def test_the_fault_has_them_all_and_names_the_first(policy: Callable[[str | bytes], Path]) -> None:
    path = policy(EVERYTHING_AMISS)

    with pytest.raises(BrokenPolicy) as caught:
        read_policy(path)

    assert caught.value.code == "POLICY_UNREADABLE"
    assert caught.value.findings == check_policy(path)
    assert caught.value.facts["file"] == str(path)
    assert caught.value.facts["line"] == "2"
    assert caught.value.message == ""


@pytest.mark.parametrize(
    ("text", "line", "flaw"),
    [
        ("site = 1", 1, Flaw.VALUE),
        ('site = ["china"]', 1, Flaw.VALUE),
        ('\ncloud_url = "http://cloud.example.org"', 2, Flaw.VALUE),
        ('cloud_url = "https://c.example.org/tokenapi"', 1, Flaw.VALUE),
        ('sign_in_url = ""', 1, Flaw.VALUE),
        ('app_key = ""', 1, Flaw.VALUE),
        ("sign_in_methods = []", 1, Flaw.VALUE),
        ('sign_in_methods = "token"', 1, Flaw.VALUE),
        ('sign_in_methods = [\n"token",\n"face"]', 3, Flaw.VALUE),
        ("products = []", 1, Flaw.VALUE),
        ('products = ["A1\\n"]', 1, Flaw.VALUE),
        ('extra_ca = "acme.pem"', 1, Flaw.RELATIVE),
        ('extra_ca = "~/acme.pem"', 1, Flaw.RELATIVE),
        ('extra_ca = "/acme\\u0000.pem"', 1, Flaw.VALUE),
        ('guidance_file = "../ours.toml"', 1, Flaw.RELATIVE),
        ('proxy = "http://lin:canary-5f0e2c@proxy:3128"', 1, Flaw.VALUE),
        ("language = 2026-05-28", 1, Flaw.VALUE),
        ('wait_limit = "100"', 1, Flaw.VALUE),
        ("wait_limit = 29", 1, Flaw.VALUE),
        ("wait_limit = nan", 1, Flaw.VALUE),
        ("warn_before = true", 1, Flaw.VALUE),
        ("poll_interval = 1", 1, Flaw.VALUE),
        ('name_pattern = "Lamp"', 1, Flaw.VALUE),
        ('access_token = "canary-5f0e2c"', 1, Flaw.UNKNOWN),
        ('[locked]\nsite = "china"', 1, Flaw.UNKNOWN),
        ('site = "china"\n\nsite = "overseas"', 3, Flaw.TWICE),
        ('site = "china"\n[site]', 2, Flaw.TWICE),
        ('site = "china"\nlanguage = en\n', 2, Flaw.NOT_TOML),
        ('site = "china"\nproducts = ["A1",\n\n', 2, Flaw.NOT_TOML),
        ("site = " + "[" * 2000, 0, Flaw.NOT_TOML),
        (b'site = "china"\nproducts = ["\xff"]', 2, Flaw.NOT_TOML),
        ('site = "china"'.encode("utf-16"), 1, Flaw.NOT_TOML),
    ],
)
def test_one_thing_amiss(
    policy: Callable[[str | bytes], Path], text: str | bytes, line: int, flaw: Flaw
) -> None:
    findings = check_policy(policy(text))

    assert [(one.line, one.flaw) for one in findings] == [(line, flaw)]
    assert CANARY not in str(findings[0].facts)


def test_before_a_tear_keys_are_told_too(policy: Callable[[str | bytes], Path]) -> None:
    text = 'AppSecret = "canary-5f0e2c"\nlanguage = \n[colour]\n[colour]\n'

    assert told(policy(text)) == [
        (1, Flaw.APP_SECRET, "AppSecret"),
        (2, Flaw.NOT_TOML, ""),
        (3, Flaw.UNKNOWN, "colour"),
        (4, Flaw.TWICE, "colour"),
    ]


def test_a_table_of_secrets_is_told_once(policy: Callable[[str | bytes], Path]) -> None:
    assert told(policy('[app.secret]\nvalue = "canary-5f0e2c"\n')) == [
        (1, Flaw.UNKNOWN, "app"),
        (1, Flaw.APP_SECRET, "app.secret"),
    ]


def test_a_strange_key_is_named_on_one_line(policy: Callable[[str | bytes], Path]) -> None:
    [finding] = check_policy(policy(f'"a\\n{"b" * 99}" = 1'))

    assert finding.name == "a?" + "b" * 62


def test_a_file_that_anybody_may_write(policy: Callable[[str | bytes], Path]) -> None:
    path = policy('site = "moon"')
    path.chmod(0o646)

    assert told(path) == [(0, Flaw.OPEN_TO_ALL, ""), (1, Flaw.VALUE, "site")]


def test_what_is_no_file(tmp_path: Path) -> None:
    [folder], [gone] = check_policy(tmp_path), check_policy(tmp_path / "policy.toml")

    assert (folder.flaw, gone.flaw) == (Flaw.UNREADABLE, Flaw.NO_FILE)
    assert folder.is_unread
    assert gone.is_unread
    assert gone.facts["where"] == str(tmp_path / "policy.toml")


def test_a_file_below_a_file(policy: Callable[[str | bytes], Path]) -> None:
    [finding] = check_policy(policy("") / "policy.toml")

    assert finding.flaw is Flaw.UNREADABLE


@pytest.mark.parametrize("content", ["", "# nothing", b"\xef\xbb\xbfsite = 'china'\r\n"])
def test_nothing_amiss(policy: Callable[[str | bytes], Path], content: str | bytes) -> None:
    assert check_policy(policy(content)) == ()


_ASSIGNED = st.builds("{} = {}\n{}".format, st.sampled_from([*POLICY_KEYS]), TORN_TEXTS, TORN_TEXTS)


@given(text=TORN_TEXTS | _ASSIGNED | st.text(max_size=40))
def test_whatever_is_written_is_a_policy_or_a_fault(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    path = tmp_path_factory.getbasetemp() / "policy.toml"
    path.write_bytes(text.encode("utf-8", "replace"))
    try:
        values = read_policy(path).values
    except BrokenPolicy as broken:
        assert all(0 <= one.line <= text.count("\n") + 1 for one in broken.findings)
    else:
        assert values == tomllib.loads(text)
        assert set(values) <= set(POLICY_KEYS)
