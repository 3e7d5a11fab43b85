"""Which camera: a button that names it and drops the others."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from fieldbind.qt.camera.cameras import Camera
from fieldbind.qt.theme import Colour, Type, current_theme, font, paint_icon, px
from fieldbind.qt.widgets.choice_drop import ChoiceDrop
from fieldbind.qt.widgets.choices import Choice
from fieldbind.qt.widgets.painting import begin, box, square, words
from fieldbind.qt.widgets.tips import give_tip
from fieldbind.qt.widgets.touch import touched


class CameraChoice(QPushButton):
    """``camera.choose``, and the list it drops over the page.

    Args:
        page: what the list drops over.
        name: objectName.
        list_name: objectName of the list.

    Signals:
        taken(str): id of the camera to use from now on.
    """

    taken = Signal(str)

    def __init__(
        self, page: QWidget, *, name: str = "camera.choose", list_name: str = "camera.list"
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAutoDefault(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self._cameras: Sequence[Camera] = ()
        self._chosen = ""
        self._page = page
        self._drop = ChoiceDrop(page, self, name=list_name, spoken="")
        self._drop.taken.connect(self.taken)
        self.clicked.connect(self._toggle)
        self.reword()

    def reword(self) -> None:
        """The camera in use; the list stays open if it is."""
        name = next((each.name for each in self._cameras if each.id == self._chosen), "")
        self.setText(name or self.tr("Choose a camera"))
        self.setAccessibleName(self.tr("Camera: {0}").format(name) if name else self.text())
        give_tip(self, name)
        self._drop.choices.view.setAccessibleName(self.tr("Camera"))
        self.update()

    def show_cameras(self, cameras: Sequence[Camera], chosen: str) -> None:
        """Offer these.

        Args:
            cameras: all that are there; the button is away while there are none.
            chosen: id of the one in use.
        """
        self._cameras, self._chosen = cameras, chosen
        self.reword()
        self.setVisible(bool(cameras))
        self.fold()

    def fold(self) -> bool:
        """Close the list; the camera stays. Whether it was open."""
        was_open = self._drop.isVisibleTo(self._page)
        self._drop.fold(take=False)
        return was_open

    def sizeHint(self) -> QSize:
        return QSize(px(250), px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter, area = current_theme(), begin(self), QRectF(self.rect())
        fill, edge = Colour.SHEET, Colour.BORDER
        if self.isDown() or self.underMouse():
            fill, edge = touched(theme, pressed=self.isDown())
        box(painter, area, 8, theme[fill], theme[edge], theme.edge)
        middle, ink = area.center().y(), theme[Colour.TEXT]
        left, right = px(18), px(16)
        paint_icon(painter, "camera", square(QPointF(13 + left / 2, middle), left), ink)
        room = area.adjusted(13 + left + 8, 0, -(right + 24), 0)
        words(painter, room, self.text(), font(Type.BODY), ink)
        chevron = QPointF(area.right() - 13 - right / 2, middle)
        paint_icon(painter, "chevron-down", square(chevron, right), ink)

    def _toggle(self) -> None:
        if self.fold():
            return
        self._drop.drop()
        choices = [Choice(each.id, each.name, icon="camera") for each in self._cameras]
        self._drop.show_choices(choices, self._chosen)
