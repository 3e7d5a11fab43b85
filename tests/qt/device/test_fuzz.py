"""A part of ``dev.py soak fuzz``, by the same code."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from fuzzing import read_many, show_many
from strange_payloads import payload

SEED, PAYLOADS, SHOWN = 1, 20_000, 40


def test_no_payload_is_too_strange(qapp: QApplication) -> None:
    assert read_many(SEED, range(PAYLOADS)) == []


async def test_no_payload_has_anything_sent(qapp: QApplication, tmp_path: Path) -> None:
    assert await show_many(SEED, range(SHOWN), tmp_path) == []


def test_the_same_number_is_the_same_payload() -> None:
    assert payload(7, 3) == payload(7, 3) != payload(8, 3)
