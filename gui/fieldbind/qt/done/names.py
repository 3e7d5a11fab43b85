"""Name of the device, and the pattern that names the next one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from fieldbind.masking import masked_name
from fieldbind.naming import first_number, follows, name_from, next_name
from fieldbind.qt.organisation import ICON, set_by_organisation
from fieldbind.qt.theme import Type, font, px
from fieldbind.qt.widgets.columns import Columns
from fieldbind.qt.widgets.field import Field

_NARROWEST = 360
_WIDEST = 120


class Names(Columns):
    """``done.name`` and ``done.pattern``, side by side."""

    def __init__(self) -> None:
        super().__init__(narrowest=_NARROWEST, gap=16, stacked_gap=12)
        self._name = Field("", name="done.name")
        self._pattern = Field("", name="done.pattern")
        self._is_locked = False
        self._proposed = ""
        self._is_counted = False
        self._taken: Sequence[str] = ()
        self._compact = False
        self._name.text_changed.connect(self._say_captions)
        self._pattern.text_changed.connect(self._take_pattern)
        self.add(self._name, align=Qt.AlignmentFlag.AlignTop)
        self.add(self._pattern, align=Qt.AlignmentFlag.AlignTop)
        self.reword()

    def reword(self) -> None:
        """Say labels and captions in the language of now; what was typed stays."""
        self._name.set_label(self.tr("Name of the device"), self.tr("May stay empty"))
        self._pattern.set_label(self.tr("Pattern"), self.tr("Such as Lamp {n}"))
        if self._is_locked:
            self._pattern.set_locked(set_by_organisation(), ICON)
        self._say_captions()

    @property
    def name(self) -> str:
        """The name for this device, empty for none."""
        return self._name.text().strip()

    @property
    def pattern(self) -> str:
        """The pattern, empty for none."""
        return self._pattern.text().strip()

    @property
    def next_name(self) -> str:
        """The name for the device after this one.

        A name given by hand does not use up the number that was proposed.
        """
        counted = follows(self.pattern, self.name) or not follows(self.pattern, self._proposed)
        return next_name(self.pattern, self.name) if counted else self._proposed

    def fill(self, pattern: str, proposed: str, alias: str) -> None:
        """Begin with a device.

        Args:
            pattern: of the device before.
            proposed: what it gives for this one; empty if nothing was counted yet.
            alias: the name the device has already, empty for none.
        """
        self._pattern.set_text(pattern)
        self._taken, self._is_counted = (), bool(proposed)
        self._proposed = proposed or self._first_name()
        self._name.set_text(alias or self._proposed)
        self._say_captions()

    def know(self, taken: Sequence[str]) -> None:
        """What devices of this family have been called: a pattern goes on after them.

        Args:
            taken: their names, masked as the ledger has them.
        """
        self._taken = taken
        if not self._is_counted:
            self._propose_first(in_place_of=(self._proposed,))

    def lock_pattern(self) -> None:
        """The organisation has said how devices are named; a name is still one's own."""
        self._is_locked = True
        self.reword()

    def correct_name(self) -> None:
        """Go to the name; the next key replaces it."""
        self._name.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._name.edit.selectAll()

    def skip_name(self) -> None:
        """Give this device no name; the one that was proposed is the next one's."""
        self._name.set_text("")

    def set_compact(self, compact: bool) -> None:
        """Fewer words in a small window."""
        super().set_compact(compact)
        self._compact = compact
        self._say_captions()

    def _take_pattern(self) -> None:
        self._is_counted = False
        self._propose_first(in_place_of=("", self._proposed))

    def _propose_first(self, in_place_of: Sequence[str]) -> None:
        """Propose the pattern's first name; a name that somebody gave stays."""
        is_untouched = self.name in in_place_of
        self._proposed = self._first_name()
        if is_untouched:
            self._name.set_text(self._proposed)
        self._say_captions()

    def _first_name(self) -> str:
        return name_from(self.pattern, first_number(masked_name(self.pattern), self._taken))

    def _say_captions(self) -> None:
        self._name.set_caption(
            self.tr("Saved by Bind another or Finish.")
            if self._compact
            else self.tr("Saved when you press Bind another or Finish.")
        )
        following = self.next_name
        self._pattern.set_caption(
            self._say_next(following) if following else self.tr("{n} goes on counting.")
        )

    def _say_next(self, following: str) -> str:
        shown = _brief(following)
        if self._compact or shown != following:
            return self.tr("The next one becomes {0}.").format(shown)
        return self.tr("The next one becomes {0}, in the same room.").format(shown)


def _brief(name: str) -> str:
    """A name with its number, which stands at the end; what finds no room goes from the middle."""
    return QFontMetricsF(font(Type.CAPTION)).elidedText(
        name, Qt.TextElideMode.ElideMiddle, px(_WIDEST)
    )
