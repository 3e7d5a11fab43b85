"""The list of families."""

from collections.abc import Sequence

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
            name="place.family",
            spoken=self.tr("Family"),
            search=("place.search", self.tr("Find by name")),
            add=("place.new_family", self.tr("New family")),
        )
        super().__init__(self.tr("Family"), choices)
        self.is_loaded = False
        self._families: dict[str, Family] = {}
        self._compact = False
        choices.chosen.connect(self._choose)
        choices.searched.connect(self._search)

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

    def set_loading(self) -> None:
        """Show that the families are being asked for."""
        self._families = {}
        self.is_loaded = False
        self.mark("")
        self.choices.set_loading()
        self.say("")

    def show_families(
        self, families: Sequence[Family], chosen: Family | None, as_of: str = ""
    ) -> None:
        """Offer these, and say how old they are; nothing is told about the choice."""
        self.mark(as_of)
        self._families = {family.id: family for family in families}
        self.is_loaded = True
        self.choices.set_sentences(
            self.tr("There is no family yet. Create the first one below."),
            self.tr("No family of this name."),
        )
        self._draw(chosen.id if chosen else "")

    def say_gone(self, family: Family) -> None:
        """The chosen one is not in the list any more."""
        self.set_attention(self.tr("{0} is gone").format(family.name))

    def show_unloaded(self) -> None:
        """Say that the families could not be asked for; those that were known stay."""
        if not self._families:
            self.choices.set_sentences(self.tr("Not loaded. Press Continue to try again."), "")
            self._draw("")

    def set_compact(self, compact: bool) -> None:
        """In a small window secondary words go."""
        if compact != self._compact:
            self._compact = compact
            if self._families:
                self._draw(self.choices.choice)

    def _choose(self, key: str) -> None:
        self._say_count()
        self.chosen.emit(self._families[key])

    def _draw(self, chosen: str) -> None:
        rows = [
            Choice(family.id, family.name, caption=self._caption(family))
            for family in self._families.values()
        ]
        self.choices.set_choices(rows, chosen)
        self._say_count()

    def _search(self, text: str) -> None:
        self._say_count()
        self.searched.emit(text)

    def _say_count(self) -> None:
        whole, shown = len(self._families), len(self.choices.shown_keys())
        if not whole:
            self.say("")
        elif shown < whole:
            self.say(self.tr("{0} of {1} families").format(shown, whole))
        else:
            self.say(self.tr("1 family") if whole == 1 else self.tr("{0} families").format(whole))

    def _caption(self, family: Family) -> str:
        parts = [self._rooms(family.room_count), self._devices(family.device_count)]
        if family.role is Role.MEMBER:
            parts.append(self.tr("Member"))
        elif family.role is Role.ADMINISTRATOR and not self._compact:
            parts.append(self.tr("Administrator"))
        return " · ".join(part for part in parts if part)

    def _rooms(self, count: int | None) -> str:
        if count is None:
            return ""
        return self.tr("1 room") if count == 1 else self.tr("{0} rooms").format(count)

    def _devices(self, count: int | None) -> str:
        if count is None:
            return ""
        return self.tr("1 device") if count == 1 else self.tr("{0} devices").format(count)
