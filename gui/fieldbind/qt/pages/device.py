"""Device: which one it is, by its label, by hand, or by a token handed over to it."""

from dataclasses import replace

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldbind.device.labels import Label
from fieldbind.guidance.problem import Fix
from fieldbind.qt.device.camera_face import CameraFace
from fieldbind.qt.device.dropping import Dropping
from fieldbind.qt.device.entered import Entered
from fieldbind.qt.device.entry_face import EntryFace
from fieldbind.qt.device.face import Face
from fieldbind.qt.device.faces import Faces
from fieldbind.qt.device.given import carries_picture, on_clipboard
from fieldbind.qt.device.hand_over.face import HandOverFace
from fieldbind.qt.device.pasting import Pasting
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
        self._faces = Faces()
        self.column.addWidget(self._faces)
        self._entry = EntryFace(self)
        self._entry.hand_over_wanted.connect(self.hand_over)
        self._entry.label_read.connect(self._look_at_label)
        self._entry.ways.camera_wanted.connect(self.open_camera)
        self._add(self._entry)
        dropping = Dropping(self, self._entry.fields, self._takes)
        dropping.dropped.connect(self._take_dropped)
        Pasting(self, self._entry.fields).pasted.connect(self._paste)
        self._hand_over: HandOverFace | None = None
        self._camera: CameraFace | None = None
        self.face: Face = self._entry
        """What is shown."""

    def show_face(self, face: Face) -> None:
        """Leave the face that is shown for another one."""
        self.face.leave()
        self.face = face
        self._faces.show_only(face)
        face.enter(self.frame.answers)
        self.frame.refresh()
        if first := face.first_focus():
            first.setFocus()
        else:
            self.frame.focus_first()

    def open_camera(self) -> None:
        """Look for the label with a camera."""
        self.show_face(self._camera or self._make_camera())

    def make_rest(self) -> bool:
        """Make the face of the camera, which opens none before it is shown."""
        return self._camera is None and bool(self._make_camera())

    def is_live(self) -> bool:
        """While it looks for the label with a camera."""
        return self.face is self._camera

    def _make_camera(self) -> CameraFace:
        face = self._camera = CameraFace(self)
        face.used.connect(self.take_scan)
        face.looked_for.connect(self._entry.ways.follow)
        face.photo_wanted.connect(self._ask_for_picture)
        face.typing_wanted.connect(self._return_to_entry)
        self._add(face)
        return face

    def _return_to_entry(self) -> None:
        if self.face is not self._entry:
            self.show_face(self._entry)

    def _ask_for_picture(self) -> None:
        self._return_to_entry()
        self._entry.pictures.ask()

    def _takes(self, data: QMimeData) -> bool:
        """Pictures; texts too, but where a Wi-Fi is entered they may be its password."""
        is_text = data.hasText() and self.face is not self._hand_over
        return not self.frame.is_busy and (carries_picture(data) or is_text)

    def _take_dropped(self, data: QMimeData) -> None:
        self._return_to_entry()
        self._entry.taking.take_dropped(data)

    def _paste(self) -> None:
        if self._takes(on_clipboard()):
            self._return_to_entry()
            self._entry.taking.paste()

    def hand_over(self, entered: Entered) -> None:
        """Bring a token to the device: the one that is entered, or a new one."""
        face = self._hand_over or self._make_hand_over()
        face.take(entered)
        self.show_face(face)

    def _hand_over_anew(self) -> None:
        """The token of this job was handed over, so another one has to be, too."""
        answers, face = self.frame.answers, self._hand_over
        if face and face.has_worked_on(answers.job_id):
            names = answers.product_id, answers.device_name
            self.hand_over(Entered(product_id=names[0], device_name=names[1]))

    def _look_at_label(self, label: Label) -> None:
        """A label without a token, where there is none yet: one will have to be handed over."""
        entered, has_none = self._entry.entered, label.token is None and label.refusal is None
        if has_none and entered.token is None:
            self.hand_over(replace(entered, from_label=True))

    def _make_hand_over(self) -> HandOverFace:
        face = self._hand_over = HandOverFace(self)
        face.token_entered.connect(self._return_with_token)
        face.left.connect(self._return_to_fields)
        self._add(face)
        return face

    def _return_to_fields(self, entered: Entered) -> None:
        self.show_face(self._entry)
        self._entry.take_entered(entered)

    def _return_with_token(self, text: str) -> None:
        """Somebody has a token after all: the fields are back, with the cursor behind it."""
        self.show_face(self._entry)
        self._entry.edit.setText(text)

    def set_margins(self, left: int, top: int, right: int, bottom: int) -> None:
        """The padding is each face's own."""
        super().set_margins(left, top, right, bottom)
        self.column.setContentsMargins(0, 0, 0, 0)

    def enter(self, answers: Answers) -> None:
        """Begin with the fields; what was typed and not yet answered stays."""
        self.face = self._entry
        self._faces.show_only(self._entry)
        self._entry.enter(answers)

    def leave(self) -> None:
        """What was begun is ended."""
        self.face.leave()

    def moved(self, step: Step, answers: Answers) -> None:
        """The password of a Wi-Fi goes with its job."""
        if self._hand_over:
            self._hand_over.moved(step, answers)

    def is_on_hotspot(self) -> bool:
        """Whether a token is just being handed over there."""
        return self._hand_over is not None and self._hand_over.is_on_hotspot

    def first_focus(self) -> QWidget | None:
        """Where the face begins."""
        return self.face.first_focus()

    def is_complete(self) -> bool:
        """Whether the face is."""
        return self.face.is_complete()

    async def commit(self) -> Answers:
        """What the face's primary promises. Raises Fault."""
        answers = await self.face.commit()
        if self.face is not self._entry:
            self._entry.let_go()
        return answers

    def scan_field(self) -> QLineEdit:
        """The token field, whatever has the focus."""
        return self._entry.edit

    def typing_field(self) -> QLineEdit | None:
        """The token field, where it can be seen."""
        return self._entry.edit if self.face is self._entry else None

    def take_scan(self, text: str) -> None:
        """Read what a USB scanner typed."""
        self._return_to_entry()
        self._entry.taking.take(text)

    def fix(self, fix: Fix) -> bool:
        """What the face can mend, else what the fields can."""
        if fix is Fix.NEW_TOKEN and self.face is self._entry:
            self._hand_over_anew()
        return self.face.fix(fix) or (self.face is not self._entry and self._entry.fix(fix))

    def caption(self) -> str:
        """What the face says of itself."""
        return self.face.caption()

    def is_caption_a_name(self) -> bool:
        """Whether what it says is what the device is called."""
        return self.face.is_caption_a_name()

    def foot(self) -> Foot:
        """What the face wants."""
        return self.face.foot()

    def _add(self, face: Face) -> None:
        self._faces.add(face)
        set_compact(face, is_compact(self.window()))
        face.changed.connect(self.frame.refresh)
