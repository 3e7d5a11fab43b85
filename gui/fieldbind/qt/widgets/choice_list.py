"""A list to choose one thing from, with a search field above and a way to add one below."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from fieldbind.qt.theme import Colour, Type, current_theme
from fieldbind.qt.widgets.choice_rows import AddRow, SearchRow
from fieldbind.qt.widgets.choice_view import ChoiceView
from fieldbind.qt.widgets.choices import Choice, Choices, FilteredChoices, choice_at
from fieldbind.qt.widgets.loading_bars import LoadingBars
from fieldbind.qt.widgets.painting import begin, box
from fieldbind.qt.widgets.text import Text

_RADIUS = 12
_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect


class ChoiceList(QFrame):
    """A list of choices.

    The arrow keys move the choice, as in a radio group. Searching never changes the choice.

    Args:
        name: objectName of the list view.
        spoken: accessible name of the list view.
        search: (objectName, placeholder) of the search field; None for none.
        add: (objectName, words) of the row that adds one; None for none. The field for the new
            name is called ``<objectName>.name``, its button ``<objectName>.create``.

    Signals:
        chosen(str): the key of the row a person chose.
        searched(str): what is in the search field.
        added(str): the name of what a person wants to add. Call ``add_row.close_field()`` once
            it is there.
    """

    chosen = Signal(str)
    searched = Signal(str)
    added = Signal(str)

    def __init__(
        self,
        *,
        name: str = "",
        spoken: str = "",
        search: tuple[str, str] | None = None,
        add: tuple[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._choices = Choices(self)
        self._shown = FilteredChoices(self._choices, self)
        self._key = ""
        self._compact = False
        self._is_loading = False
        self._by_person = True
        self._said = ("", "")
        self.view = ChoiceView(self._shown)
        self.view.setObjectName(name)
        self.view.setAccessibleName(spoken)
        self.view.selectionModel().selectionChanged.connect(self._selected)
        self._sentence = Text("", Type.BODY, Colour.TEXT_2, wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.search = SearchRow(*search) if search else None
        self.add_row = AddRow(*add) if add else None
        self._stack = QStackedLayout()
        self._lay_out()

    @property
    def choice(self) -> str:
        """The key that is chosen, also while its row is filtered away; empty for none."""
        return self._key

    @property
    def sentence(self) -> str:
        """What stands in place of rows; empty while there are some."""
        return "" if self._shown.rowCount() else self._sentence.text()

    def set_choices(self, choices: Sequence[Choice], chosen: str = "") -> None:
        """Offer these rows and end loading.

        Args:
            choices: the rows, in order.
            chosen: key of the row to choose; nothing is told about it.
        """
        self._key = chosen
        self._is_loading = False
        self._choices.replace(choices)
        self._set_row_height()
        self._restore()
        self._show_what_there_is()

    def set_words(self, spoken: str, *, search: str = "", add: str = "") -> None:
        """Say the same in other words, as another language does; see the constructor."""
        self.view.setAccessibleName(spoken)
        if self.search:
            self.search.set_words(search)
        if self.add_row:
            self.add_row.set_words(add)

    def redraw(self, choices: Sequence[Choice]) -> None:
        """The same rows in other words; what is chosen, current and in view stays."""
        self._by_person = False
        self._choices.redraw(choices)
        self._by_person = True
        self._show_what_there_is()

    def choose(self, key: str) -> None:
        """Choose a row and bring it into view; nothing is told about it."""
        self._key = key
        self._restore()

    def filter(self, text: str) -> None:
        """Show only rows whose name holds this text, in either case."""
        # When the chosen row goes, the view would choose its neighbour.
        self._by_person = False
        self._shown.setFilterFixedString(text)
        self._by_person = True
        self._restore()
        self._show_what_there_is()

    def set_loading(self) -> None:
        """Show that rows are being asked for."""
        self._key = ""
        self._is_loading = True
        self._choices.replace([])
        self._stack.setCurrentIndex(1)

    def set_sentences(self, empty: str, no_match: str) -> None:
        """Say what stands in place of rows.

        Args:
            empty: when there is nothing to choose from.
            no_match: when the search finds nothing.
        """
        self._said = (empty, no_match)
        self._show_what_there_is()

    def set_compact(self, compact: bool) -> None:
        """Rows without captions are 46 px high in a small window, else 54."""
        self._compact = compact
        self._set_row_height()

    def shown_keys(self) -> list[str]:
        """The keys of the rows that are shown, in order."""
        rows = (choice_at(self._shown.index(row, 0)) for row in range(self._shown.rowCount()))
        return [choice.key for choice in rows if choice]

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = begin(self)
        area = QRectF(self.rect())
        box(painter, area, _RADIUS, theme[Colour.SHEET], theme[Colour.HAIRLINE], theme.edge)
        lines: list[int] = []
        if self.search:
            lines.append(self.search.geometry().bottom())
        if self.add_row:
            lines.append(self.add_row.geometry().top() - 1)
        for line in lines:
            strip = QRectF(1, line, self.width() - 2, 1)
            painter.fillRect(strip, theme[Colour.HAIRLINE])
        for row in (self.search, self.add_row):
            if row is not None and row.edit.hasFocus():
                ring = QRectF(row.geometry()).adjusted(0, 0, 0, -1 if row is self.search else 0)
                box(painter, ring, _RADIUS - 1, None, theme[Colour.FOCUS], theme.focus_edge)

    def _lay_out(self) -> None:
        empty = QWidget()
        inside = QVBoxLayout(empty)
        inside.setContentsMargins(16, 18, 16, 16)
        inside.addWidget(self._sentence)
        inside.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        if self.search:
            self.search.searched.connect(self.filter)
            self.search.searched.connect(self.searched)
            self.search.left_downwards.connect(self.view.setFocus)
            self.search.edit.focus_changed.connect(self.update)
            column.addWidget(self.search)
        column.addLayout(self._stack, 1)
        # Only now: a page of a layout without a parent would show as a window of its own.
        for page in (self.view, LoadingBars(), empty):
            self._stack.addWidget(page)
        if self.add_row:
            self.add_row.added.connect(self.added)
            self.add_row.edit.focus_changed.connect(self.update)
            column.addSpacing(1)
            column.addWidget(self.add_row)
        self.view.rows.rounded = (self.search is None, self.add_row is None)

    def _selected(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        rows = selected.indexes()
        choice = choice_at(rows[0]) if rows else None
        if self._by_person and choice is not None and choice.key != self._key:
            self._key = choice.key
            self.chosen.emit(choice.key)

    def _restore(self) -> None:
        """Select the row of the choice again after rows came or went."""
        row = self._shown.mapFromSource(self._choices.find(self._key))
        if row.isValid():
            self.view.selectionModel().setCurrentIndex(row, _SELECT)
            self.view.scrollTo(row)
        else:
            self.view.selectionModel().clear()

    def _show_what_there_is(self) -> None:
        if self._is_loading:
            return
        if self._shown.rowCount():
            self._stack.setCurrentIndex(0)
            return
        empty, no_match = self._said
        self._sentence.setText(no_match if self._choices.rowCount() else empty)
        self._stack.setCurrentIndex(2)

    def _set_row_height(self) -> None:
        plain = 46 if self._compact else 54
        self.view.set_row_height(56 if self._choices.has_captions else plain)
