"""Settings that cannot be used: said before any window, in the language that is asked for."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from fieldbind.qt.languages import speak
from fieldbind.settings.model import Language
from fieldbind.wiring import run_wizard

SAID = {
    Language.ENGLISH: (
        "A setting cannot be used",
        "FIELDBIND_SITE: expected “china” or “overseas”.",
        "Correct it or take it out, then start Fieldbind once more.",
    ),
    Language.CHINESE: (
        "有一项设置用不了",
        "FIELDBIND_SITE：这里应该是“china”或“overseas”。",
        "改正或去掉它，然后重新启动 Fieldbind。",
    ),
}


@pytest.mark.parametrize("language", Language)
def test_it_is_said_in_one_language(
    qapp: QApplication, capsys: pytest.CaptureFixture[str], tmp_path: Path, language: Language
) -> None:
    seen: list[str] = []

    def read_and_close() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            seen.extend((box.text(), box.informativeText()))
            box.accept()

    look = QTimer(interval=10)
    look.timeout.connect(read_and_close)
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
    assert "\n".join(seen) == "\n".join(SAID[language])
