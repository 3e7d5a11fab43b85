"""The verdict, and the text that somebody sends to whoever can help."""

import pytest

from fieldbind.checks.finding import Check, Finding, fine, held_up, hung, spared, stopped, to_fix
from fieldbind.checks.report import SIMULATED, Report, took
from fieldbind.faults import NoAnswer
from fieldbind.guidance.catalogue import Guidance

ENGLISH, CHINESE = Guidance.load("en").checks, Guidance.load("zh_CN").checks
ALL = tuple(fine(check, "fine") for check in Check)
AHEAD = to_fix(Check.CLOCK, "ahead", skew="7 min")
LOW = to_fix(Check.DISK, "low", free="1 MB")
OFFLINE = stopped(Check.NETWORK, NoAnswer("NETWORK_UNREACHABLE"))
NONE = spared(Check.SESSION, "none")


def report(*others: Finding, way: str = "china") -> Report:
    """All fine, but for these."""
    found = {one.check: one for one in (*ALL, *others)}
    return Report.of(reversed(found.values()), way)


@pytest.mark.parametrize(
    ("others", "verdict", "counted"),
    [
        ((), "All is fine", "All thirteen checks from this laptop to the China site are fine."),
        (
            (AHEAD,),
            "One thing to fix: the clock",
            "Twelve of thirteen checks from this laptop to the China site are fine.",
        ),
        (
            (AHEAD, LOW),
            "Two things to fix",
            "Eleven of thirteen checks from this laptop to the China site are fine.",
        ),
        (
            (NONE,),
            "All is fine",
            "All twelve checks to the China site are fine, one not looked at.",
        ),
        (
            (OFFLINE, *(held_up(check, Check.NETWORK) for check in list(Check)[1:12])),
            "This laptop is offline",
            "One of two checks to the China site is fine, eleven not looked at.",
        ),
        (
            tuple(hung(check) for check in list(Check)[1:]),
            "Twelve things to fix",
            "One of thirteen checks from this laptop to the China site is fine.",
        ),
        (
            tuple(hung(check) for check in Check),
            "This laptop is offline",
            "None of thirteen checks from this laptop to the China site is fine.",
        ),
    ],
)
def test_the_verdict(others: tuple[Finding, ...], verdict: str, counted: str) -> None:
    found = report(*others)
    assert (found.verdict(ENGLISH), found.counted(ENGLISH)) == (verdict, counted)
    assert found.is_fine == (verdict == "All is fine")


def test_rows_are_told_in_order_one_below_the_other() -> None:
    lines = report(AHEAD, NONE).text(ENGLISH).splitlines()
    rows = lines[3:16]
    names = [ENGLISH.name(check.value) for check in Check]
    assert [row[3:].startswith(name) for row, name in zip(rows, names, strict=True)] == [True] * 13
    assert [row[0] for row in rows] == list("+++!+++-+++++")
    assert rows[3].endswith("7 min ahead of the cloud. Less than 5 min is needed.")
    assert rows[3].index("7 min") == rows[7].index("Nobody")
    assert lines[-1] == "Checks only look. They change nothing and send no device data."


def test_what_needs_a_hand_is_told_with_what_to_do() -> None:
    facts = {"host": "iot.cloud.tencent.com"}
    refused = stopped(Check.PROXY, NoAnswer("NETWORK_PROXY.SYSTEM_LOGIN", facts=facts))
    lines = report(AHEAD, refused, NONE).text(ENGLISH).splitlines()
    assert lines[16:20] == [
        "",
        "Clock: In the system’s settings, let date and time be set by themselves.",
        "Proxy: Ask IT to let iot.cloud.tencent.com past the proxy.",
        "",
    ]
    assert "时钟：在系统设置里，打开自动设置日期和时间。" in report(AHEAD).text(CHINESE)


def test_chinese_takes_two_places_a_letter() -> None:
    rows = report(AHEAD).text(CHINESE).splitlines()[3:16]
    ends = [row.rstrip().rpartition("  ")[0] for row in rows]
    assert len({len(end.encode("gb18030")) for end in ends}) == 1


def test_a_demo_says_that_it_is_one() -> None:
    assert "nothing beyond it" in report(way=SIMULATED).text(ENGLISH)
    assert "the simulated cloud" in report(way=SIMULATED).counted(ENGLISH)


def test_programs_read_keys_that_stay_the_same() -> None:
    members = report(AHEAD, held_up(Check.TLS, Check.CLOCK)).members(CHINESE)
    assert (members["is_fine"], members["to_fix"], members["way"]) == (False, ["clock"], "china")
    rows = members["checks"]
    assert isinstance(rows, list)
    assert rows[2] == {
        "check": "tls",
        "standing": "not_looked_at",
        "key": "held_up",
        "because": "clock",
        "ms": None,
        "facts": {},
        "name": "安全连接",
        "words": "没有检查：时钟不准",
        "advice": None,
    }
    assert rows[3]["advice"] == "在系统设置里，打开自动设置日期和时间。"


@pytest.mark.parametrize(("ms", "words"), [(None, ""), (0.2, "< 1 ms"), (18.4, "18 ms")])
def test_what_a_row_has_measured(ms: float | None, words: str) -> None:
    one = Finding(check=Check.DNS, standing=ALL[0].standing, key="dns.fine", ms=ms)
    assert took(one, ENGLISH) == words
