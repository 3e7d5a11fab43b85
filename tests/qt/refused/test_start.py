"""Settings that cannot be used: said in a window of their own, in the language asked for."""

import logging
from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from fieldbind.qt.languages import speak
from fieldbind.qt.refused.window import RefusedWindow
from fieldbind.qt.theme import DARK, Appearance, Scheme, Theme, current_theme
from fieldbind.qt.window import Window
from fieldbind.records.log import start_log, stop_log
from fieldbind.settings.model import Language
from fieldbind.settings.remembered import Memory
from fieldbind.starting import run_wizard

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


@pytest.fixture
def log(tmp_path: Path) -> Generator[None, None, None]:
    """The log of a program that runs within the test; nothing of it is left afterwards."""
    levels = {name: logging.getLogger(name).level for name in ("", "fieldbind")}
    yield
    # Starting it anew ends the one that the program has started.
    stop_log(start_log(tmp_path / "logs"))
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


@pytest.mark.parametrize("is_remembered", [False, True], ids=["asked for", "chosen before"])
@pytest.mark.parametrize("language", Language)
def test_it_is_said_in_one_language(
    qapp: QApplication,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    language: Language,
    *,
    is_remembered: bool,
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
    environ = {"FIELDBIND_SITE": "moon", "FIELDBIND_CONFIG_DIR": str(tmp_path)}
    if is_remembered:
        Memory(tmp_path).remember(language=language.value)
    else:
        environ["FIELDBIND_LANGUAGE"] = language.value
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


@pytest.mark.usefixtures("qapp", "log")
def test_once_it_is_put_right_the_wizard_opens(tmp_path: Path) -> None:
    policy = tmp_path / "policy.toml"
    policy.write_text('site = "moon"\n', encoding="utf-8")
    seen: list[str] = []

    def go_on() -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, RefusedWindow) and window.isVisible():
                seen.append("refused")
                policy.write_text('site = "overseas"\n', encoding="utf-8")
                press(window, "refused.try_again")
            elif isinstance(window, Window) and is_shown(window, "signin.site.overseas"):
                seen.append("wizard")
                window.close()

    look = QTimer(interval=10)
    look.timeout.connect(go_on)
    look.start()
    environ = {
        "FIELDBIND_APP_SECRET": "SimSecret0123456789ab",
        "FIELDBIND_ACCESS_TOKEN": "sim-access-4711",
        "FIELDBIND_POLICY": str(policy),
        "FIELDBIND_KEYRING": "memory",
        "FIELDBIND_LANGUAGE": "en",
        "FIELDBIND_CONFIG_DIR": str(tmp_path / "config"),
        "FIELDBIND_DATA_DIR": str(tmp_path / "data"),
    }
    try:
        assert run_wizard(environ, None) == 0
    finally:
        look.stop()
    assert seen == ["refused", "wizard"]
    assert not {"FIELDBIND_APP_SECRET", "FIELDBIND_ACCESS_TOKEN"} & set(environ), "left to children"


class _FirstPaints(QObject):
    """Notes the theme in which each window of the wizard is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.themes: list[Theme] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, Window) and event.type() is QEvent.Type.Paint:
            self.themes.append(current_theme())
        return False


@pytest.mark.usefixtures("log")
def test_the_window_after_it_is_dark_from_its_first_picture_on(
    qapp: QApplication, tmp_path: Path
) -> None:
    policy = tmp_path / "policy.toml"
    policy.write_text('site = "moon"\n', encoding="utf-8")
    (tmp_path / "settings.toml").write_text('theme = "dark"\n', encoding="utf-8")
    paints = _FirstPaints()
    qapp.installEventFilter(paints)

    def go_on() -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, RefusedWindow) and window.isVisible():
                policy.write_text('site = "overseas"\n', encoding="utf-8")
                press(window, "refused.try_again")
            elif isinstance(window, Window) and is_shown(window, "signin.site.overseas"):
                window.close()

    look = QTimer(interval=10)
    look.timeout.connect(go_on)
    look.start()
    try:
        assert run_wizard(_environ(tmp_path, policy), None) == 0
    finally:
        look.stop()
        qapp.removeEventFilter(paints)
        worn = qapp.findChild(Appearance)
        assert worn
        worn.choose(Scheme.LIGHT)
    assert paints.themes
    assert set(map(id, paints.themes)) == {id(DARK)}


def _environ(folder: Path, policy: Path) -> dict[str, str]:
    return {
        "FIELDBIND_POLICY": str(policy),
        "FIELDBIND_KEYRING": "memory",
        "FIELDBIND_LANGUAGE": "en",
        "FIELDBIND_CONFIG_DIR": str(folder),
        "FIELDBIND_DATA_DIR": str(folder / "data"),
    }


def press(window: QWidget, name: str) -> None:
    button = window.findChild(QAbstractButton, name)
    assert button
    button.click()


def is_shown(window: QWidget, name: str) -> bool:
    found = window.findChild(QWidget, name)
    return found is not None and found.isVisible()
