"""The page of a broken policy: what is amiss, where, and the ways on."""

from collections.abc import Generator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QPushButton,
    QScrollArea,
    QWidget,
)

from before_the_bind import until
from english_left import english_left
from fieldbind.faults import LocalFault
from fieldbind.guidance.catalogue import Guidance
from fieldbind.qt.refused.window import ReadSettings, RefusedWindow
from fieldbind.qt.theme import set_text_size
from fieldbind.qt.widgets.scrolled import Scrolled
from fieldbind.settings.load import load_settings
from fieldbind.settings.model import Settings
from looking import name_of
from shots.fitting import misfits

BROKEN = 'site = "moon"\nwait_limit = 5\n\napp_secret = "canary-5f0e2c"\n'
NOW = "Line 1, “wait_limit”: expected seconds from 30 to 3600."
GUIDANCE = Guidance.load("en")


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    path = tmp_path / "policy.toml"
    rewrite(path, BROKEN)
    return path


def rewrite(policy: Path, text: str) -> None:
    policy.write_text(text, encoding="utf-8")


@pytest.fixture
def read(policy: Path, tmp_path: Path) -> ReadSettings:
    environ = {
        "FIELDBIND_POLICY": str(policy),
        "FIELDBIND_CONFIG_DIR": str(tmp_path / "config"),
        "FIELDBIND_DATA_DIR": str(tmp_path / "data"),
    }
    return lambda: load_settings(environ)


@pytest.fixture
def window(qapp: object, read: ReadSettings) -> Generator[RefusedWindow, None, None]:
    window = RefusedWindow(refusal(read), read, GUIDANCE)
    window.show()
    window.activateWindow()
    yield window
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)


def refusal(read: ReadSettings) -> LocalFault:
    with pytest.raises(LocalFault) as caught:
        read()
    return caught.value


def words(window: RefusedWindow) -> list[str]:
    return [
        widget.text()
        for widget in window.findChildren(QWidget)
        if isinstance(widget, QLabel | QAbstractButton) and widget.isVisible()
    ]


def button(window: RefusedWindow, name: str) -> QAbstractButton:
    found = window.findChild(QAbstractButton, name)
    assert found
    return found


async def test_file_and_findings_are_named_with_their_lines(
    window: RefusedWindow, policy: Path
) -> None:
    said = words(window)
    assert "The site policy needs a correction" in said
    assert str(policy) in said
    assert "Line 1, “site”: expected “china” or “overseas”." in said
    assert "Line 2, “wait_limit”: expected seconds from 30 to 3600." in said
    assert any(line.startswith("Line 4: “app_secret” is an app secret") for line in said)
    steps = [step.accessibleDescription() for step in window.findChildren(QPushButton)]
    assert "Waits for the policy" in steps
    assert not any("canary" in line for line in said)


async def test_try_again_reads_again(window: RefusedWindow, policy: Path) -> None:
    rewrite(policy, "wait_limit = 5\n")
    button(window, "refused.try_again").click()
    await until(lambda: NOW in words(window))
    said = words(window)
    assert not any("“site”" in line for line in said)
    assert any(line.startswith("Read again at ") for line in said)
    assert not window.answered.is_set()


async def test_a_policy_put_right_opens_the_way(window: RefusedWindow, policy: Path) -> None:
    rewrite(policy, 'site = "overseas"\n')
    button(window, "refused.try_again").click()
    assert window.answered.is_set()
    assert isinstance(window.settings, Settings)
    assert window.settings.is_locked("site")


async def test_details_are_copied_with_file_and_line(window: RefusedWindow, policy: Path) -> None:
    button(window, "refused.copy").click()
    copied = QGuiApplication.clipboard().text()
    assert f"{policy}:1, “site”: expected “china” or “overseas”." in copied
    assert "canary" not in copied
    assert button(window, "refused.copy").text() == "Copied"


async def test_the_keyboard_does_all_of_it(window: RefusedWindow, policy: Path) -> None:
    again = button(window, "refused.try_again")
    assert window.focusWidget() is again
    rewrite(policy, "wait_limit = 5\n")
    QTest.keyClick(window, Qt.Key.Key_Return)
    await until(lambda: NOW in words(window))
    reached = set[str]()
    for _ in range(6):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        at = window.focusWidget()
        assert at is not None
        reached.add(at.objectName())
    assert {"refused.copy", "refused.quit", "refused.try_again", "refused.findings"} <= reached
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.answered.is_set()
    assert window.settings is None


async def test_many_findings_scroll_in_their_place(window: RefusedWindow, policy: Path) -> None:
    rewrite(policy, "\n".join(f"key_{number} = 1" for number in range(40)))
    window.resize(800, 560)
    button(window, "refused.try_again").click()
    areas = window.findChildren(QScrollArea)
    area = next(area for area in areas if not isinstance(area, Scrolled))
    await until(lambda: area.verticalScrollBar().maximum() > 0)
    assert button(window, "refused.try_again").isVisible()
    findings = area.widget()
    assert findings
    assert name_of(findings).count("\n") == 39


@pytest.fixture
def large_words(qapp: QApplication) -> None:
    set_text_size(qapp, 2.0)


@pytest.mark.usefixtures("large_words")
async def test_large_words_find_room(window: RefusedWindow) -> None:
    window.resize(800, 560)
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    primary = button(window, "refused.try_again")
    assert window.rect().contains(primary.rect().translated(primary.mapTo(window, QPoint(0, 0))))
    assert misfits(window) == []


@pytest.mark.usefixtures("chinese")
async def test_in_chinese_no_english_is_left(qapp: object, read: ReadSettings) -> None:
    window = RefusedWindow(refusal(read), read, Guidance.load("zh_CN"))
    window.show()
    button(window, "refused.try_again").click()
    policy_keys = ("site", "wait_limit", "app_secret", "china", "overseas")
    files = [widget.text() for widget in window.findChildren(QLabel, "refused.file")]
    await until(lambda: len(words(window)) > 10)
    assert english_left(window, *files, *policy_keys, "App Secret") == []
    window.close()
    window.deleteLater()
