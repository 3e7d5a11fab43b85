"""Whether anything may move."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QMouseEvent

from fieldbind.qt.aside import AsideFrame
from fieldbind.qt.settings.row import Row
from fieldbind.qt.theme import px
from fieldbind.qt.widgets.check_box import CheckBox

_TARGET = 24


class MotionRow(Row):
    """``settings.motion``: a check box, for which the whole row is the target.

    Args:
        frame: the window.
    """

    def __init__(self, frame: AsideFrame) -> None:
        super().__init__("circle-pause", name="settings.motion.words")
        self._frame = frame
        self._box = _Box("", name="settings.motion")
        self.add_switch(self._box)
        self._box.clicked.connect(self._use)
        self.reword()

    def reword(self) -> None:
        """Say it in the language of now."""
        self.set_label(self.tr("Motion"))
        self.words.setText(self.tr("Less movement, also where the system allows it"))
        self._box.setAccessibleName(self.words.text())
        self.draw()

    def draw(self) -> None:
        """Show whether it was chosen."""
        self._box.setChecked(self._frame.settings.less_motion)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press on the words means the box beside them."""
        is_inside = self.rect().contains(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and is_inside:
            self._box.click()

    def _use(self, still: bool) -> None:
        self._frame.look.set_still(still)
        self._frame.memory.remember(less_motion=still)


class _Box(CheckBox):
    """The mark alone, at the right end of the row; its target is a little wider."""

    def sizeHint(self) -> QSize:
        return QSize(px(_TARGET), px(40))

    def ring_area(self) -> QRect:
        """Around the mark."""
        return QRect(0, 0, px(20), self.height())
