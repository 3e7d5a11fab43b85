"""The language that is spoken: which one, from where its words come, and that it holds."""

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QMessageBox

from fieldbind.qt.languages import speak, spoken_language
from fieldbind.qt.widgets.secret_field import SecretField
from fieldbind.settings.model import Language

ASK = "from fieldbind.qt.languages import spoken_language as s; print(s(None).value)"


class OwnSecretField(SecretField):
    """Says what its base class says."""


@pytest.mark.parametrize(
    ("system", "spoken"),
    [
        (["zh-CN", "en-US"], Language.CHINESE),
        (["zh-Hans-SG"], Language.CHINESE),
        (["zh-TW"], Language.CHINESE),
        (["en-GB"], Language.ENGLISH),
        (["de-DE", "zh-CN"], Language.ENGLISH),
        (["C"], Language.ENGLISH),
    ],
)
def test_the_favourite_of_the_system_is_spoken(system: list[str], spoken: Language) -> None:
    assert spoken_language(None, system) is spoken


def test_a_setting_goes_before_the_system() -> None:
    assert spoken_language(Language.ENGLISH, ["zh-CN"]) is Language.ENGLISH


@pytest.mark.parametrize(("lang", "spoken"), [("zh_CN.UTF-8", "zh_CN"), ("en_GB.UTF-8", "en")])
def test_the_system_is_asked(lang: str, spoken: str) -> None:
    environ = {**os.environ, "LANG": lang, "LC_ALL": lang, "LANGUAGE": ""}
    asked = subprocess.run(
        [sys.executable, "-c", ASK], env=environ, capture_output=True, text=True, check=True
    )
    assert asked.stdout.strip() == spoken


@pytest.mark.usefixtures("chinese")
def test_what_a_class_says_its_children_say() -> None:
    """lupdate files a text under the class it stands in; who says it may be a child of that."""
    child = OwnSecretField("密码", name="password")

    assert child.tr("Show") == "显示"


@pytest.mark.usefixtures("chinese")
def test_buttons_of_qt_itself_are_chinese() -> None:
    box = QMessageBox()
    box.setStandardButtons(QMessageBox.StandardButton.Cancel | QMessageBox.StandardButton.Ok)
    texts = [button.text() for button in box.buttons()]

    assert all(not text.replace("&", "").isascii() for text in texts), texts


@pytest.mark.usefixtures("chinese")
def test_dates_and_figures_are_written_as_in_china() -> None:
    assert QLocale().language() == QLocale.Language.Chinese


def test_english_comes_back(qapp: QApplication) -> None:
    speak(qapp, Language.CHINESE)
    speak(qapp, Language.ENGLISH)

    assert QApplication.translate("SecretField", "Show") == "Show"
    assert QLocale().language() == QLocale.Language.English
