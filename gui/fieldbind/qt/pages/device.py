"""Device: which one it is, by its label, by hand, or by a token handed over to it."""

from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from fieldbind.guidance.problem import Fix
from fieldbind.qt.device.entry_face import EntryFace
from fieldbind.qt.device.face import Face
from fieldbind.qt.foot import Foot
from fieldbind.qt.frame import Frame
from fieldbind.qt.page import Page
from fieldbind.qt.widgets.compact import is_compact, set_compact
from fieldbind.steps import Answers, Step


class DevicePage(Page):
    """Shows one face at a time: the fields, or what helps to fill them."""

    step = Step.DEVICE

    def __init__(self, frame: Frame) -> None:
        super().__init__(frame)
        self._faces = QStackedWidget()
        self.column.addWidget(self._faces)
        self._entry = EntryFace(self)
        self._add(self._entry)
        self.face: Face = self._entry
        """What is shown."""

    def show_face(self, face: Face) -> None:
        """Leave the face that is shown for another one."""
        self.face.leave()
        self.face = face
        self._faces.setCurrentWidget(face)
        face.enter(self.frame.answers)
        self.frame.refresh()
        if first := face.first_focus():
            first.setFocus()

    def set_margins(self, left: int, top: int, right: int, bottom: int) -> None:
        """The padding is each face's own."""
        super().set_margins(left, top, right, bottom)
        self.column.setContentsMargins(0, 0, 0, 0)

    def enter(self, answers: Answers) -> None:
        """Begin with the fields; what was typed and not yet answered stays."""
        self.face = self._entry
        self._faces.setCurrentWidget(self._entry)
        self._entry.enter(answers)

    def leave(self) -> None:
        """What was begun is ended."""
        self.face.leave()

    def first_focus(self) -> QWidget | None:
        """Where the face begins."""
        return self.face.first_focus()

    def is_complete(self) -> bool:
        """Whether the face is."""
        return self.face.is_complete()

    async def commit(self) -> Answers:
        """What the face's primary promises. Raises Fault."""
        return await self.face.commit()

    def scan_field(self) -> QLineEdit | None:
        """The token field, whatever has the focus."""
        return self._entry.edit if self.face.takes_scans else None

    def typing_field(self) -> QLineEdit | None:
        """The token field, where it can be seen."""
        return self._entry.edit if self.face is self._entry else None

    def take_scan(self, text: str) -> None:
        """Read what a USB scanner typed."""
        if self.face is not self._entry:
            self.show_face(self._entry)
        self._entry.take(text)

    def fix(self, fix: Fix) -> bool:
        """What the face can mend, else what the fields can."""
        return self.face.fix(fix) or (self.face is not self._entry and self._entry.fix(fix))

    def caption(self) -> str:
        """What the face says of itself."""
        return self.face.caption()

    def foot(self) -> Foot:
        """What the face wants."""
        return self.face.foot()

    def _add(self, face: Face) -> None:
        self._faces.addWidget(face)
        set_compact(face, is_compact(self.window()))
        face.changed.connect(self.frame.refresh)
