"""The camera: shows what it sees, says what it read, and waits for a person to use it."""

import time
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from fieldbind.device.scanning.looking import Sight
from fieldbind.qt.camera.cameras import Cameras
from fieldbind.qt.camera.eye import Eye
from fieldbind.qt.camera.source import Shot, SourceTrouble
from fieldbind.qt.device.face import Face
from fieldbind.qt.device.viewfinder.camera_choice import CameraChoice
from fieldbind.qt.device.viewfinder.viewfinder import Viewfinder
from fieldbind.qt.foot import Act, Foot
from fieldbind.qt.garbage import let_be
from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.columns import Columns
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.wrapped_row import WrappedRow
from fieldbind.steps import Answers

if TYPE_CHECKING:
    from fieldbind.qt.page import Page

_NARROWEST = 480


class CameraFace(Face):
    """Looks through a camera while it is on screen; nothing here moves on by itself.

    What was read stays on screen as it was seen, with the camera closed, until it is used or
    scanned again.

    Args:
        page: whose face it is.

    Signals:
        used(str): what stands in the code that the person wants to use.
        photo_wanted(): read a picture instead.
        typing_wanted(): back to the fields.
        looked_for(Cameras): it is known now which there are.
    """

    used = Signal(str)
    photo_wanted = Signal()
    typing_wanted = Signal()
    looked_for = Signal(Cameras)

    def __init__(self, page: "Page") -> None:
        super().__init__(page)
        self._wanted = ""
        self._has_looked = False
        self._is_entered = False
        self._finder = Viewfinder()
        self._choice = CameraChoice(self)
        quiet = ButtonKind.QUIET
        self._photo = Button("", kind=quiet, icon="image", name="camera.photo", small=True)
        self._type = Button("", kind=quiet, icon="keyboard", name="camera.type", small=True)
        self._title = Text("", Type.PAGE_TITLE, wrap=True)
        self._subtitle = Text("", Type.BODY, Colour.TEXT_2, wrap=True)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._connect()
        self._lay_out()
        self.reword()

    def reword(self) -> None:
        """Titles and ways on; the picture says its own, and nothing is opened anew."""
        self._title.setText(self.tr("Scan the label"))
        self._subtitle.setText(
            self.tr("A hand’s width away, tilted from the light. Pictures stay on this laptop.")
        )
        self._photo.setText(self.tr("Use a photo"))
        self._type.setText(self.tr("Type it"))

    def _connect(self) -> None:
        self._finder.told.connect(self.frame.announce)
        self._finder.settled.connect(self._settle)
        self._finder.again.connect(self._look_again)
        for wanted in (self._photo.clicked, self._finder.photo):
            wanted.connect(self.photo_wanted)
        for wanted in (self._type.clicked, self._finder.typing):
            wanted.connect(self.typing_wanted)
        self._choice.taken.connect(self._change_camera)
        self._escape.activated.connect(self._fold_or_leave)

    def _lay_out(self) -> None:
        ways = WrappedRow(gap=38, align=Qt.AlignmentFlag.AlignRight)
        ways.add(self._photo)
        ways.add(self._type)
        below = Columns(narrowest=_NARROWEST, gap=38, stacked_gap=8)
        below.add(self._choice, 0)
        below.add(ways, 1)
        self.column.addWidget(self._title)
        self.add_gap(4, 2)
        self.column.addWidget(self._subtitle)
        self.add_gap(16, 10)
        self.column.addWidget(self._finder, 1)
        self.add_gap(14, 10)
        self.column.addWidget(below)
        self.add_gap(28, 0)
        self.column.addStretch(0)

    @cached_property
    def cameras(self) -> Cameras:
        """Those of this laptop; asked for by the first look, and not where the face is made."""
        cameras = self.frame.open_cameras()
        cameras.changed.connect(self._note_cameras)
        let_be()
        return cameras

    @cached_property
    def _eye(self) -> Eye:
        self._has_looked = True
        eye = Eye(self.cameras, self)
        eye.shown.connect(self._show)
        eye.sighted.connect(self._take_sight)
        eye.trouble.connect(self._show_trouble)
        return eye

    # What the page asks.

    def enter(self, answers: Answers) -> None:
        """Begin to look, once the face is seen: Qt's multimedia is loaded by the first look."""
        del answers
        self._is_entered = True
        self._wanted = ""
        self.window().installEventFilter(self)
        self._finder.begin(time.monotonic())
        self._settle()
        QTimer.singleShot(0, self, self._look)

    def leave(self) -> None:
        """Close the camera."""
        self._is_entered = False
        self.window().removeEventFilter(self)
        self._choice.fold()
        self._close()
        self._finder.clear()

    def first_focus(self) -> QWidget | None:
        """What is to be chosen or mended; the picture while nothing was read."""
        return self._finder.first_focus()

    def caption(self) -> str:
        """That it is the camera's turn."""
        return self.tr("Camera")

    def foot(self) -> Foot:
        """Back leads to the fields; there is no primary before a label is there."""
        back = Act(
            id="nav.back", text=self.tr("Back"), press=self.typing_wanted.emit, icon="arrow-left"
        )
        use = Act(id="nav.next", text=self.tr("Use this label"), press=self._use)
        primary = use if self._finder.read else None
        return Foot(back=back, cancel=self.page.cancel_act(), primary=primary)

    # The camera is open while its picture can be seen, and no longer.

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow_sight()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._choice.fold()
        self._close()

    def changeEvent(self, event: QEvent) -> None:
        """Under a sheet the page is switched off."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._follow_sight()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A minimised window shows nothing, and no event of its own says so to a face."""
        if event.type() == QEvent.Type.WindowStateChange:
            self._follow_sight()
        return False

    @property
    def _is_seen(self) -> bool:
        is_there = self._is_entered and self.isVisible() and self.isEnabled()
        return is_there and not self.window().isMinimized()

    def _follow_sight(self) -> None:
        if not self._is_seen:
            self._close()
        elif self._finder.is_live:
            self._open()

    def _close(self) -> None:
        """Nothing is open before the first look."""
        if self._has_looked:
            self._eye.close()

    def _look(self) -> None:
        if self._is_entered:
            self.looked_for.emit(self.cameras)
            self._open()

    def _look_again(self) -> None:
        self._finder.begin(time.monotonic())
        self._open()
        self._settle()

    def _open(self) -> None:
        if self._eye.is_open or not self._is_seen:
            return
        cameras = self.cameras.listed()
        remembered = self.frame.memory.remembered.camera or self._wanted
        chosen = next((each for each in cameras if each.id == remembered), None)
        chosen = chosen or next(iter(cameras), None)
        if chosen is None:
            self._choice.show_cameras((), "")
            self._show_trouble(self.cameras.lack())
            return
        self._wanted = chosen.id
        self._choice.show_cameras(cameras, chosen.id)
        self._finder.show_camera(chosen)
        self._eye.open(chosen)

    def _change_camera(self, camera: str) -> None:
        self._wanted = camera
        self.frame.memory.remember(camera=camera)
        self._close()
        self._look_again()

    def _note_cameras(self) -> None:
        if not self._is_entered:
            return
        cameras = self.cameras.listed()
        self._choice.show_cameras(cameras, self._wanted)
        lacks = self._finder.trouble in (SourceTrouble.NONE, SourceTrouble.UNPLUGGED)
        is_back = any(each.id == self._wanted for each in cameras)
        if lacks and self._is_seen and (is_back or self._finder.trouble is SourceTrouble.NONE):
            self._look_again()

    # What it sees.

    def _show(self, shot: Shot) -> None:
        self._finder.show_image(shot.image)

    def _take_sight(self, sight: Sight) -> None:
        self._finder.take_sight(sight, time.monotonic())
        if not self._finder.is_live:
            self._close()

    def _show_trouble(self, trouble: SourceTrouble) -> None:
        self._finder.show_trouble(trouble)
        self._settle()

    def _settle(self) -> None:
        """There is something else to do for a person."""
        is_trouble = self._finder.trouble is not None
        self._photo.setVisible(not is_trouble)
        self._type.setVisible(not is_trouble)
        self.changed.emit()
        if self._is_seen:
            self.frame.focus_first()

    def _use(self) -> None:
        if read := self._finder.read:
            self.used.emit(read.code.text)

    def _fold_or_leave(self) -> None:
        if not self._choice.fold():
            self.typing_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The number of a label chooses it."""
        if not (event.text().isdigit() and self._finder.choose(int(event.text()) - 1)):
            super().keyPressEvent(event)
