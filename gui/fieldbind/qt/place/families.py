"""The list of families."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Signal

from fieldbind.cloud.models import Family, Role
from fieldbind.qt.place.column import Column
from fieldbind.qt.widgets.choice_list import ChoiceList
from fieldbind.qt.widgets.choices import Choice


class Families(Column):
    """Every family of the account, with search and a way to create one.

    Signals:
        chosen(Family): another family was chosen.
        searched(str): what is looked for, in either list.
    """

    chosen = Signal(Family)
    searched = Signal(str)

    def __init__(self) -> None:
        choices = ChoiceList(
            name="place.family", search=("place.search", ""), add=("place.new_family", "")
        )
        super().__init__(choices)
        self.is_loaded = False
        self._is_unloaded = False
        self._families: dict[str, Family] = {}
        self._compact = False
        choices.chosen.connect(self._choose)
        choices.searched.connect(self._search)
        self.reword()

    def reword(self) -> None:
        """What is chosen, looked for, named or created stays."""
        self.label.setText(self.tr("Family"))
        super().reword()
        self.choices.set_words(
            self.tr("Family"), search=self.tr("Find by name"), add=self.tr("New family")
        )
        self._say_why_empty()
        if self._families:
            self.choices.redraw(self._rows())

    @property
    def choice(self) -> Family | None:
        """The chosen family."""
        return self._families.get(self.choices.choice)

    @property
    def known(self) -> Sequence[Family]:
        """The families, in the order of the cloud."""
        return list(self._families.values())

    @property
    def is_searched(self) -> bool:
        """Whether something is looked for."""
        return bool(self.choices.search and self.choices.search.edit.text())

    @property
    def found(self) -> str:
        """What the list shows, as it is announced."""
        return self.choices.sentence or self.about()

    def set_loading(self) -> None:
        """Show that the families are being asked for."""
        self._families = {}
        self.is_loaded = False
        self.mark(None)
        self.choices.set_loading()

    def show_families(
        self, families: Sequence[Family], chosen: Family | None, listed_at: datetime | None = None
    ) -> None:
        """Offer these, and say how old they are; nothing is told about the choice."""
        self.mark(listed_at)
        self._families = {family.id: family for family in families}
        self.is_loaded, self._is_unloaded = True, False
        self._say_why_empty()
        self._draw(chosen.id if chosen else "")

    def say_gone(self, family: Family) -> None:
        """The chosen one is not in the list any more."""
        self.set_attention(lambda: self.tr("{0} is gone").format(family.name))

    def show_unloaded(self) -> None:
        """Say that the families could not be asked for; those that were known stay."""
        if not self._families:
            self._is_unloaded = True
            self._say_why_empty()
            self._draw("")

    def set_compact(self, compact: bool) -> None:
        """In a small window secondary words go."""
        if compact != self._compact:
            self._compact = compact
            if self._families:
                self._draw(self.choices.choice)

    def about(self, brief: Callable[[str, str], str] = str.format) -> str:
        """How many there are, and how many of them were found."""
        del brief
        whole, shown = len(self._families), len(self.choices.shown_keys())
        if not whole:
            return ""
        if shown < whole:
            return self.tr("{0} of {1} families").format(shown, whole)
        return self.tr("1 family") if whole == 1 else self.tr("{0} families").format(whole)

    def _choose(self, key: str) -> None:
        self.say_about()
        self.chosen.emit(self._families[key])

    def _draw(self, chosen: str) -> None:
        self.choices.set_choices(self._rows(), chosen)
        self.say_about()

    def _rows(self) -> list[Choice]:
        return [
            Choice(family.id, family.name, caption=self._caption(family))
            for family in self._families.values()
        ]

    def _search(self, text: str) -> None:
        self.say_about()
        self.searched.emit(text)

    def _say_why_empty(self) -> None:
        if self._is_unloaded:
            self.choices.set_sentences(self.tr("Not loaded. Press Continue to try again."), "")
        else:
            self.choices.set_sentences(
                self.tr("There is no family yet. Create the first one below."),
                self.tr("No family of this name."),
            )

    def _caption(self, family: Family) -> str:
        parts = [self._room_count(family.room_count), self._devices(family.device_count)]
        if family.role is Role.MEMBER:
            parts.append(self.tr("Member"))
        elif family.role is Role.ADMINISTRATOR and not self._compact:
            parts.append(self.tr("Administrator"))
        return " · ".join(part for part in parts if part)

    def _room_count(self, count: int | None) -> str:
        if count is None:
            return ""
        return self.tr("1 room") if count == 1 else self.tr("{0} rooms").format(count)

    def _devices(self, count: int | None) -> str:
        if count is None:
            return ""
        return self.tr("1 device") if count == 1 else self.tr("{0} devices").format(count)
