"""An organisation's own file: what it changes, what is left out of it, and what is said of that."""

from collections.abc import Callable
from pathlib import Path

import pytest

from fieldbind.faults import Refused
from fieldbind.guidance.catalogue import Guidance
from fieldbind.guidance.findings import Finding, Flaw
from fieldbind.guidance.organisation import check_file
from fieldbind.guidance.problem import Fix, Leg
from spoken import BIND, CHINESE, ENGLISH, LANGUAGES, WAITING

FULL = "LimitExceeded.FamilyDeviceExceedLimit"
ROW = f'[rows."{FULL}"]\n'
AT = f'rows."{FULL}"'
Write = Callable[[str], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes the organisation's file and returns its path."""

    def write(text: str) -> Path:
        path = tmp_path / "guidance.toml"
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_a_help_desk_is_named_and_the_rest_stays_ours(write: Write) -> None:
    path = write(ROW + 'steps = ["Call the help desk, 4321."]')

    guidance = Guidance.load(ENGLISH, path)
    problem = guidance.explain(Refused(FULL), {})

    assert guidance.findings == ()
    assert problem.steps == ("Call the help desk, 4321.",)
    assert (problem.title, problem.fix) == ("This family is full", Fix.CHOOSE_PLACE)


def test_what_it_says_holds_for_every_action(write: Write) -> None:
    path = write('[rows.InvalidParameter]\nsteps = ["Call 4321."]\ntitle = "Call us"')
    guidance = Guidance.load(ENGLISH, path)

    for action in ("", BIND, WAITING, "AppCreateDeviceBindToken"):
        problem = guidance.explain(Refused("InvalidParameter", action=action), {})
        assert (problem.title, problem.steps) == ("Call us", ("Call 4321.",))
    assert problem.fix is Fix.TRY_AGAIN


def test_it_may_have_words_for_single_actions(write: Write) -> None:
    path = write(
        '[[rows.InvalidParameter.when]]\nactions = ["AppTokenBindDeviceFamily"]\ncause = "Ours."'
    )
    guidance = Guidance.load(ENGLISH, path)

    bind = guidance.explain(Refused("InvalidParameter", action=BIND), {})
    wait = guidance.explain(Refused("InvalidParameter", action=WAITING), {})

    assert guidance.findings == ()
    assert bind.cause == "Ours. Nothing was bound."
    assert wait.title == "Something is missing"


def test_a_new_title_is_not_told_short_in_our_words(write: Write) -> None:
    path = write(ROW + 'title = "The house is full"')

    problem = Guidance.load(ENGLISH, path).explain(Refused(FULL), {})

    assert problem.short == "The house is full"


def test_a_code_we_do_not_know_gets_a_row(write: Write) -> None:
    path = write(
        "[rows.TEAPOT]\n"
        'title = "It is a teapot"\ncause = "It makes tea for {family}."\n'
        'steps = ["Put the kettle on."]\nleg = "device-wifi"\nfix = "another-device"\n'
        "caution = true\nunbound = false"
    )
    guidance = Guidance.load(ENGLISH, path)

    problem = guidance.explain(Refused("TEAPOT", action=BIND), {"family": "Lin family"})

    assert guidance.findings == ()
    assert problem.cause == "It makes tea for Lin family."
    assert (problem.leg, problem.fix, problem.caution) == (
        Leg.DEVICE_WIFI,
        Fix.ANOTHER_DEVICE,
        True,
    )


def test_a_language_has_the_last_word(write: Write) -> None:
    path = write(
        ROW + 'cause = "Call 4321."\n'
        f'[zh_CN.rows."{FULL}"]\ncause = "请打 4321。"\n'
        '[zh_CN.fixes]\nclose = "好"\n[words]\nfamily = "the house"'
    )
    english, chinese = (Guidance.load(language, path) for language in LANGUAGES)

    assert english.explain(Refused(FULL), {}).cause == "Call 4321."
    assert english.explain(Refused(FULL), {}).title == "The house is full"
    assert english.fix_label(Fix.CLOSE) == "Close"
    assert chinese.explain(Refused(FULL), {}).cause == "请打 4321。"
    assert chinese.fix_label(Fix.CLOSE) == "好"


def test_how_to_join_the_family_is_theirs_to_say(write: Write) -> None:
    path = write(
        '[hand_over]\njoin_family = "Ask us."\n[zh_CN.hand_over]\njoin_family = "请找我们。"'
    )

    assert [Guidance.load(one, path).join_family for one in LANGUAGES] == ["Ask us.", "请找我们。"]
    assert Guidance.load(ENGLISH).join_family == ""


FLAWED = [
    ("[rows", Flaw.NOT_TOML, ""),
    ("x = " + "[" * 5000, Flaw.NOT_TOML, ""),
    ("rows = 3", Flaw.NOT_A_TABLE, "rows"),
    ("zh_CN = 3", Flaw.NOT_A_TABLE, "zh_CN"),
    ("[rows]\nBAD_BODY = 3", Flaw.NOT_A_TABLE, "rows.BAD_BODY"),
    ("[rules]", Flaw.UNKNOWN_KEY, "rules"),
    ("[zh_CN.en]", Flaw.UNKNOWN_KEY, "zh_CN.en"),
    (ROW + 'titel = "Full"', Flaw.UNKNOWN_KEY, f"{AT}.titel"),
    ("[words]\nvilla = 'a'", Flaw.UNKNOWN_KEY, "words.villa"),
    ("[fixes]\nreboot = 'a'", Flaw.UNKNOWN_KEY, "fixes.reboot"),
    ("[hand_over]\nsheet = 'a'", Flaw.UNKNOWN_KEY, "hand_over.sheet"),
    (f"[rows.{FULL}]\ntitle = 'Full'", Flaw.UNQUOTED_CODE, f"rows.{FULL}"),
    (ROW + "title = 3", Flaw.NOT_A_TEXT, f"{AT}.title"),
    (ROW + 'cause = " "', Flaw.NOT_A_TEXT, f"{AT}.cause"),
    ("[words]\nfamily = ''", Flaw.NOT_A_TEXT, "words.family"),
    ("[fixes]\nclose = 3", Flaw.NOT_A_TEXT, "fixes.close"),
    (ROW + "steps = []", Flaw.NOT_STEPS, f"{AT}.steps"),
    (ROW + 'steps = ["a", ""]', Flaw.NOT_STEPS, f"{AT}.steps"),
    (ROW + 'steps = "Call us."', Flaw.NOT_STEPS, f"{AT}.steps"),
    (ROW + 'steps = ["a", "b", "c", "d"]', Flaw.NOT_STEPS, f"{AT}.steps"),
    (ROW + 'only = "AppGetToken"', Flaw.NOT_NAMES, f"{AT}.only"),
    (ROW + 'caution = "yes"', Flaw.NOT_A_SWITCH, f"{AT}.caution"),
    (ROW + 'leg = "arm"', Flaw.NOT_ONE_OF, f"{AT}.leg"),
    (ROW + 'fix = "reboot"', Flaw.NOT_ONE_OF, f"{AT}.fix"),
    (ROW + "when = 3", Flaw.NOT_A_TABLE, f"{AT}.when"),
    (ROW + 'when = [{title = "a"}]', Flaw.MISSING, f"{AT}.when.actions"),
    (ROW + 'when = [{actions = ["a"], when = []}]', Flaw.UNKNOWN_KEY, f"{AT}.when.when"),
    (ROW + 'title = "{villa} is full"', Flaw.UNKNOWN_FACT, f"{AT}.title"),
    (ROW + 'steps = ["Ask {phone}."]', Flaw.UNKNOWN_FACT, f"{AT}.steps"),
    ("[hand_over]\njoin_family = '{family}'", Flaw.UNKNOWN_FACT, "hand_over.join_family"),
]


@pytest.mark.parametrize(("text", "flaw", "where"), FLAWED)
def test_what_cannot_be_used_is_told_and_left_out(
    write: Write, caplog: pytest.LogCaptureFixture, text: str, flaw: Flaw, where: str
) -> None:
    path = write(text)
    guidance = Guidance.load(CHINESE, path)

    assert {(finding.flaw, finding.where) for finding in guidance.findings} == {(flaw, where)}
    assert not any(finding.is_advice for finding in guidance.findings)
    assert check_file(path) == guidance.findings
    ours = Guidance.load(CHINESE).explain(Refused(FULL, action=BIND), {})
    assert guidance.explain(Refused(FULL, action=BIND), {}) == ours
    assert f"{flaw.value} {where}" in caplog.text


@pytest.mark.parametrize(
    ("text", "flaw", "detail"),
    [
        (ROW + f'title = "{"x" * 41}"', Flaw.TOO_LONG, "41 > 40"),
        (ROW + f'title = "{"满" * 17}"', Flaw.TOO_LONG, "17 > 16"),
        (ROW + f'steps = ["{"x" * 71}"]', Flaw.TOO_LONG, "71 > 70"),
        (f'[fixes]\nclose = "{"x" * 23}"', Flaw.TOO_LONG, "23 > 22"),
        (ROW + 'title = "Limit error"', Flaw.ALARMING, "error"),
        (ROW + 'title = "绑定失败"', Flaw.ALARMING, "失败"),
        (ROW + 'steps = ["Call us!"]', Flaw.ALARMING, "!"),
    ],
)
def test_what_is_long_or_loud_is_told_and_used(
    write: Write, caplog: pytest.LogCaptureFixture, text: str, flaw: Flaw, detail: str
) -> None:
    guidance, ours = Guidance.load(ENGLISH, write(text)), Guidance.load(ENGLISH)

    (finding,) = guidance.findings
    assert (finding.flaw, finding.detail) == (flaw, detail)
    assert finding.is_advice
    said = (guidance.explain(Refused(FULL), {}), guidance.fix_label(Fix.CLOSE))
    assert said != (ours.explain(Refused(FULL), {}), ours.fix_label(Fix.CLOSE))
    assert flaw.value in caplog.text


def test_one_flawed_row_does_not_take_the_others_with_it(
    write: Write, caplog: pytest.LogCaptureFixture
) -> None:
    path = write("[rows.BAD_BODY]\nfix = 3\n" + ROW + 'cause = "Call 4321."')
    guidance = Guidance.load(ENGLISH, path)

    assert guidance.explain(Refused(FULL), {}).cause == "Call 4321."
    assert guidance.explain(Refused("BAD_BODY"), {}).fix is Fix.TRY_AGAIN
    assert len(caplog.records) == 1


def test_a_row_that_is_not_whole_is_no_row(write: Write, caplog: pytest.LogCaptureFixture) -> None:
    guidance = Guidance.load(ENGLISH, write('[rows.TEAPOT]\ntitle = "It is a teapot"'))

    assert [(one.flaw, one.where) for one in guidance.findings] == [
        (Flaw.MISSING, f"rows.TEAPOT.{name}") for name in ("cause", "steps", "leg", "fix")
    ]
    assert guidance.explain(Refused("TEAPOT"), {}).title == "Tencent Cloud said no"
    assert len(caplog.records) == 4


@pytest.mark.parametrize("content", [b"\xff\xfe", b"\x80"])
def test_a_file_that_is_not_utf8(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, content: bytes
) -> None:
    path = tmp_path / "guidance.toml"
    path.write_bytes(content)

    assert [finding.flaw for finding in Guidance.load(ENGLISH, path).findings] == [Flaw.NOT_TOML]
    assert "not-toml" in caplog.text


def test_a_file_with_a_byte_order_mark(tmp_path: Path) -> None:
    path = tmp_path / "guidance.toml"
    path.write_bytes(b"\xef\xbb\xbf" + (ROW + 'cause = "Call 4321."').encode())

    assert Guidance.load(ENGLISH, path).findings == ()


def test_a_file_that_is_not_there(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    guidance = Guidance.load(ENGLISH, tmp_path / "none.toml")

    (finding,) = guidance.findings
    assert finding.flaw is Flaw.UNREADABLE
    assert guidance.explain(Refused(FULL), {}).title == "This family is full"
    assert str(tmp_path) not in caplog.text


def test_what_is_amiss_in_one_language_is_found_whatever_is_spoken(write: Write) -> None:
    path = write(f'[zh_CN.rows."{FULL}"]\ntitle = 3\n[en.fixes]\nclose = 3')

    assert [finding.where for finding in check_file(path)] == [
        "en.fixes.close",
        f"zh_CN.{AT}.title",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("flaw", Flaw)
def test_every_flaw_has_its_sentence(language: str, flaw: Flaw) -> None:
    said = Guidance.load(language).sentence(Finding(flaw, "rows.X", "DETAIL"))

    whole_file = flaw in (Flaw.UNREADABLE, Flaw.NOT_TOML)
    assert whole_file or said.startswith("rows.X")
    assert "{" not in said
