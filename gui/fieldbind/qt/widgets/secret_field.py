"""A field for what nobody shall read over a shoulder."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldbind.qt.theme import Type
from fieldbind.qt.widgets.act_button import act_button
from fieldbind.qt.widgets.button import ButtonKind
from fieldbind.qt.widgets.field import Field
from fieldbind.qt.widgets.tips import give_tip


class SecretField(Field):
    """A ``Field`` for a password or an access token, hidden until Show is pressed.

    Args:
        label: as for ``Field``; the button is called ``<name>.show``.
    """

    def __init__(
        self,
        label: str,
        *,
        name: str = "",
        placeholder: str = "",
        caption: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, name=name, placeholder=placeholder, caption=caption, parent=parent)
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhNoAutoUppercase
            | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.show_button = act_button(f"{name}.show" if name else "", ButtonKind.QUIET)
        self.show_button.clicked.connect(self._toggle)
        self._brief = False
        self.add_trailing(self.show_button)
        self.reword()

    @property
    def is_shown(self) -> bool:
        """Whether the text can be read."""
        return self.edit.echoMode() == QLineEdit.EchoMode.Normal

    def hide_text(self) -> None:
        """Hide it again, as when the page is left."""
        if self.is_shown:
            self._toggle()

    def set_brief(self, brief: bool) -> None:
        """Show the button's picture only, where the box is narrow."""
        self._brief = brief
        self.reword()

    def reword(self) -> None:
        """Say what the button does now."""
        words = self.tr("Hide") if self.is_shown else self.tr("Show")
        self.show_button.setText("" if self._brief else words)
        self.show_button.setAccessibleName(words)
        give_tip(self.show_button, words if self._brief else "")
        self.show_button.set_icon("eye-off" if self.is_shown else "eye")
        self._place()

    def set_locked(self, reason: str = "", icon: str = "", *, locked: bool = True) -> None:
        """As for ``Field``; nothing shows a locked secret."""
        self.hide_text()
        super().set_locked(reason, icon, locked=locked)

    def _toggle(self) -> None:
        mode = QLineEdit.EchoMode
        self.edit.setEchoMode(mode.Password if self.is_shown else mode.Normal)
        self._space_dots()
        self.reword()

    def _changed(self, text: str) -> None:
        self._space_dots()
        super()._changed(text)

    def _space_dots(self) -> None:
        hidden = bool(self.text()) and not self.is_shown
        # Hidden characters stand apart, so that they can be counted.
        self.edit.wear(Type.BODY, apart=5 if hidden else 0)
