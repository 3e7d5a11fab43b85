"""The presenter's panel: which story is played, how fast, and the devices that play along."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSpacerItem, QVBoxLayout, QWidget

from fieldbind.faults import Fault, LocalFault
from fieldbind.guidance.problem import Problem
from fieldbind.qt.phrases import sentences
from fieldbind.qt.presenting.adding import ask_for_story
from fieldbind.qt.presenting.foot import PanelFoot
from fieldbind.qt.presenting.head import PanelHead
from fieldbind.qt.presenting.playing import Playing
from fieldbind.qt.presenting.presenter import Presenter
from fieldbind.qt.presenting.props import Props
from fieldbind.qt.presenting.stories import StoryList
from fieldbind.qt.theme import Colour, Type, px
from fieldbind.qt.widgets.act_button import act_button
from fieldbind.qt.widgets.announce import announce
from fieldbind.qt.widgets.columns import Columns
from fieldbind.qt.widgets.text import Text
from fieldbind.qt.widgets.worn import hold

# Below these heights it takes less room, in logical pixels at the usual text size.
_HIGH, _LOW = 690, 600
# What lies over it while it scrolls takes no room from it.
_BAR = 12
_NARROWEST = 190


class PresenterPanel(QWidget):
    """``demo.panel``; as wide as the window lets it be, and the scroll bar at its right.

    Args:
        presenter: who plays.
        explain: what to say about a fault.
        may_add: whether stories can be added from files.
    """

    def __init__(
        self, presenter: Presenter, explain: Callable[[Fault], Problem], *, may_add: bool
    ) -> None:
        super().__init__()
        self.setObjectName("demo.panel")
        self._presenter = presenter
        self._explain = explain
        self._trouble: LocalFault | None = None
        self.head = PanelHead()
        self._label = Text("", Type.LABEL)
        self._add = act_button("demo.add")
        self._add.clicked.connect(self._ask)
        self._stories = StoryList()
        self._stories.chosen.connect(presenter.choose)
        self._trouble_text = Text("", Type.CAPTION, Colour.WARN, name="demo.trouble", wrap=True)
        self._playing = Playing(presenter)
        self._props = Props()
        self._props.held.connect(presenter.hold)
        self._foot = PanelFoot()
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._add.setVisible(may_add)
        self._trouble_text.hide()
        self.reword()
        presenter.listen(self.draw)

    def draw(self) -> None:
        """Show what is played now."""
        presenter = self._presenter
        self._stories.show_stories(presenter.stories, presenter.playing)
        self._playing.draw()
        self._props.show_props(presenter.props, presenter.held)

    def set_compact(self, compact: bool) -> None:
        """It goes by its own height; the text size may be another one now."""
        del compact
        self._take_measures()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take less room where there is less."""
        super().resizeEvent(event)
        self._take_measures()

    def reword(self) -> None:
        """Say everything as it is now."""
        self.setAccessibleName(self.tr("Presenter panel"))
        self._label.setText(self.tr("Scenario"))
        self._add.setText(self.tr("Add a scenario…"))
        self._say_trouble()
        self.draw()

    def add(self, file: Path) -> None:
        """Take a story from a file, or say what is amiss in it."""
        self._trouble = None
        try:
            story = self._presenter.add(file)
        except LocalFault as fault:
            self._trouble = fault
        else:
            self.draw()
            announce(self, self.tr("{0} was added.").format(story.title))
        self._say_trouble()
        if self._trouble:
            announce(self, self._trouble_text.text(), assertive=True)

    def _take_measures(self) -> None:
        is_low, is_high = self.height() < px(_LOW), self.height() >= px(_HIGH)
        self._playing.set_low(is_low)
        self._props.set_low(not is_high)
        self._column.setContentsMargins(0, 0 if is_low else 10, _BAR, 4 if is_low else 10)
        for gap, heights in self._gaps:
            gap.changeSize(0, heights[is_low - is_high + 1])
        self._column.invalidate()

    def _ask(self) -> None:
        ask_for_story(self.window(), self.add)

    def _say_trouble(self) -> None:
        if self._trouble:
            problem = self._explain(self._trouble)
            self._trouble_text.setText(sentences((problem.title, problem.cause)))
        self._trouble_text.setVisible(self._trouble is not None)

    def _lay_out(self) -> None:
        self._gaps: list[tuple[QSpacerItem, tuple[int, int, int]]] = []
        line = Columns(narrowest=_NARROWEST, gap=8, stacked_gap=0)
        line.add(self._label, 1)
        line.add(self._add, 0)
        hold(self._add, height=32)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)
        self._gap(12, 12, 0)
        self._column.addWidget(line)
        self._column.addWidget(self._trouble_text)
        self._column.addWidget(self._stories)
        self._gap(16, 12, 10)
        self._column.addWidget(self._playing)
        self._gap(16, 6, 10)
        self._column.addWidget(self._props)
        self._column.addStretch(1)
        self._gap(12, 4, 8)
        self._column.addWidget(self._foot)

    def _gap(self, *heights: int) -> None:
        """Leave room in a high window, in the usual one, and in a low one."""
        high, usual, low = heights
        gap = QSpacerItem(0, usual)
        self._gaps.append((gap, (high, usual, low)))
        self._column.addSpacerItem(gap)
