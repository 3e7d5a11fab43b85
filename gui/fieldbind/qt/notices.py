"""The strip along the top of the sheet: one notice at a time, the most pressing one."""

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbind.qt.phrases import sentences
from fieldbind.qt.widgets.announce import announce
from fieldbind.qt.widgets.banner import Banner
from fieldbind.qt.widgets.tone import Tone

Words = Callable[[], tuple[str, str]]


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
            Notice.SCAN: Banner("", "", Tone.NEUTRAL, name="notice.scan"),
            Notice.OFFLINE: Banner("", "", Tone.WARN, name="notice.offline"),
            Notice.UNRECORDED: Banner("", "", Tone.WARN, name="notice.unrecorded"),
            Notice.DEMO: Banner("", "", name="demo.badge"),
        }
        self._usual: dict[Notice, Words] = {
            Notice.SCAN: self._scan_words,
            Notice.OFFLINE: self._offline_words,
            Notice.DEMO: self._demo_words,
        }
        self._words = dict(self._usual)
        self._banners[Notice.UNRECORDED].set_icon("triangle-alert")
        self._noted: set[Notice] = set()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for banner in self._banners.values():
            banner.hide()
            column.addWidget(banner)
        self.reword()
        self.hide()

    @property
    def shown(self) -> Notice | None:
        """The notice that is on the screen."""
        return min(self._noted, default=None)

    def reword(self) -> None:
        """Say what is noted in the words of now."""
        for notice, words in self._words.items():
            self._banners[notice].say(*words())
        self._draw()

    def note(self, notice: Notice, words: Words | None = None) -> None:
        """Have something noted from now on.

        Args:
            notice: what.
            words: gives bold word and sentence, in the language of the moment it is called; the
                usual ones if not given.
        """
        banner = self._banners[notice]
        self._words[notice] = words or self._usual[notice]
        banner.say(*self._words[notice]())
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

    def _scan_words(self) -> tuple[str, str]:
        return (
            self.tr("Label not used"),
            self.tr("Labels are scanned on the page Device. Nothing was changed here."),
        )

    def _offline_words(self) -> tuple[str, str]:
        return self.tr("Offline"), self.tr("This laptop is offline. We go on when it is back.")

    def _demo_words(self) -> tuple[str, str]:
        return self.tr("Demo"), self.tr("A simulated cloud and device")

    def _draw(self) -> None:
        word = self.tr("Demo") if Notice.DEMO in self._noted else ""
        for notice, banner in self._banners.items():
            banner.setVisible(notice is self.shown)
            if notice is not Notice.DEMO:
                banner.mark_demo(word)
        self.setVisible(self.shown is not None)
