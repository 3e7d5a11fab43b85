"""Whether the system lets this program use a camera, as far as it tells before one is opened."""

import os
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import (
    QCameraPermission,
    QCoreApplication,
    QObject,
    QPermission,
    QSettings,
    Qt,
)

# Source: Windows' consent store, behind Settings > Privacy > Camera: for everybody, for desktop
# apps as a group.
_CONSENT = r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore\webcam"
WINDOWS_CONSENT = (
    rf"HKEY_LOCAL_MACHINE\{_CONSENT}",
    rf"HKEY_CURRENT_USER\{_CONSENT}",
    rf"HKEY_CURRENT_USER\{_CONSENT}\NonPackaged",
)
DEVICES = Path("/dev")


def ask_consent(context: QObject, answer: Callable[[bool], None]) -> None:
    """Find out whether a camera may be used; macOS asks the person the first time.

    Args:
        context: nobody waits for the answer any more once it has gone.
        answer: called with the answer, perhaps at once.
    """
    permission = QCameraPermission()
    app = QCoreApplication.instance()
    if app is None or app.checkPermission(permission) == Qt.PermissionStatus.Granted:
        answer(True)
    elif app.checkPermission(permission) == Qt.PermissionStatus.Denied:
        answer(False)
    else:

        def hear(asked: QPermission) -> None:
            answer(asked.status() == Qt.PermissionStatus.Granted)

        app.requestPermission(permission, context, hear)


def is_denied(places: Iterable[str] = WINDOWS_CONSENT) -> bool:
    """Whether Windows' privacy settings keep desktop programs from the camera.

    Windows itself only lets a camera fail to open.

    Args:
        places: registry keys; files of the same form on other systems.
    """
    native = QSettings.Format.NativeFormat
    return any(QSettings(place, native).value("Value") == "Deny" for place in places)


def is_out_of_reach(devices: Path = DEVICES) -> bool:
    """Whether Linux has a camera that this account may not open, which is then not listed.

    Args:
        devices: the folder of device files.
    """
    return any(not os.access(found, os.R_OK) for found in devices.glob("video*"))
