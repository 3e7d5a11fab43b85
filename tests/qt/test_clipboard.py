"""A secret on the clipboard: kept out of histories, taken away in time, never somebody else's."""

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from fieldbind.qt.clipboard import SecretClipboard


@pytest.fixture
def owner(qapp: QCoreApplication) -> QObject:
    QGuiApplication.clipboard().clear()
    return QObject()


def test_histories_are_asked_to_look_away(owner: QObject) -> None:
    SecretClipboard(60, owner).copy("A7K2Q9")
    content = QGuiApplication.clipboard().mimeData()
    assert content.text() == "A7K2Q9"
    assert bytes(content.data("x-kde-passwordManagerHint").data()) == b"secret"
    for name in (
        "ExcludeClipboardContentFromMonitorProcessing",
        "CanIncludeInClipboardHistory",
        "CanUploadToCloudClipboard",
    ):
        kind = f'application/x-qt-windows-mime;value="{name}"'
        assert bytes(content.data(kind).data()) == b"\0\0\0\0"


def test_it_leaves_after_a_while(owner: QObject, qtbot: QtBot) -> None:
    SecretClipboard(0.05, owner).copy("A7K2Q9")
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "")


def test_what_was_copied_since_stays(owner: QObject) -> None:
    copies = SecretClipboard(60, owner)
    copies.copy("A7K2Q9")
    QGuiApplication.clipboard().setText("a phone number")
    copies.clear()
    assert QGuiApplication.clipboard().text() == "a phone number"


def test_it_leaves_with_the_program(owner: QObject, qapp: QCoreApplication) -> None:
    copies = SecretClipboard(60, owner)
    copies.copy("A7K2Q9")
    qapp.aboutToQuit.emit()
    assert QGuiApplication.clipboard().text() == ""
    copies.clear()
