"""A twentieth of the journeys through the window of ``dev.py soak journeys``, by the same code."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from fieldbind.qt.languages import speak
from fieldbind.settings.model import Language
from hard_windows import hard_windows

SEED, JOURNEYS = 1, 10


async def test_nothing_is_lost_before_anybodys_eyes(tmp_path: Path, qapp: QApplication) -> None:
    try:
        oracle = await hard_windows(range(JOURNEYS), seed=SEED, folder=tmp_path)
    finally:
        speak(qapp, Language.ENGLISH)
    assert oracle.is_content, oracle
