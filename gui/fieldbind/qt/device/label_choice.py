"""Several labels in one picture: a person says which one it is."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from fieldbind.device.labels import Label
from fieldbind.device.scanning.choice import Read
from fieldbind.qt.device.viewfinder.words import words_of
from fieldbind.qt.widgets.choice_drop import ChoiceDrop
from fieldbind.qt.widgets.choices import Choice


class LabelChoice(ChoiceDrop):
    """``device.labels``.

    Args:
        page: what it drops over.
        button: what it drops down from.

    Signals:
        chosen(str): the text of the label that was taken.
        left(): none was.
    """

    chosen = Signal(str)
    left = Signal()

    def __init__(self, page: QWidget, button: QWidget) -> None:
        super().__init__(page, button, name="device.labels", spoken="", width=344)
        self._reads: Sequence[Read] = ()
        self.taken.connect(self._tell)
        self.reword()

    def reword(self) -> None:
        """The same labels; still none is proposed."""
        spoken = QCoreApplication.translate("LabelChoice", "Labels in this picture")
        self.choices.view.setAccessibleName(spoken)
        self.say_anew(self._rows())

    def offer(self, reads: Sequence[Read]) -> None:
        """Let one of these be taken."""
        self._reads = reads
        self.drop()
        self.show_choices(self._rows(), "")
        # Neither is proposed, not even by a ring that the Enter key would seem to belong to.
        self.choices.view.setCurrentIndex(QModelIndex())

    def fold(self, *, take: bool) -> None:
        """Close it; the Enter key alone takes nothing that nobody has gone to."""
        if self.isHidden() or (take and not self.choices.choice):
            return
        super().fold(take=take)
        if not take:
            self.left.emit()

    def _rows(self) -> list[Choice]:
        return [_row(number, read.label) for number, read in enumerate(self._reads)]

    def _tell(self, key: str) -> None:
        self.chosen.emit(self._reads[int(key)].code.text)


def _row(number: int, label: Label) -> Choice:
    words = words_of(label)
    token = words.token
    if label.token:
        token = QCoreApplication.translate("LabelChoice", "token ends {0}").format(label.token.tail)
    names = words.names or token
    return Choice(str(number), names, caption=token if words.names else "", icon="tag")
