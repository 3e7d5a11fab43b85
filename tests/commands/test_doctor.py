"""``fieldbind doctor``: text and JSON, exit codes, and nothing that should not be told."""

import asyncio
import io
import json
import os
import subprocess
import sys
from collections.abc import Generator
from contextlib import redirect_stdout
from pathlib import Path

import pytest

from fieldbind.__main__ import main
from fieldbind.checks.finding import Check
from fieldbind.cloud.models import Account, Session, Site
from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.server import serve
from fieldbind.keychain import Keychain
from fieldbind.ledger.ledger import FILE, Ledger
from fieldbind.ledger.wording import Wording
from fieldbind.settings.remembered import Memory
from full_disk import full_disk
from ledger_files import a_job

Output = pytest.CaptureFixture[str]
LIN = Account(id="100", nick_name="Lin Wei", phone_number="13900000000", country_code="86")


@pytest.fixture
def cloud() -> Generator[SimulatedCloud, None, None]:
    with serve(SimulatedCloud()) as cloud:
        yield cloud


@pytest.fixture
def environ(
    cloud: SimulatedCloud, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> pytest.MonkeyPatch:
    """The environment of a laptop that works with the cloud."""
    said = {
        "CLOUD_URL": cloud.url,
        "APP_KEY": cloud.app_key,
        "APP_SECRET": cloud.app_secret,
        "CONFIG_DIR": str(tmp_path / "config"),
        "DATA_DIR": str(tmp_path / "data"),
        "KEYRING": "memory",
        "LANGUAGE": "en",
    }
    for name, value in said.items():
        monkeypatch.setenv(f"FIELDBIND_{name}", value)
    return monkeypatch


def members(output: Output) -> dict[str, dict[str, object]]:
    """The checks of a report in JSON."""
    told = json.loads(output.readouterr().out)
    return {one["check"]: one for one in told["checks"]}


@pytest.mark.usefixtures("environ")
def test_all_is_fine(capsys: Output) -> None:
    assert main(["doctor"]) == 0
    out, err = capsys.readouterr()
    assert out.startswith("All is fine\nAll eight checks to the China site are fine, five not")
    assert err == ""


@pytest.mark.usefixtures("environ")
def test_json_has_the_same_for_programs(capsys: Output) -> None:
    assert main(["doctor", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["site"], told["is_fine"], told["to_fix"]) == ("china", True, [])
    assert [one["check"] for one in told["checks"]] == [check.value for check in Check]


def test_another_language(environ: pytest.MonkeyPatch, capsys: Output) -> None:
    assert main(["doctor", "--language", "zh_CN"]) == 0
    assert capsys.readouterr().out.startswith("一切正常\n")
    environ.setenv("FIELDBIND_LANGUAGE", "zh_CN")
    assert main(["doctor"]) == 0
    assert capsys.readouterr().out.startswith("一切正常\n")


def test_where_none_is_set_the_language_of_the_system_is_spoken(
    environ: pytest.MonkeyPatch, capsys: Output
) -> None:
    for name in ("FIELDBIND_LANGUAGE", "LANGUAGE", "LC_ALL", "LC_MESSAGES"):
        environ.delenv(name, raising=False)
    environ.setenv("LANG", "zh_CN.UTF-8")

    assert main(["doctor"]) == 0

    assert capsys.readouterr().out.startswith("一切正常\n")


def test_the_language_chosen_in_the_window_is_spoken(
    environ: pytest.MonkeyPatch, tmp_path: Path, capsys: Output
) -> None:
    environ.delenv("FIELDBIND_LANGUAGE")
    environ.setenv("LANG", "en_GB.UTF-8")
    Memory(tmp_path / "config").remember(language="zh_CN")

    assert main(["doctor"]) == 0
    assert main(["history", "export", "-"]) == 3

    out, err = capsys.readouterr()
    assert out.startswith("一切正常\n")
    assert Wording.of("zh_CN").say("LEDGER_NONE", tmp_path / "data" / FILE) in err


def test_something_to_fix(environ: pytest.MonkeyPatch, capsys: Output) -> None:
    environ.setenv("FIELDBIND_ACCESS_TOKEN", "of-yesterday")
    assert main(["doctor"]) == 1
    out, err = capsys.readouterr()
    assert out.startswith("One thing to fix: your sign-in\n")
    assert "of-yesterday" not in out + err


def test_a_token_from_the_environment(
    environ: pytest.MonkeyPatch, cloud: SimulatedCloud, capsys: Output
) -> None:
    access = cloud.issue_access_token()
    environ.setenv("FIELDBIND_ACCESS_TOKEN", access.reveal())
    assert main(["doctor", "--json"]) == 0
    out = capsys.readouterr().out
    assert '"session.fine"' in out
    assert access.reveal() not in out
    assert cloud.app_secret not in out


def test_settings_that_cannot_be_used(environ: pytest.MonkeyPatch, capsys: Output) -> None:
    environ.setenv("FIELDBIND_SITE", "moon")
    assert main(["doctor"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("fieldbind: FIELDBIND_SITE")


@pytest.mark.usefixtures("environ")
@pytest.mark.parametrize("letters", ["ascii", "cp1252", "cp936", "utf-8"])
def test_every_output_takes_the_report_whatever_its_letters(letters: str) -> None:
    chinese = ["doctor", "--language", "zh_CN"]
    page = io.BytesIO()
    with redirect_stdout(io.TextIOWrapper(page, encoding=letters)):
        assert main(chinese) == 0
        text = page.getvalue()
        assert main([*chinese, "--json"]) == 0
        told = json.loads(page.getvalue()[len(text) :].decode("ascii"))
    assert told["verdict"] == "一切正常"
    assert text.decode("cp936" if letters == "cp936" else "utf-8").startswith("一切正常\n")


@pytest.mark.usefixtures("environ")
def test_whoever_reads_no_further_gets_no_complaint(capsys: Output) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "w", encoding="utf-8") as closed, redirect_stdout(closed):
        assert main(["doctor"]) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.usefixtures("environ")
def test_a_full_disk_under_the_report_is_said(tmp_path: Path, capsys: Output) -> None:
    (tmp_path / "report.txt").write_bytes(bytes(4096))
    with (
        (tmp_path / "report.txt").open("a", encoding="utf-8") as report,
        redirect_stdout(report),
        full_disk(),
    ):
        assert main(["doctor"]) == 2
    assert capsys.readouterr().err.startswith("fieldbind: - cannot be written (")


@pytest.mark.usefixtures("environ")
def test_where_there_is_no_output_the_exit_code_is_left() -> None:
    with redirect_stdout(None):
        assert main(["doctor"]) == 0


@pytest.mark.usefixtures("environ")
def test_a_broken_file_of_choices_stays_where_it_is(tmp_path: Path, capsys: Output) -> None:
    choices = tmp_path / "config" / "remembered.json"
    choices.parent.mkdir()
    choices.write_text("{")
    assert main(["doctor"]) == 0
    assert capsys.readouterr().err == ""
    assert [one.name for one in choices.parent.iterdir()] == [choices.name]


@pytest.mark.usefixtures("environ")
def test_the_site_that_was_chosen_in_the_window_is_looked_at(
    tmp_path: Path, capsys: Output
) -> None:
    Memory(tmp_path / "config").remember(site=Site.OVERSEAS)
    main(["doctor", "--json"])
    assert json.loads(capsys.readouterr().out)["site"] == "overseas"


@pytest.mark.usefixtures("environ")
def test_a_history_that_the_window_has_open(tmp_path: Path, capsys: Output) -> None:
    with asyncio.Runner() as window:
        ledger = window.run(Ledger.open(tmp_path / "data"))
        window.run(ledger.begin(a_job()))
        assert main(["doctor", "--json"]) == 0
        window.run(ledger.close())
    facts = members(capsys)["ledger"]["facts"]
    assert isinstance(facts, dict)
    assert facts["count"] == "1"


@pytest.mark.usefixtures("environ")
def test_help_names_the_exit_codes(capsys: Output) -> None:
    with pytest.raises(SystemExit) as end:
        main(["doctor", "--help"])
    assert end.value.code == 0
    out = capsys.readouterr().out
    assert all(code in out for code in ("0 all is fine", "1 there is something", "2 the command"))


@pytest.mark.usefixtures("environ")
def test_from_outside_without_any_keyring() -> None:
    environ = {**os.environ, "FIELDBIND_KEYRING": "auto"}
    environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    done = subprocess.run(
        [sys.executable, "-m", "fieldbind", "doctor"],
        env=environ,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stdout.startswith("One thing to fix: the keyring\n")
    assert done.stderr == ""


async def test_a_session_is_looked_at_and_left_as_it_is(cloud: SimulatedCloud) -> None:
    class Drawer:
        def __init__(self) -> None:
            self.entries: dict[str, str] = {}

        def get_password(self, service: str, username: str) -> str | None:
            return self.entries.get(username)

        def set_password(self, service: str, username: str, password: str) -> None:
            self.entries[username] = password

        def delete_password(self, service: str, username: str) -> None:
            raise AssertionError("who only looks deletes nothing")

    drawer = Drawer()
    keychain = Keychain(open_backend=lambda: drawer)
    await keychain.keep(Site.CHINA, LIN, Session(access_token=cloud.issue_access_token()))
    kept = await keychain.recall(Site.CHINA, only_look=True)
    assert kept
    assert kept.account == LIN
    name = next(name for name in drawer.entries if name.startswith("session"))
    drawer.entries[name] = "scrambled"
    assert await keychain.recall(Site.CHINA, only_look=True) is None
    assert drawer.entries[name] == "scrambled"
