"""A labelled control, and the read-only field in its place where the choice is not ours."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fieldbind.qt import organisation
from fieldbind.qt.theme import Type
from fieldbind.qt.widgets.caption import Caption
from fieldbind.qt.widgets.field import Field
from fieldbind.qt.widgets.segment import Segment
from fieldbind.qt.widgets.text import Text

_GAP = 6


class Choice(QWidget):
    """Label, quiet words at the right of it, control.

    Args:
        control: what chooses it, 44 px high.
        name: objectName of the field that stands in its place.
    """

    def __init__(self, control: QWidget, *, name: str) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._control = control
        self._label = Text("", Type.LABEL)
        self._label.setBuddy(control)
        self._hint = Caption()
        self._settled = Field("", name=name)
        self._settled.hide()
        self._free = QWidget()
        head = QHBoxLayout()
        head.addWidget(self._label, 1)
        head.addWidget(self._hint)
        free = QVBoxLayout(self._free)
        free.setContentsMargins(0, 0, 0, 0)
        free.setSpacing(_GAP)
        free.addLayout(head)
        free.addWidget(control)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._free)
        column.addWidget(self._settled)

    @property
    def first(self) -> QWidget | None:
        """Where the focus goes; None while it stands still."""
        control = self._control
        if self._free.isHidden() or not control.isEnabled():
            return None
        return control.option(control.choice) if isinstance(control, Segment) else control

    def set_label(self, label: str) -> None:
        """Say what is chosen."""
        self._label.setText(label)
        self._settled.set_label(label)

    def say(self, hint: str, icon: str = "") -> None:
        """Quiet words beside the label; empty for none."""
        self._hint.say(hint, icon)

    def hold(self, reason: str) -> None:
        """Let the control stand still for a while, and say why; empty lets it move."""
        self._control.setEnabled(not reason)
        self._control.setAccessibleDescription(reason)
        self.say(reason, "lock" if reason else "")

    def settle(self, words: str, variable: str = "") -> None:
        """Somebody else has chosen this.

        Args:
            words: what was chosen.
            variable: of the environment, which said so; empty: the organisation did.
        """
        by_variable = self.tr("Set by {0}").format(variable)
        reason = by_variable if variable else organisation.set_by_organisation()
        self._settled.set_text(words)
        self._settled.set_locked(reason, "" if variable else organisation.ICON)
        self._settled.show()
        self._free.hide()
