"""The picture and what stands over it, or in its place."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from fieldbind.device.labels import Label
from fieldbind.device.scanning.choice import Read
from fieldbind.device.scanning.judging import Advice
from fieldbind.device.scanning.looking import Sight
from fieldbind.qt.camera.cameras import Camera
from fieldbind.qt.camera.source import Shot, SourceTrouble
from fieldbind.qt.device.hint import Hints
from fieldbind.qt.device.viewfinder.bar import Bar, Bars
from fieldbind.qt.device.viewfinder.choosing import MOST, Choosing
from fieldbind.qt.device.viewfinder.no_picture import NoPicture
from fieldbind.qt.device.viewfinder.picture import Manner, Mark, Picture
from fieldbind.qt.device.viewfinder.steady import Presence, Steady
from fieldbind.qt.device.viewfinder.words import words_for, words_of
from fieldbind.qt.phrases import sentences
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.tone import Tone

_HIGHEST = 0.6
"""Of the width: a little more than nine sixteenths."""


class Viewfinder(QStackedWidget):
    """Live until a label was read; then it keeps the very picture the label was read in.

    Signals:
        told(str): something worth saying aloud has happened.
        settled(): something was read, or chosen.
        again(): the person wants to scan once more.
        photo(): or to read a picture.
        typing(): or to type.
    """

    told = Signal(str)
    settled = Signal()
    again = Signal()
    photo = Signal()
    typing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._hints = Hints(self)
        self._advice = Steady[Advice]()
        self._stranger = Presence(after=0.5, stays=2.0)
        self._seen_stranger: Read | None = None
        self._reads: Sequence[Read] = ()
        self.read: Read | None = None
        """The label that can be used."""
        self.trouble: SourceTrouble | None = None
        """Why there is no picture."""
        self._picture = Picture()
        quiet = ButtonKind.QUIET
        self._again = Button("", kind=quiet, icon="rotate", name="camera.again", small=True)
        self._again.clicked.connect(self.again)
        self._looking = Bar(name="camera.looking", line_name="camera.line")
        self._result = Bar(name="camera.result", action=self._again)
        self._choosing = Choosing()
        self._choosing.chosen.connect(self.choose)
        self._bars = Bars(self._picture, (self._looking, self._result, self._choosing))
        self._no_picture = NoPicture()
        self._no_picture.again.connect(self.again)
        self._no_picture.photo.connect(self.photo)
        self._no_picture.typing.connect(self.typing)
        self.addWidget(self._picture)
        self.addWidget(self._no_picture)
        self.reword()

    def reword(self) -> None:
        """What is seen, or was read, is said anew; looking goes on."""
        self._again.setText(self.tr("Scan again"))
        self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """No camera's picture is higher than this; a tall window has no more to show."""
        super().resizeEvent(event)
        least = self.minimumSizeHint().height()
        self.setMaximumHeight(max(least, round(self.width() * _HIGHEST)))

    @property
    def is_live(self) -> bool:
        """Whether frames are wanted."""
        return not self._reads and self.trouble is None

    def first_focus(self) -> QWidget | None:
        """What is to be done here; None where it can be used already."""
        if self.trouble:
            return self._no_picture.first_button
        if self.read:
            return None
        return self._choosing.rows[0] if self._reads else self._picture

    def begin(self, now: float) -> None:
        """Wait for frames.

        Args:
            now: in seconds, by a clock that never goes back.
        """
        self.clear()
        self._advice.begin(now)
        self._say()

    def clear(self) -> None:
        """Keep nothing of what was seen."""
        self._reads, self.read, self.trouble = (), None, None
        self._stranger.forget()
        self._seen_stranger = None
        self._picture.clear()
        self.setCurrentWidget(self._picture)

    def show_camera(self, camera: Camera) -> None:
        """Show the pictures of another camera; one that faces a person shows them mirrored."""
        self._picture.mirrored = camera.faces_person

    def show_image(self, image: QImage) -> None:
        """Show the next frame."""
        if not self.is_live:
            return
        is_first = self._picture.image.isNull()
        self._picture.show_image(image)
        if is_first:
            self._picture.show_marks((), has_guide=True)
            self._say()

    def show_trouble(self, trouble: SourceTrouble) -> None:
        """Show why there is no picture."""
        self.clear()
        self.trouble = trouble
        self.setCurrentWidget(self._no_picture)
        self.told.emit(self._no_picture.show_trouble(trouble))

    def take_sight(self, sight: Sight, now: float) -> None:
        """Show what was found in a frame.

        Args:
            sight: of a Shot.
            now: as in ``begin``.
        """
        if not self.is_live:
            return
        strangers = sight.found.strangers
        if strangers:
            self._stranger.see(now)
        if sight.found.ours:
            self._keep(sight)
        elif not self._stranger.holds(now):
            self._advise(sight.advice, now)
        else:
            self._picture.show_marks([Mark(r.code.corners, Manner.STRANGE) for r in strangers])
            if strangers and not self._seen_stranger:
                self._seen_stranger = strangers[0]
                self._tell()

    def choose(self, at: int) -> bool:
        """Take one of several labels, counted from 0. Whether there was a choice."""
        if self.read or not 0 <= at < len(self._reads):
            return False
        self._settle_on(self._reads[at])
        return True

    def _keep(self, sight: Sight) -> None:
        if isinstance(sight.frame, Shot):
            self._picture.show_image(sight.frame.image)
        ours = sorted(sight.found.ours, key=lambda read: self._picture.from_left(read.code.corners))
        self._reads = ours[:MOST]
        if len(self._reads) == 1:
            self._settle_on(self._reads[0])
            return
        numbered = enumerate(self._reads, start=1)
        self._picture.show_marks([Mark(r.code.corners, Manner.READ, n) for n, r in numbered])
        self._choosing.show_labels([read.label for read in self._reads])
        self._tell()
        self.settled.emit()

    def _settle_on(self, read: Read) -> None:
        self.read = read
        manners = [Manner.READ if each is read else Manner.PLAIN for each in self._reads]
        each_with = zip(self._reads, manners, strict=True)
        self._picture.show_marks([Mark(one.code.corners, manner) for one, manner in each_with])
        self._tell()
        self.settled.emit()

    def _advise(self, advice: Advice | None, now: float) -> None:
        self._picture.show_marks((), has_guide=True)
        is_other = self._advice.hear(advice, now)
        if self._seen_stranger or is_other:
            self._seen_stranger = None
            self._say()
        if is_other and self._advice.said:
            self.told.emit(words_for(self._advice.said))

    def _tell(self) -> None:
        self.told.emit(self._say())

    def _say(self) -> str:
        """Say in the bar what there is to say now, and what the picture shows.

        Returns:
            The same in words that can be spoken.
        """
        if self.read:
            shown, spoken = self._result, self._say_read(self.read.label)
        elif self._reads:
            shown, spoken = self._choosing, self._choosing.question
        elif self._seen_stranger:
            shown, spoken = self._result, self._say_stranger(self._seen_stranger)
        else:
            shown, spoken = self._looking, self._say_looking()
        self._again.setVisible(self.read is not None)
        self._picture.setAccessibleName(spoken)
        self._bars.show_only(shown)
        return spoken

    def _say_read(self, label: Label) -> str:
        said, title = words_of(label), self.tr("Label read")
        self._result.say("circle-check", title, said.token, names=said.names, tone=Tone.OK)
        return self._result.accessibleName()

    def _say_stranger(self, read: Read) -> str:
        words = self._hints.of(read.label, read.code.text.strip(), finished=True).text
        title = self.tr("Not the label that is needed")
        self._result.say("triangle-alert", title, words, tone=Tone.WARN)
        return sentences((title, words))

    def _say_looking(self) -> str:
        title, line = self.tr("Opening the camera…"), self.tr("This takes a moment.")
        if not self._picture.image.isNull():
            title, line = self.tr("Looking for a code…"), words_for(self._advice.said)
        self._looking.say("scan", title, line, tone=Tone.NEUTRAL)
        return self._looking.accessibleName()
