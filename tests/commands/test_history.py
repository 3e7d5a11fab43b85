"""The list of jobs without a window: the same as History's, and nothing is touched for it."""

import csv
import io
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from fieldbind.__main__ import main
from fieldbind.commands.options import LANGUAGES, OUTCOMES
from fieldbind.faults import LocalFault
from fieldbind.ledger.ledger import FILE
from fieldbind.ledger.model import OutcomeGroup, Query, Stage
from fieldbind.ledger.reading import past_of
from fieldbind.ledger.wording import Wording
from fieldbind.settings.model import Language
from ledger_files import a_job, fill, opened

Output = pytest.CaptureFixture[str]


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder that the commands use."""
    folder = tmp_path / "data"
    folder.mkdir()
    monkeypatch.setenv("FIELDBIND_DATA_DIR", str(folder))
    monkeypatch.setenv("FIELDBIND_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.delenv("FIELDBIND_LANGUAGE", raising=False)
    return folder


def days(*numbers: int) -> list[str]:
    """Names of lamps that were bound on these days of a month, at noon here."""
    return [f"lamp_{number}" for number in numbers]


def some_past(folder: Path) -> None:
    """A lamp a day; every other one bound, the last in another family."""
    jobs = [
        a_job(
            device_name=f"lamp_{day}",
            began_at=datetime(2026, 5, day, 12).astimezone(),
            stage=Stage.BOUND if day % 2 else Stage.NOT_BOUND,
            family_id="f_2" if day == 4 else "f_1",
            family="Harbour" if day == 4 else "Lin family",
        )
        for day in (1, 2, 3, 4)
    ]
    fill(folder, jobs)


def lamps(path: Path) -> list[str]:
    rows = csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline=""))
    return [row["Device name"] for row in rows]


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ((), days(4, 3, 2, 1)),
        (("--from", "2026-05-02"), days(4, 3, 2)),
        (("--until", "2026-05-02"), days(2, 1)),
        (("--from", "2026-05-02", "--until", "2026-05-03"), days(3, 2)),
        (("--family", "f_2"), days(4)),
        (("--family", "lin FAMILY"), days(3, 2, 1)),
        (("--outcome", "bound"), days(3, 1)),
        (("--outcome", "not_bound", "--family", "f_1"), days(2)),
    ],
)
def test_what_is_asked_for_is_written(
    asked: Sequence[str], expected: list[str], data: Path, tmp_path: Path
) -> None:
    some_past(data)

    assert main(["history", "export", str(tmp_path / "list.csv"), *asked]) == 0

    assert lamps(tmp_path / "list.csv") == expected


@pytest.mark.parametrize("language", LANGUAGES)
async def test_it_is_the_list_that_history_exports(
    language: str, data: Path, tmp_path: Path
) -> None:
    some_past(data)
    words = Wording.of(language)
    async with opened(data) as ledger:
        await ledger.export(Query(), tmp_path / "theirs.csv", words.headings, words.words)

    main(["history", "export", str(tmp_path / "ours.csv"), "--language", language])

    assert (tmp_path / "ours.csv").read_bytes() == (tmp_path / "theirs.csv").read_bytes()


def test_a_script_reads_it_from_the_output(
    data: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    some_past(data)

    assert main(["history", "export", "-", "--outcome", "bound"]) == 0

    told = capfdbinary.readouterr()
    assert told.out.startswith(b"\xef\xbb\xbfBegan,Outcome,")
    assert told.out.count(b"\r\n") == 3
    assert told.err == b""


def test_the_language_that_is_set_is_spoken(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    monkeypatch.setenv("FIELDBIND_LANGUAGE", "zh_CN")
    some_past(data)

    main(["history", "export", str(data / "list.csv")])

    assert "开始时间,结果" in (data / "list.csv").read_text("utf-8-sig")
    assert capsys.readouterr().err == "fieldbind: 已写入 4 条记录。\n"


def test_a_file_that_is_there_is_replaced_only_when_told(data: Path, capsys: Output) -> None:
    some_past(data)
    path = data / "list.csv"
    path.write_text("theirs")

    assert main(["history", "export", str(path)]) == 2
    assert path.read_text() == "theirs"
    assert "--force" in capsys.readouterr().err

    assert main(["history", "export", str(path), "--force"]) == 0
    assert lamps(path) == days(4, 3, 2, 1)


def test_where_it_cannot_be_written_it_says_so(data: Path, capsys: Output) -> None:
    some_past(data)

    assert main(["history", "export", str(data / "none" / "list.csv")]) == 2
    assert "list.csv cannot be written (No such file" in capsys.readouterr().err


async def test_the_window_may_be_open_and_writing(data: Path, tmp_path: Path) -> None:
    some_past(data)
    async with opened(data) as ledger:
        await ledger.begin(a_job(device_name="lamp_9", began_at=datetime.now(UTC)))

        assert main(["history", "export", str(tmp_path / "list.csv")]) == 0
        await ledger.begin(a_job(device_name="lamp_10", began_at=datetime.now(UTC)))

        assert ledger.trouble is None
        assert await ledger.count(Query()) == 6
    assert lamps(tmp_path / "list.csv") == days(9, 4, 3, 2, 1)


def test_nothing_is_written_where_the_history_is(data: Path, tmp_path: Path) -> None:
    some_past(data)
    before = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in data.iterdir()}

    main(["history", "export", str(tmp_path / "list.csv")])

    after = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in data.iterdir()}
    assert after == before


def test_without_a_history_it_says_where_one_would_be(data: Path, capsys: Output) -> None:
    assert main(["history", "export", "-"]) == 3

    assert capsys.readouterr().err == (
        f"fieldbind: There is no history on this laptop yet; it would be in {data / 'ledger.db'}.\n"
    )
    assert not list(data.iterdir())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_damaged_history_is_left_as_it_is(language: str, data: Path, capsys: Output) -> None:
    path = data / "ledger.db"
    path.write_bytes(b"SQLite format 3\0" + bytes(4000))

    assert main(["history", "export", "-", "--language", language]) == 3

    said = Wording.of(language).say("LEDGER_DAMAGED", path)
    assert capsys.readouterr().err == f"fieldbind: {said}\n"
    assert [one.name for one in data.iterdir()] == ["ledger.db"]


def test_an_unknown_family_is_named(data: Path, capsys: Output) -> None:
    some_past(data)
    jobs = [a_job(family_id=f"f_{number}", family="Twin") for number in (7, 8)]
    fill(data, jobs)

    assert main(["history", "export", "-", "--family", "Nobody"]) == 2
    assert "no job for a family Nobody" in capsys.readouterr().err
    assert main(["history", "export", "-", "--family", "twin"]) == 2
    assert "f_7, f_8" in capsys.readouterr().err


def test_a_day_is_a_date(data: Path, capsys: Output) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["history", "export", "-", "--from", "yesterday"])

    assert ended.value.code == 2
    assert "expected a day such as 2026-05-28" in capsys.readouterr().err


def test_settings_that_cannot_be_used_are_told(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    monkeypatch.setenv("FIELDBIND_SITE", "the moon")

    assert main(["history", "export", "-"]) == 2
    assert "FIELDBIND_SITE" in capsys.readouterr().err


def test_the_command_line_offers_what_there_is() -> None:
    assert [language.value for language in Language] == list(LANGUAGES)
    assert [group.value for group in OutcomeGroup] == list(OUTCOMES)


def test_both_languages_say_the_same() -> None:
    english, chinese = map(Wording.of, LANGUAGES)

    assert list(english.headings) == list(chinese.headings)
    assert english.words.keys() == chinese.words.keys()
    assert english.sentences.keys() == chinese.sentences.keys()
    for key, said in english.sentences.items():
        assert said.count("{0}") == chinese.sentences[key].count("{0}")
        assert said.count("{1}") == chinese.sentences[key].count("{1}")


def test_a_day_ends_at_midnight_here(data: Path, tmp_path: Path) -> None:
    last = datetime(2026, 5, 1).astimezone() + timedelta(hours=23, minutes=59)
    fill(data, [a_job(device_name="late", began_at=last)])

    main(["history", "export", str(tmp_path / "list.csv"), "--until", "2026-05-01"])

    assert lamps(tmp_path / "list.csv") == ["late"]


def test_a_broken_policy_is_told_with_every_flaw(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output
) -> None:
    policy = tmp_path / "policy.toml"
    policy.write_text("nonsense = 1\nwait_limit = 1\n")
    monkeypatch.setenv("FIELDBIND_POLICY", str(policy))

    assert main(["history", "export", "-"]) == 2
    said = capsys.readouterr().err
    assert f"{policy}:1" in said
    assert f"{policy}:2" in said


def test_each_trouble_has_its_sentence(data: Path, capsys: Output) -> None:
    path = data / "ledger.db"

    def sentence() -> str:
        assert main(["history", "export", "-"]) == 3
        return capsys.readouterr().err

    path.mkdir()
    assert "cannot be read" in sentence()
    path.rmdir()
    with closing(sqlite3.connect(path)) as theirs:
        theirs.execute("CREATE TABLE lamps (id)")
    assert "is damaged" in sentence()
    path.unlink()
    some_past(data)
    with closing(sqlite3.connect(path)) as theirs:
        theirs.execute("PRAGMA user_version = 99")
    assert "A newer Fieldbind" in sentence()


def test_a_history_that_another_program_holds(tmp_path: Path) -> None:
    """As on a network drive, where there is no log beside the file."""
    fill(tmp_path, [a_job()])
    with closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as theirs:
        theirs.execute("PRAGMA journal_mode = DELETE")
        theirs.execute("BEGIN EXCLUSIVE")

        with pytest.raises(LocalFault, match="LEDGER_LOCKED"), past_of(tmp_path, 0):
            pass

        theirs.execute("ROLLBACK")
        with past_of(tmp_path, 0) as past:
            assert past.count(Query()) == 1


def test_a_row_that_cannot_be_read_is_damage(tmp_path: Path) -> None:
    fill(tmp_path, [a_job()])
    with closing(sqlite3.connect(tmp_path / FILE)) as theirs:
        theirs.execute("UPDATE jobs SET stage = 'nonsense'")
        theirs.commit()

    with pytest.raises(LocalFault, match="LEDGER_DAMAGED"), past_of(tmp_path) as past:
        past.newest(1)
