"""The simulated devices on the panel; the one that is chosen is in the visitor's hands."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from fieldbind.qt.presenting.beat import Beat
from fieldbind.qt.presenting.presenter import Prop, PropKind
from fieldbind.qt.presenting.prop_card import PropCard
from fieldbind.qt.theme import Colour, Type, is_still
from fieldbind.qt.widgets.text import Text


class Props(QWidget):
    """A row of them with their words; where it is low one line speaks of the chosen one.

    Signals:
        held(PropKind): a person has chosen what the visitor holds.
    """

    held = Signal(PropKind)

    def __init__(self) -> None:
        super().__init__()
        self._is_low = False
        self._beat = Beat(self)
        self._cards: dict[PropKind, PropCard] = {}
        self._shown: Sequence[Prop] = ()
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._line = Text("", Type.CAPTION, Colour.TEXT_2, name="demo.prop.line", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(self._row)
        column.addWidget(self._line)
        self._line.hide()

    def show_props(self, props: Sequence[Prop], held: PropKind) -> None:
        """Show how they are now.

        Args:
            props: each kind once; none between two stories, which changes nothing.
            held: which one is in the visitor's hands.
        """
        self._shown = props or self._shown
        for prop in props:
            card = self._cards.get(prop.kind) or self._make(prop.kind)
            card.show_prop(prop)
        if not props:
            return
        with QSignalBlocker(self):
            self._cards[held].setChecked(True)
        self._draw()

    def set_low(self, low: bool) -> None:
        """Where there is less room the cards show their pictures only."""
        self._is_low = low
        for card in self._cards.values():
            card.set_small(low)
        self._draw()

    def reword(self) -> None:
        """The line takes its words from a card."""
        for card in self._cards.values():
            card.reword()
        self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._beat.set_going(False)

    def _make(self, kind: PropKind) -> PropCard:
        card = self._cards[kind] = PropCard(kind, self._beat)
        card.set_small(self._is_low)
        card.toggled.connect(partial(self._take, kind))
        self._group.addButton(card)
        self._row.addWidget(card, 1)
        return card

    def _take(self, kind: PropKind, is_on: bool) -> None:
        self._draw()
        if is_on:
            self.held.emit(kind)

    def _draw(self) -> None:
        chosen = next((card for card in self._cards.values() if card.isChecked()), None)
        self._line.setText(chosen.words if chosen else "")
        self._line.setVisible(self._is_low and chosen is not None)
        blinks = any(prop.led.blinks for prop in self._shown)
        self._beat.set_going(blinks and self.isVisible() and not is_still())
