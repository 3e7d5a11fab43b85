"""The pinned rows of a choice list: search on top, adding at the bottom."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QStackedLayout, QWidget

from fieldbind.qt.theme import Colour, Type, current_theme, paint_icon, px
from fieldbind.qt.theme.sheets import Sheet
from fieldbind.qt.widgets.button import Button, ButtonKind
from fieldbind.qt.widgets.inset_panel import IconLabel
from fieldbind.qt.widgets.painting import begin, box, square, words
from fieldbind.qt.widgets.touch import paint_touch
from fieldbind.qt.widgets.worn import hold, wear, wear_sheets

_HEIGHT = 48


class SearchRow(QWidget):
    """Magnifier and field. Down leads into the list.

    Signals:
        searched(str): what is in the field.
        left_downwards(): the Down key was pressed.
    """

    searched = Signal(str)
    left_downwards = Signal()

    def __init__(self, name: str, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        hold(self, height=_HEIGHT)
        self.edit = _LeavingEdit()
        self.edit.setObjectName(name)
        self.edit.textChanged.connect(self.searched)
        self.edit.left_downwards.connect(self.left_downwards)
        row = QHBoxLayout(self)
        row.setContentsMargins(15, 3, 6, 3)
        row.setSpacing(9)
        row.addWidget(IconLabel("search", Colour.TEXT_2, 18))
        row.addWidget(self.edit, 1)
        self.set_words(placeholder)

    def set_words(self, placeholder: str) -> None:
        """Say what can be looked for; what is looked for stays."""
        self.edit.setAccessibleName(placeholder)
        self.edit.setPlaceholderText(placeholder)


class AddRow(QWidget):
    """A row that says what can be added, and turns into a field for its name when pressed.

    Signals:
        added(str): the name that was entered, without blanks at its ends.
    """

    added = Signal(str)

    def __init__(self, name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        hold(self, height=_HEIGHT)
        self.button = _AddButton(name)
        self.edit = _LeavingEdit(leaves_upwards=True)
        self.edit.setObjectName(f"{name}.name")
        self.create_button = Button("", kind=ButtonKind.TEXT, name=f"{name}.create", small=True)
        self.button.clicked.connect(self.open)
        self.edit.returnPressed.connect(self._give)
        self.edit.left_upwards.connect(self.close_field)
        self.create_button.clicked.connect(self._give)
        field = QWidget()
        row = QHBoxLayout(field)
        row.setContentsMargins(15, 0, 14, 0)
        row.setSpacing(10)
        row.addWidget(IconLabel("plus", Colour.ACCENT_TEXT, 18))
        row.addWidget(self.edit, 1)
        row.addWidget(self.create_button)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.button)
        self._stack.addWidget(field)
        self.set_words(text)
        self.reword()

    def reword(self) -> None:
        """What is being named stays."""
        self.edit.setPlaceholderText(self.tr("Name"))
        self.create_button.setText(self.tr("Create"))

    def set_words(self, text: str) -> None:
        """Say what can be added."""
        self.button.setText(text)
        self.edit.setAccessibleName(text)

    @property
    def is_open(self) -> bool:
        """Whether the field for a name is shown."""
        return self._stack.currentIndex() == 1

    def open(self) -> None:
        """Show the field and go into it."""
        self._stack.setCurrentIndex(1)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_field(self) -> None:
        """Go back to the row, as after the name was taken or Esc was pressed."""
        had_focus = self.edit.hasFocus() or self.create_button.hasFocus()
        self.edit.clear()
        self._stack.setCurrentIndex(0)
        if had_focus:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _give(self) -> None:
        name = self.edit.text().strip()
        if name:
            self.added.emit(name)
        else:
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)


class _LeavingEdit(QLineEdit):
    """A field without an edge of its own; the row around it is the field."""

    left_downwards = Signal()
    left_upwards = Signal()
    focus_changed = Signal()

    def __init__(self, *, leaves_upwards: bool = False) -> None:
        super().__init__()
        self._leaves_upwards = leaves_upwards
        wear_sheets(self, Sheet.BARE, Sheet.MENU)
        self.setFrame(False)
        wear(self, Type.BODY)
        hold(self, least_height=40)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self._leaves_upwards:
            self.left_upwards.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()


class _AddButton(QPushButton):
    """Plus and words over the whole row."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAutoDefault(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        wear(self, Type.EMPHASIS)

    def ring_area(self) -> QRect:
        """It draws its own ring, inside the list."""
        return QRect()

    def sizeHint(self) -> QSize:
        return QSize(px(120), px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme(awake=self.isEnabled())
        painter = begin(self)
        area = QRectF(self.rect())
        if self.isDown() or (self.underMouse() and self.isEnabled()):
            inside = area.adjusted(2, 1, -2, -2)
            paint_touch(painter, inside, 10, theme, pressed=self.isDown())
        ink = theme[Colour.ACCENT_TEXT if self.isEnabled() else Colour.TEXT_3]
        middle = QPointF(14 + px(10), area.center().y())
        paint_icon(painter, "plus", square(middle, px(20)), ink)
        words(painter, area.adjusted(26 + px(20), 0, -12, 0), self.text(), self.font(), ink)
        if self.hasFocus():
            ring = area.adjusted(3, 3, -3, -3)
            box(painter, ring, 8, None, theme[Colour.FOCUS], 2)
