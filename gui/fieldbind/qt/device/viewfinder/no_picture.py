"""In place of the picture: why there is none, and the ways on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from fieldbind.guidance.problem import Fix
from fieldbind.qt.camera.source import SourceTrouble
from fieldbind.qt.device.viewfinder.words import sentence_of, title_of
from fieldbind.qt.phrases import sentences
from fieldbind.qt.presenting.kiosk import is_kiosk
from fieldbind.qt.system_settings import SystemSettings
from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.button import Button
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.surface import Surface
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.wrapped_row import WrappedRow

_BY_ITSELF = (SourceTrouble.NONE, SourceTrouble.UNPLUGGED)
_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class NoPicture(Surface):
    """A reason and ways on.

    Args:
        system: what may say who uses the camera; that of this laptop if not given.

    Signals:
        again(): try once more.
        photo(): read a picture instead.
        typing(): type it instead.
    """

    again = Signal()
    photo = Signal()
    typing = Signal()

    def __init__(self, system: SystemSettings | None = None) -> None:
        super().__init__(Colour.INSET)
        self.setObjectName("camera.trouble")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._system = system or SystemSettings()
        self._trouble = SourceTrouble.NONE
        self._title = Text("", Type.CARD_TITLE, wrap=True)
        self._sentence = Text("", Type.BODY, Colour.TEXT_2, wrap=True)
        for text in (self._title, self._sentence):
            text.setAlignment(_MIDDLE)
        self._settings = Button("", icon="settings", name="camera.settings", small=True)
        self._again = Button("", icon="rotate", name="camera.retry", small=True)
        self._photo = Button("", icon="image", name="camera.photo", small=True)
        self._type = Button("", icon="keyboard", name="camera.type", small=True)
        self._settings.clicked.connect(self._open_settings)
        self._again.clicked.connect(self.again)
        self._photo.clicked.connect(self.photo)
        if is_kiosk():
            self._photo.hide()
        self._type.clicked.connect(self.typing)
        self._lay_out()
        self.reword()

    def reword(self) -> None:
        """The same trouble, and the ways on."""
        self._settings.setText(self.tr("Open system settings"))
        self._again.setText(self.tr("Try again"))
        self._photo.setText(self.tr("Use a photo"))
        self._type.setText(self.tr("Type it"))
        title, sentence = title_of(self._trouble), sentence_of(self._trouble)
        self._title.setText(title)
        self._sentence.setText(sentence)
        self.setAccessibleName(sentences((title, sentence)))

    @property
    def first_button(self) -> Button:
        """What helps most."""
        buttons = (self._settings, self._again, self._photo)
        return next(button for button in buttons if not button.isHidden())

    def show_trouble(self, trouble: SourceTrouble) -> str:
        """Say what is the matter.

        Returns:
            The same in words that can be spoken.
        """
        self._trouble = trouble
        is_mended_there = trouble is SourceTrouble.REFUSED and not is_kiosk()
        self._settings.setVisible(is_mended_there and self._system.can_open(Fix.OPEN_CAMERA))
        self._again.setVisible(trouble not in _BY_ITSELF)
        self.reword()
        return self.accessibleName()

    def _open_settings(self) -> None:
        self._system.open(Fix.OPEN_CAMERA)

    def _lay_out(self) -> None:
        buttons = WrappedRow(gap=10, align=_MIDDLE)
        for button in (self._settings, self._again, self._photo, self._type):
            buttons.add(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(IconLabel("camera-off", Colour.TEXT_2, 32), 0, _MIDDLE)
        column.addSpacing(12)
        column.addWidget(self._title)
        column.addSpacing(4)
        column.addWidget(self._sentence)
        column.addSpacing(20)
        column.addWidget(buttons)
        column.addStretch(1)
