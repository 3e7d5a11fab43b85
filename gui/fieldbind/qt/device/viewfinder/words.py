"""What is said of a label, a trouble, a picture."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from fieldbind.device.labels import Label
from fieldbind.device.scanning.judging import Advice
from fieldbind.qt.camera.source import SourceTrouble


@dataclass(frozen=True, slots=True)
class LabelWords:
    """What a label brings, without a character of its token.

    Args:
        names: product ID and device name, as far as it has them.
        token: what there is to say about its token.
    """

    names: str
    token: str


def words_of(label: Label) -> LabelWords:
    """What a label brings."""
    names = " / ".join(filter(None, (label.product_id, label.device_name)))
    if label.token:
        words = QCoreApplication.translate("CameraFace", "token of {0} characters")
        return LabelWords(names, words.format(len(label.token.reveal())))
    if label.refusal:
        words = QCoreApplication.translate("CameraFace", "its token is not whole")
    else:
        words = QCoreApplication.translate("CameraFace", "no token on it")
    return LabelWords(names, words)


def words_for(advice: Advice | None) -> str:
    """What can be done better; where nothing is in the way, how to hold the label."""
    match advice:
        case Advice.TOO_DARK:
            return QCoreApplication.translate("CameraFace", "Too dark. Turn on a light.")
        case Advice.TOO_BRIGHT:
            return QCoreApplication.translate("CameraFace", "Too bright. Tilt it from the light.")
        case Advice.BLURRED:
            return QCoreApplication.translate("CameraFace", "Blurred. Hold it still for a moment.")
        case Advice.TOO_FAR:
            return QCoreApplication.translate("CameraFace", "Too far. Bring the label closer.")
        case None:
            return QCoreApplication.translate(
                "CameraFace", "Hold the label so that its code lies between the corners."
            )


def title_of(trouble: SourceTrouble) -> str:
    """What is the matter."""
    return {
        SourceTrouble.NONE: QCoreApplication.translate("CameraFace", "No camera found"),
        SourceTrouble.REFUSED: QCoreApplication.translate(
            "CameraFace", "Fieldbind may not use the camera"
        ),
        SourceTrouble.BUSY: QCoreApplication.translate("CameraFace", "The camera does not open"),
        SourceTrouble.UNPLUGGED: QCoreApplication.translate(
            "CameraFace", "The camera was unplugged"
        ),
        SourceTrouble.SILENT: QCoreApplication.translate(
            "CameraFace", "No picture comes from the camera"
        ),
    }[trouble]


def sentence_of(trouble: SourceTrouble) -> str:
    """What to do about it."""
    return {
        SourceTrouble.NONE: QCoreApplication.translate(
            "CameraFace", "Plug one in and it is used at once, or go on without it."
        ),
        SourceTrouble.REFUSED: QCoreApplication.translate(
            "CameraFace", "Allow it in the privacy settings of this laptop, or go on without it."
        ),
        SourceTrouble.BUSY: QCoreApplication.translate(
            "CameraFace", "Close other programs that use it, such as a video call, then try again."
        ),
        SourceTrouble.UNPLUGGED: QCoreApplication.translate(
            "CameraFace", "Plug it in again and it goes on, or go on without it."
        ),
        SourceTrouble.SILENT: QCoreApplication.translate(
            "CameraFace", "Open its shutter, or switch it on at the keyboard, then try again."
        ),
    }[trouble]
