"""A text field with its label above and a caption below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fieldbind.qt.theme import Colour, Type, px
from fieldbind.qt.widgets.button import Button
from fieldbind.qt.widgets.caption import Caption
from fieldbind.qt.widgets.icon_button import IconButton
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.line_edit import LineEdit
from fieldbind.qt.widgets.painting import text_width
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.worn import hold

_GAP = 6
_LEFT = 13
_RIGHT = 17
_RIGHT_ICON = 5
_ACTION = 34


class Field(QWidget):
    """Label, box and caption line.

    Args:
        label: words above the box; buddy of the box, and its accessible name.
        name: objectName of the box (the ``QLineEdit``), which is what outside programs find.
        placeholder: words shown while it is empty.
        caption: words below the box.
        caption_name: objectName of the caption (``device.hint``).
        prefix: a sign inside the box before the text, such as "+".

    Signals:
        text_changed(str): every change, also by assistive tools.

    ``edit`` is the ``QLineEdit``, for validators, focus and echo modes; ``caption`` the
    ``Caption`` below it. A caption that is empty takes no room.
    """

    text_changed = Signal(str)

    def __init__(
        self,
        label: str,
        *,
        name: str = "",
        placeholder: str = "",
        caption: str = "",
        caption_name: str = "",
        prefix: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.edit = self._make_edit()
        self.edit.setObjectName(name)
        self.edit.textChanged.connect(self._changed)
        self.label = Text("", Type.LABEL)
        self.label.setBuddy(self.edit)
        self.hint = Caption()
        self.caption = Caption(caption, name=caption_name)
        # Fields side by side share their room evenly, whatever stands below them.
        self.caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._resting = self.caption.said
        self._placeholders = ("", "")
        self._trailing: list[QWidget] = []
        self._action: Button | None = None
        self._lock: IconLabel | None = None
        self._prefix = Text(prefix, Type.BODY, Colour.TEXT_2, parent=self.edit) if prefix else None
        self._lay_out()
        self.set_label(label, placeholder)

    def set_label(self, label: str, placeholder: str | None = None) -> None:
        """Call it something else; what was entered stays.

        Args:
            label: words above the box, and its accessible name.
            placeholder: words shown while it is empty; as they were if not given.
        """
        self.label.setText(label)
        self.edit.setAccessibleName(label)
        if placeholder is not None:
            self.set_placeholder(placeholder)

    def set_placeholder(self, placeholder: str, brief: str = "") -> None:
        """Change the words that are shown while it is empty.

        Args:
            placeholder: the words.
            brief: the same in fewer words, where the box has no room for them.
        """
        self._placeholders = (placeholder, brief or placeholder)
        self._fit_placeholder()

    def text(self) -> str:
        """What was entered."""
        return self.edit.text()

    @property
    def needs_attention(self) -> bool:
        """Whether it says what it needs."""
        return bool(self.edit.property("attention"))

    def set_text(self, text: str) -> None:
        """Fill the box."""
        self.edit.setText(text)

    def set_caption(self, text: str, icon: str = "", colour: Colour = Colour.TEXT_3) -> None:
        """Change the words below. While an attention stands they wait behind it."""
        self._resting = (text, icon, colour, colour)
        if not self.edit.property("attention"):
            self.caption.say(*self._resting)

    def set_attention(self, sentence: str) -> None:
        """Say what the box needs: edge, icon and sentence. The next change takes it away.

        Args:
            sentence: empty takes it away at once.
        """
        self._mark(bool(sentence))
        self.edit.setAccessibleDescription(sentence)
        if sentence:
            self.caption.say(sentence, "triangle-alert", Colour.BAD)
        else:
            self.caption.say(*self._resting)

    def set_locked(self, reason: str = "", icon: str = "", *, locked: bool = True) -> None:
        """Make it read only: inset surface, hairline edge, a lock, and why beside the label.

        The lock takes the place of what else stands inside the box at its right end.
        """
        self.edit.setReadOnly(locked)
        self.edit.setAccessibleDescription(reason if locked else "")
        self.set_hint(reason if locked else "", icon)
        for part in self._trailing:
            if part is not self._lock:
                part.setHidden(locked)
        if locked and self._lock is None:
            self._lock = IconLabel("lock", size=18)
            self.add_trailing(self._lock)
            self._lock.show()
        elif not locked and self._lock:
            self._trailing.remove(self._lock)
            self._lock.deleteLater()
            self._lock = None
            self._place()

    def set_hint(self, text: str, icon: str = "") -> None:
        """Quiet words at the right end of the label line."""
        self.hint.say(text, icon)

    def set_action(self, button: Button) -> None:
        """Put a text action at the right end of the label line.

        Its target is 34 px high, which adds 7 px above the label.
        """
        self._action = button
        button.set_role(Type.LABEL)
        button.setParent(self)
        self._place()

    def add_trailing(self, button: QWidget) -> None:
        """Put a button (Show, Paste) inside the box at its right end."""
        button.setParent(self.edit)
        self._trailing.append(button)
        self._place()

    def set_compact(self, compact: bool) -> None:
        """What stands in the box or over it may have another size now."""
        del compact
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _make_edit(self) -> LineEdit:
        edit = LineEdit()
        hold(edit, height=44)
        return edit

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.label, 1)
        head.addWidget(self.hint)
        foot = QHBoxLayout()
        foot.addWidget(self.caption, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)
        self._column.addLayout(head)
        self._column.addWidget(self.edit)
        self._column.addLayout(foot)

    def _place(self) -> None:
        """Put what floats over the layout where it belongs."""
        if self._action is not None:
            size, height = self._action.sizeHint(), px(_ACTION)
            above = (height - Type.LABEL.line_height) // 2
            self._column.setContentsMargins(0, above, 0, 0)
            self._action.setGeometry(self.width() - size.width(), 0, size.width(), height)
        self._column.activate()
        right = self.edit.width() - _RIGHT
        for button in self._trailing:
            if self._lock and button is not self._lock:
                continue
            size = button.sizeHint()
            if isinstance(button, IconButton):
                right = self.edit.width() - _RIGHT_ICON
            top = (self.edit.height() - size.height()) // 2
            button.setGeometry(right - size.width(), top, size.width(), size.height())
            right -= size.width() + 12
        left = 0
        if self._prefix:
            size = self._prefix.sizeHint()
            top = (self.edit.height() - size.height()) // 2
            self._prefix.setGeometry(_LEFT, top, size.width(), size.height())
            left = size.width() + 2
        self.edit.setTextMargins(left, 0, self.edit.width() - right - 12 if right else 0, 0)
        self._fit_placeholder()

    def _has_room_for(self, width: float) -> bool:
        """Whether a text of so many logical pixels fits into the box; yes before it is laid out."""
        margins = self.edit.textMargins()
        room = self.edit.width() - margins.left() - margins.right() - 2 * _LEFT
        return width <= room or not self.edit.testAttribute(Qt.WidgetAttribute.WA_Resized)

    def _fit_placeholder(self) -> None:
        words, brief = self._placeholders
        has_room = self._has_room_for(text_width(self.edit.font(), words))
        self.edit.setPlaceholderText(words if has_room else brief)

    def _changed(self, text: str) -> None:
        if self.edit.property("attention"):
            self.set_attention("")
        self.text_changed.emit(text)

    def _mark(self, on: bool) -> None:
        if bool(self.edit.property("attention")) != on:
            self.edit.setProperty("attention", on)
            self.edit.style().polish(self.edit)
