"""What is kept on a laptop is for one account: others may not even look into its folder."""

import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from fieldbind.ledger.opening import open_file
from fieldbind.own_folder import make_own
from fieldbind.qt.first_window import FirstWindow
from fieldbind.records.log import LOG_FOLDER, start_log, stop_log
from fieldbind.settings.remembered import Memory

FOR_ALL = stat.S_IRWXG | stat.S_IRWXO


def log(folder: Path) -> None:
    stop_log(start_log(folder / LOG_FOLDER))


def ledger(folder: Path) -> None:
    open_file(folder / "ledger.db", 1.0).close()


def choices(folder: Path) -> None:
    Memory(folder).remember(country_code="49")


@pytest.mark.parametrize("make", [make_own, log, ledger, choices, FirstWindow])
def test_whoever_makes_it_makes_it_for_one_account(
    make: Callable[[Path], object], tmp_path: Path
) -> None:
    folder = tmp_path / "share" / "fieldbind"
    before = os.umask(0o022)
    try:
        make(folder)
    finally:
        os.umask(before)

    # Windows has no such bits; there the folder is below one that is the account's own.
    others = 0 if os.name == "posix" else FOR_ALL
    for made in (folder, folder.parent):
        assert made.stat().st_mode & FOR_ALL & ~others == 0


def test_a_folder_that_is_there_stays_as_somebody_made_it(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)

    make_own(tmp_path)

    assert stat.S_IMODE(tmp_path.stat().st_mode) in {0o755, 0o777}
