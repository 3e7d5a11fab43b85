"""A text field with its label above and a caption below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from fieldbind.qt.theme import Colour, Type, font
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.caption import Caption
from fieldbind.qt.widgets.text import Text


class Field(QWidget):
    """Label, box and caption line.

    Args:
        label: words above the box; buddy of the box, hence its accessible name.
        name: objectName of the box (the ``QLineEdit``), which is what outside programs find.
        placeholder: words shown while it is empty.
        caption: words below the box.

    Signals:
        text_changed(str): every change, also by assistive tools.

    ``edit`` is the ``QLineEdit``, for validators, completers and echo modes.
    """

    text_changed = Signal(str)

    def __init__(
        self,
        label: str,
        *,
        name: str = "",
        placeholder: str = "",
        caption: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.edit = self._make_edit()
        self.edit.setObjectName(name)
        self.edit.setAccessibleName(label)
        self.edit.setPlaceholderText(placeholder)
        self.edit.textChanged.connect(self._changed)
        self.label = Text(label, Type.LABEL)
        self.label.setBuddy(self.edit)
        self.caption = Caption(caption)
        self._resting_caption = caption
        self._trailing: list[QWidget] = []
        self._head = QHBoxLayout()
        self._head.addWidget(self.label)
        self._head.addStretch()
        self._hint = Caption()
        self._head.addWidget(self._hint)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addLayout(self._head)
        self._column.addWidget(self.edit)
        self._column.addWidget(self.caption)

    def text(self) -> str:
        """What was entered."""
        return self.edit.text()

    def set_text(self, text: str) -> None:
        """Fill the box."""
        self.edit.setText(text)

    def set_caption(self, text: str, icon: str = "", colour: Colour = Colour.TEXT_3) -> None:
        """Change the words below; they give way to an attention until that is mended."""
        self._resting_caption = text
        self.caption.say(text, icon, colour)

    def set_attention(self, sentence: str) -> None:
        """Say what the box needs: edge, icon and sentence. An empty sentence takes it away."""
        self._mark("attention", bool(sentence))
        self.edit.setAccessibleDescription(sentence)
        if sentence:
            self.caption.say(sentence, "triangle-alert", Colour.BAD)
        else:
            self.caption.say(self._resting_caption)

    def set_locked(self, reason: str = "", *, locked: bool = True) -> None:
        """Make it read only (inset surface, hairline edge), with the reason beside the label."""
        self.edit.setReadOnly(locked)
        self.edit.style().polish(self.edit)
        self.set_hint(reason if locked else "", "lock")

    def set_hint(self, text: str, icon: str = "") -> None:
        """Words at the right end of the label line."""
        self._hint.say(text, icon)

    def add_trailing(self, button: QWidget) -> None:
        """Put a button (Show, Paste) inside the box at its right end."""
        button.setParent(self.edit)
        button.show()
        self._trailing.append(button)
        self._place_trailing()

    def add_beside_label(self, widget: QWidget) -> None:
        """Put a text action at the right end of the label line."""
        self._head.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_trailing()

    def _make_edit(self) -> QLineEdit:
        edit = QLineEdit()
        edit.setProperty("field", True)
        edit.setFont(font(Type.BODY))
        edit.setFixedHeight(44)
        return edit

    def _place_trailing(self) -> None:
        self._column.activate()
        right = self.edit.width() - 17
        for button in self._trailing:
            size = button.sizeHint()
            button.setGeometry(
                right - size.width(),
                (self.edit.height() - size.height()) // 2,
                size.width(),
                size.height(),
            )
            right -= size.width() + 12
        if self._trailing:
            self.edit.setTextMargins(0, 0, self.edit.width() - right - 12, 0)

    def _changed(self, text: str) -> None:
        if self.edit.property("attention"):
            self.set_attention("")
        self.text_changed.emit(text)

    def _mark(self, state: str, on: bool) -> None:
        if bool(self.edit.property(state)) != on:
            self.edit.setProperty(state, on)
            self.edit.style().polish(self.edit)
            self.edit.update()


class SecretField(Field):
    """A field for a password or an access token, hidden until Show is pressed."""

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
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self.show_button = Button(
            self.tr("Show"), kind=ButtonKind.QUIET, icon="eye", name=f"{name}.show", small=True
        )
        self.show_button.clicked.connect(self._toggle)
        self.add_trailing(self.show_button)

    def hide_text(self) -> None:
        """Hide it again, as when the page is left."""
        if self.edit.echoMode() == QLineEdit.EchoMode.Normal:
            self._toggle()

    def _toggle(self) -> None:
        hidden = self.edit.echoMode() == QLineEdit.EchoMode.Password
        mode = QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password
        self.edit.setEchoMode(mode)
        self.show_button.setText(self.tr("Hide") if hidden else self.tr("Show"))
        self.show_button.set_icon("eye-off" if hidden else "eye")
        self._place_trailing()
