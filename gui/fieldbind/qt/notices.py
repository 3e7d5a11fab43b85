"""The strip along the top of the sheet: one notice at a time, the most pressing one."""

from enum import IntEnum

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbind.qt.phrases import sentences
from fieldbind.qt.widgets.announce import announce
from fieldbind.qt.widgets.banner import Banner
from fieldbind.qt.widgets.tone import Tone


class Notice(IntEnum):
    """What may be noted, the most pressing first."""

    SCAN = 0
    """A label was scanned where none counts; gone after a while."""
    OFFLINE = 1
    UNRECORDED = 2
    DEMO = 3


class Notices(QWidget):
    """Shows the first of what is to be noted now; takes no room while there is nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._banners = {
            Notice.SCAN: Banner(
                self.tr("Label not used"),
                self.tr("Labels are scanned on the page Device. Nothing was changed here."),
                Tone.NEUTRAL,
                name="notice.scan",
            ),
            Notice.OFFLINE: Banner(
                self.tr("Offline"),
                self.tr("This laptop is offline. We go on when it is back."),
                Tone.WARN,
                name="notice.offline",
            ),
            Notice.UNRECORDED: Banner("", "", Tone.WARN, name="notice.unrecorded"),
            Notice.DEMO: Banner(
                self.tr("Demo"), self.tr("A simulated cloud and device"), name="demo.badge"
            ),
        }
        self._banners[Notice.UNRECORDED].set_icon("triangle-alert")
        self._noted: set[Notice] = set()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for banner in self._banners.values():
            banner.hide()
            column.addWidget(banner)
        self.hide()

    @property
    def shown(self) -> Notice | None:
        """The notice that is on the screen."""
        return min(self._noted, default=None)

    def note(self, notice: Notice, word: str = "", sentence: str = "") -> None:
        """Have something noted from now on.

        Args:
            notice: what.
            word: in place of its bold word.
            sentence: in place of its sentence.
        """
        banner = self._banners[notice]
        if word:
            banner.say(word, sentence)
        is_news = notice not in self._noted
        self._noted.add(notice)
        self._draw()
        if (
            (is_news or notice is Notice.SCAN)
            and self.shown is notice
            and notice is not Notice.DEMO
        ):
            announce(self, sentences((banner.word.text(), banner.sentence.text())))

    def drop(self, notice: Notice) -> None:
        """It is not so any more."""
        self._noted.discard(notice)
        self._draw()

    def _draw(self) -> None:
        for notice, banner in self._banners.items():
            banner.setVisible(notice is self.shown)
        self.setVisible(self.shown is not None)
