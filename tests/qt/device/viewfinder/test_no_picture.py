"""Why there is no picture, and what can be done."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from browser import Browser
from fieldbind.device.scanning.judging import Advice
from fieldbind.qt.camera.source import SourceTrouble
from fieldbind.qt.device.viewfinder.no_picture import NoPicture
from fieldbind.qt.device.viewfinder.words import sentence_of, title_of, words_for
from fieldbind.qt.system_settings import SystemSettings


def offered(panel: NoPicture) -> set[str]:
    """The ids of the buttons."""
    buttons = panel.findChildren(QPushButton)
    return {button.objectName() for button in buttons if button.isVisible()}


def test_where_the_system_refuses_its_settings_open(qtbot: QtBot, browser: Browser) -> None:
    panel = NoPicture(SystemSettings("win32"))
    qtbot.addWidget(panel)
    panel.show()
    panel.show_trouble(SourceTrouble.REFUSED)
    assert panel.first_button.objectName() == "camera.settings"
    panel.first_button.click()
    assert browser.opened == ["ms-settings:privacy-webcam"]
    panel.show_trouble(SourceTrouble.BUSY)
    assert offered(panel) == {"camera.retry", "camera.photo", "camera.type"}
    panel.show_trouble(SourceTrouble.NONE)
    assert offered(panel) == {"camera.photo", "camera.type"}


@pytest.mark.parametrize("trouble", SourceTrouble)
def test_each_trouble_has_its_own_words(trouble: SourceTrouble) -> None:
    others = set(SourceTrouble) - {trouble}
    assert title_of(trouble) not in map(title_of, others)
    assert sentence_of(trouble) not in map(sentence_of, others)
    assert len(title_of(trouble)) <= 40


def test_each_advice_has_its_own_words() -> None:
    assert len({words_for(advice) for advice in (*Advice, None)}) == len(Advice) + 1
