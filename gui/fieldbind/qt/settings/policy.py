"""What the organisation has settled, in a window of its own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from fieldbind.qt import organisation
from fieldbind.qt.aside import AsideFrame
from fieldbind.qt.presenting.simulated import window_title
from fieldbind.qt.settings.locked_list import LockedList
from fieldbind.qt.settings.locked_words import locked_rows
from fieldbind.qt.theme import Type, px
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.compact import is_compact, set_compact
from fieldbind.qt.widgets.focus_ring import FocusRing
from fieldbind.qt.widgets.worn import hold
from fieldbind.settings.model import Settings

_WIDTH, _MARGIN = 704, 96
_AROUND = 96
_HEIGHT = 32


class PolicyAct(Button):
    """``settings.policy``; away where there is no policy.

    Args:
        frame: the window.
    """

    def __init__(self, frame: AsideFrame) -> None:
        super().__init__(
            "", kind=ButtonKind.QUIET, icon=organisation.ICON, name="settings.policy", small=True
        )
        self.set_role(Type.LABEL)
        hold(self, height=_HEIGHT)
        self._settings = frame.settings
        self.setHidden(not frame.settings.locked)
        self.clicked.connect(self._open)
        self.reword()

    def reword(self) -> None:
        """Say it in the language of now."""
        self.setText(self.tr("Policy of your organisation…"))

    def _open(self) -> None:
        PolicyDialog(self.window(), self._settings).open()


class PolicyDialog(QDialog):
    """Each key of the policy with its value, and which file says so.

    Args:
        window: whose dialog it is.
        settings: what the policy is part of.
    """

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("policy")
        self._settings = settings
        self._locked = LockedList()
        self._close = Button("", kind=ButtonKind.PRIMARY, name="policy.close")
        hold(self._close, least_width=128)
        self._close.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(16)
        column.addWidget(self._locked, 1)
        column.addStretch()
        column.addLayout(foot)
        FocusRing(self)
        set_compact(self, is_compact(window))
        self.reword()
        width = min(px(_WIDTH), window.width() - _MARGIN)
        self.resize(width, min(self._locked.maximumHeight() + px(_AROUND), window.height()))
        self._close.setFocus()

    def reword(self) -> None:
        """Say it in the language of now."""
        self.setWindowTitle(window_title(self.tr("Policy")))
        self._close.setText(self.tr("Close"))
        self._locked.show_locked(locked_rows(self._settings), self._settings.policy_file)
