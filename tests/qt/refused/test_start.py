"""Settings that cannot be used: said in a window of their own, in the language asked for."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from fieldbind.qt.languages import speak
from fieldbind.qt.refused.window import RefusedWindow
from fieldbind.settings.model import Language
from fieldbind.wiring import run_wizard

SAID = {
    Language.ENGLISH: (
        "A setting cannot be used",
        "FIELDBIND_SITE: expected “china” or “overseas”.",
        "Correct it or take it out, then press Try again.",
    ),
    Language.CHINESE: (
        "有一项设置用不了",
        "FIELDBIND_SITE：这里应该是“china”或“overseas”。",
        "改正或去掉它，然后点“再试一次”。",
    ),
}


@pytest.mark.parametrize("language", Language)
def test_it_is_said_in_one_language(
    qapp: QApplication, capsys: pytest.CaptureFixture[str], tmp_path: Path, language: Language
) -> None:
    seen: list[str] = []

    def read_and_quit() -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, RefusedWindow) and window.isVisible():
                seen.extend(words_of(window))
                window.close()

    look = QTimer(interval=10)
    look.timeout.connect(read_and_quit)
    look.start()
    environ = {
        "FIELDBIND_SITE": "moon",
        "FIELDBIND_LANGUAGE": language.value,
        "FIELDBIND_CONFIG_DIR": str(tmp_path),
    }
    try:
        assert run_wizard(environ, None) == 2
    finally:
        look.stop()
        speak(qapp, Language.ENGLISH)
    assert capsys.readouterr().err == f"fieldbind: {SAID[language][1]}\n"
    assert set(SAID[language]) <= set(seen)


def words_of(window: QWidget) -> list[str]:
    return [
        widget.text()
        for widget in window.findChildren(QWidget)
        if isinstance(widget, QLabel | QAbstractButton) and widget.isVisible()
    ]
