"""A kiosk gives nothing along: no dialog of the system opens, and no button leads to one."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from fieldbind.qt.camera.source import SourceTrouble
from fieldbind.qt.clipboard import SecretClipboard
from fieldbind.qt.device.making import Making
from fieldbind.qt.device.viewfinder.no_picture import NoPicture
from fieldbind.qt.device.ways import Ways
from fieldbind.qt.done.receipt_card import ReceiptCard
from fieldbind.qt.history.taking_along import TakingAlong
from fieldbind.qt.saving import ask_where_to_save, where_to_save
from fieldbind.qt.system_settings import SystemSettings

pytestmark = pytest.mark.usefixtures("kiosk")


async def test_no_dialog_opens(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    ask_where_to_save(window, "Save", "fieldbind-lamp.txt", "", print)
    assert await where_to_save(window, "Save", "fieldbind-lamp.txt", name="save") is None
    assert window.findChildren(QFileDialog) == []


def test_no_secret_is_copied() -> None:
    QGuiApplication.clipboard().setText("before")
    SecretClipboard(1, QObject()).copy("a bind token")
    assert QGuiApplication.clipboard().text() == "before"


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        (ReceiptCard, "done.save"),
        (TakingAlong, "history.save"),
        (Ways, "device.image"),
        (Making, "device.copy"),
    ],
)
def test_no_button_leads_there(qtbot: QtBot, kind: type[QWidget], name: str) -> None:
    widget = kind()
    qtbot.addWidget(widget)
    button = widget.findChild(QWidget, name)
    assert button is not None
    assert button.isHidden()


def test_nobody_is_led_into_the_system(qtbot: QtBot) -> None:
    view = NoPicture(SystemSettings("win32"))
    qtbot.addWidget(view)
    view.show_trouble(SourceTrouble.REFUSED)
    for name in ("camera.settings", "camera.photo"):
        button = view.findChild(QWidget, name)
        assert button is not None
        assert button.isHidden()
