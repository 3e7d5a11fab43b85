"""What somebody does through an assistive tool: no key is pressed then, and no mouse moves."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

_HEARD = "heard"


class Deeds(QObject):
    """Hears of pressed buttons, written fields and chosen rows, whoever changes them.

    Such a tool acts on a control as a program does, so nothing tells the two apart. What a story
    changes by itself keeps nobody for long: it comes to its end. A dialog for files does not, it
    changes whenever a folder does; nobody counts as being there for what happens in one.

    Args:
        window: whose controls.

    Signals:
        done(): one of them was used.
    """

    done = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.follow()

    def follow(self) -> None:
        """Hear of the controls too that have come since."""
        for control, signals in self._controls():
            if not control.property(_HEARD) and self._is_ours(control.window()):
                control.setProperty(_HEARD, True)
                for signal in signals:
                    signal.connect(self.done)

    def _is_ours(self, window: QWidget) -> bool:
        is_extra = isinstance(window, QDialog | QMenu) and not isinstance(window, QFileDialog)
        return window is self._window or is_extra

    def _controls(self) -> Iterator[tuple[QWidget, tuple[SignalInstance, ...]]]:
        for button in self._window.findChildren(QAbstractButton):
            yield button, (button.clicked, button.toggled)
        for field in self._window.findChildren(QLineEdit):
            yield field, (field.textChanged,)
        for text in self._window.findChildren(QPlainTextEdit):
            yield text, (text.textChanged,)
        for rows in self._window.findChildren(QAbstractItemView):
            if chosen := rows.selectionModel():
                yield rows, (chosen.selectionChanged,)
