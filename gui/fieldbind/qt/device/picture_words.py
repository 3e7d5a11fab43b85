"""What is said about a picture."""

from PySide6.QtCore import QObject

from fieldbind.qt.device.hint import Hint
from fieldbind.qt.widgets.tone import Tone


class PictureWords(QObject):
    """Finds the words: what it is with the picture, then what to do."""

    def reading(self) -> Hint:
        """While it is read."""
        return Hint(self.tr("Reading the picture…"))

    def nothing(self) -> Hint:
        """There is no code in it."""
        words = self.tr("No code found. Take it closer, straight on and without a reflection.")
        return Hint(words, Tone.WARN)

    def several(self, count: int) -> Hint:
        """So many labels are in it."""
        return Hint(self.tr("{0} labels. Which one is it?").format(count), Tone.ACCENT)

    def unread(self, code: str) -> Hint:
        """Why it cannot be read.

        Args:
            code: PICTURE_UNREADABLE and the reason.
        """
        kinds = self.tr("This is not a picture that can be read. Give a JPEG, PNG, WebP or BMP.")
        words = {
            "OUT_OF_REACH": self.tr("This file cannot be opened. Is it still there?"),
            "NOT_A_FILE": self.tr("This is not a file. Give the picture itself."),
            "EMPTY": self.tr("This file is empty. Copy the picture once more."),
            "TOO_LARGE": self.tr("This picture is too large. Cut out the label, then try again."),
            "PHONE_FORMAT": self.tr("A photo in a phone’s own format. Save it as JPEG first."),
            "DAMAGED": self.tr("This picture is not whole. Copy it once more, or take another."),
            "SEVERAL": self.tr("One picture at a time, please."),
            "TOO_SLOW": self.tr("Reading took too long. Copy the picture to this laptop first."),
        }
        return Hint(words.get(code.partition(".")[2], kinds), Tone.BAD)
