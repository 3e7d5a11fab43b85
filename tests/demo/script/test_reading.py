"""A presenter's own scenario, as good or as broken as people write it."""

import os
import sys
from contextlib import redirect_stdout
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldbind.__main__ import main
from fieldbind.demo.scenarios import play, scenarios, script_named
from fieldbind.demo.script.amiss import WORDS
from fieldbind.demo.script.happening import ACTIONS
from fieldbind.demo.script.reading import BrokenScript, check_script, read_script
from fieldbind.demo.script.script import said
from fieldbind.resource import resource
from fieldbind.settings.policy.findings import Finding
from fieldbind.settings.refusal import Flaw
from full_disk import full_disk

EVERY_WORD = "\n".join(
    f"[[happens]]\nwhat = {what!r}\n{more}"
    for what, more in {
        "token-runs-out": "after = 5",
        "another-device-reports": "",
        "device-belongs-to": 'family = "strangers"',
        "family-is-full": "",
        "room-is-ignored": "",
        "device-gives-up": "number = 10",
        "refused": 'request = "bind"\ncode = "InternalError"\ntimes = 2\nafter = 1',
        "answer-lost": 'request = "bind"',
        "answer-late": 'request = "rooms"\nseconds = 2.5',
        "offline": 'request = "state"\nseconds = 15',
        "session-ends": 'request = "families"',
    }.items()
)
HEAD = 'name = "my-own"\ntitle = "My own"\n'


def written(folder: Path, text: str) -> Path:
    path = folder / "story.toml"
    path.write_text(text, encoding="utf-8")
    return path


def flaws(path: Path) -> list[tuple[int, Flaw, str]]:
    return [(finding.line, finding.flaw, finding.name) for finding in check_script(path)]


def test_every_word_of_the_vocabulary_can_be_played(tmp_path: Path) -> None:
    script = script_named(str(written(tmp_path, HEAD + EVERY_WORD)))
    assert [happening.__struct_config__.tag for happening in script.happens] == list(WORDS)
    with play(script) as cloud:
        assert cloud.device_after == 3.0
    assert script.gives_up is not None


def test_ours_have_words_in_both_languages_and_an_icon() -> None:
    for name, script in scenarios().items():
        assert said(script.title, "en") != said(script.title, "zh_CN"), name
        assert said(script.remark, "en") != said(script.remark, "zh_CN"), name
    for file in resource("scenarios").iterdir():
        assert check_script(Path(str(file))) == (), file.name


def test_never_is_a_time(tmp_path: Path) -> None:
    assert read_script(written(tmp_path, HEAD + 'reports_after = "never"')).device_after is None
    assert said(read_script(written(tmp_path, HEAD)).title, "zh_CN") == "My own"


def test_all_that_is_amiss_is_found_at_once(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        'nam = "x"\nname = "No Good"\ntitle = { en = "a" }\nicon = "nowhere"\n'
        'reports_after = -1\n[[happens]]\nwhat = "sings"\n'
        '[[happens]]\nwhat = "refused"\ntimes = 0\n',
    )
    assert flaws(path) == [
        (1, Flaw.UNKNOWN, "nam"),
        (2, Flaw.VALUE, "name"),
        (3, Flaw.VALUE, "title"),
        (4, Flaw.VALUE, "icon"),
        (5, Flaw.VALUE, "reports_after"),
        (7, Flaw.VALUE, "happens[0].what"),
        (8, Flaw.MISSING, "happens[1].request"),
        (8, Flaw.MISSING, "happens[1].code"),
        (10, Flaw.VALUE, "happens[1].times"),
    ]
    with pytest.raises(BrokenScript, match=r"SCENARIO_UNREADABLE\.UNKNOWN"):
        read_script(path)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("name = ", (1, Flaw.NOT_TOML, "")),
        ("a = 1\na = 2", (2, Flaw.NOT_TOML, "")),
        ("a = " + "[" * 5000, (0, Flaw.NOT_TOML, "")),
        (HEAD + "happens = 3", (3, Flaw.VALUE, "happens")),
        (HEAD + "happens = [3]", (3, Flaw.VALUE, "happens[0].what")),
        ("#" * 300_000, (0, Flaw.UNREADABLE, "")),
    ],
)
def test_what_is_no_script(tmp_path: Path, text: str, found: tuple[int, Flaw, str]) -> None:
    assert flaws(written(tmp_path, text)) == [found]


@pytest.mark.parametrize(
    "title", ["a\\nb", "\\u001b[31m", "safe\\u202egnp", "\\u2066a", " \\u200b", "\\u0000"]
)
def test_words_that_would_not_look_like_themselves(tmp_path: Path, title: str) -> None:
    text = f'name = "x"\ntitle = "{title}"'
    assert flaws(written(tmp_path, text)) == [(2, Flaw.VALUE, "title")]


def test_words_of_any_language(tmp_path: Path) -> None:
    text = 'name = "x"\ntitle = "家里的灯 👨\u200d👩\u200d👧 — चाय"'
    assert flaws(written(tmp_path, text)) == []


def test_what_is_no_file(tmp_path: Path) -> None:
    assert flaws(tmp_path) == [(0, Flaw.UNREADABLE, "")]
    assert flaws(tmp_path / "gone.toml") == [(0, Flaw.NO_FILE, "")]
    assert flaws(Path("nul\0l")) == [(0, Flaw.UNREADABLE, "")]
    if sys.platform != "win32":
        # Whoever opens one waits until somebody writes into it.
        os.mkfifo(tmp_path / "pipe.toml")
        assert flaws(tmp_path / "pipe.toml") == [(0, Flaw.UNREADABLE, "")]


_LINES = st.sampled_from(
    [
        "name = 'x'",
        "title = 3",
        "[[happens]]",
        "what = 'offline'",
        "request = 1",
        "[happens.x]",
        "=",
    ]
)


@given(st.lists(_LINES | st.text(max_size=12), max_size=8))
def test_nothing_that_is_written_ends_in_a_traceback(
    tmp_path_factory: pytest.TempPathFactory, lines: list[str]
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.toml"
    path.write_text("\n".join(lines), encoding="utf-8", errors="replace")
    assert all(isinstance(finding, Finding) for finding in check_script(path))


def test_the_command_tells_each_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path, HEAD + 'icon = "nowhere"\n[[happens]]\nwhat = "refused"')
    assert main(["demo", "check", str(path)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        f"{path}:3, “icon”: expected the name of one of Fieldbind’s icons, such as “clock”.",
        f"{path}:4: “happens[0].request” is missing.",
        f"{path}:4: “happens[0].code” is missing.",
    ]
    assert main(["demo", "check", str(written(tmp_path, HEAD))]) == 0
    assert main(["demo", "check", str(tmp_path / "gone.toml")]) == 2


def test_a_demo_of_a_broken_file_is_refused_with_what_is_amiss(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["--demo", str(written(tmp_path, "title = 'x'"))])
    assert "“name” is missing." in capsys.readouterr().err


def test_every_request_of_the_vocabulary_is_an_action() -> None:
    assert set(ACTIONS) == {"sign-in", "families", "rooms", "token", "state", "bind"}


def test_a_full_disk_under_what_is_told_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "told.txt").write_bytes(bytes(4096))
    with (
        (tmp_path / "told.txt").open("a", encoding="utf-8") as told,
        redirect_stdout(told),
        full_disk(),
    ):
        assert main(["demo", "check", str(tmp_path / "gone.toml")]) == 2
    assert capsys.readouterr().err.startswith("fieldbind: - cannot be written (")
