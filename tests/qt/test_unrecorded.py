"""A ledger in trouble never stops a bind: the person is told, and the job goes on."""

from pathlib import Path

import pytest

from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.ledger.model import Stage
from fieldbind.qt.notices import Notice
from ledger_files import a_job, opened
from wizardry import at_work, quick_settings
from written_jobs import write_down


async def test_a_folder_that_cannot_be_used(
    cloud: SimulatedCloud, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    async with at_work(quick_settings(cloud, tmp_path), cloud) as person:
        await person.sign_in()
        await person.until_seen("notice.unrecorded")
        assert person.words("notice.unrecorded") == "The history cannot be used"
        assert person.wizard.window.notices.shown is Notice.UNRECORDED
        await person.choose_place()
        person.fill("device.token", "LAMP12")
        person.press("nav.next")
        await person.until_seen("confirm.summary")
        person.press("nav.next")
        await person.until_seen("done.title")
    assert "the ledger: LEDGER_TROUBLE" in caplog.text


async def test_a_damaged_file_is_set_aside(
    cloud: SimulatedCloud, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "ledger.db").write_bytes(b"not a database at all" * 500)
    async with at_work(quick_settings(cloud, tmp_path), cloud) as person:
        await person.until_seen("notice.unrecorded")
        assert person.words("notice.unrecorded") == "The history file was damaged"
        await person.until_seen("signin.account")
        assert person.wizard.journey.ledger.is_lasting
        assert len(list(folder.glob("ledger*damaged*"))) == 1
    assert "set aside" in caplog.text


async def test_a_sound_ledger_is_not_worth_a_word(cloud: SimulatedCloud, tmp_path: Path) -> None:
    async with opened(tmp_path / "data") as ledger:
        await write_down(ledger, [a_job(stage=Stage.BOUND)])
    async with at_work(quick_settings(cloud, tmp_path), cloud) as person:
        await person.until_seen("signin.account")
        ledger = person.wizard.journey.ledger
        assert not ledger.laptop  # it is not open: no start loads what that takes
        await person.sign_in()
        await person.until(lambda: ledger.laptop)
        assert not person.sees("notice.unrecorded")
        assert (tmp_path / "data" / "ledger.db").is_file()
