"""The timeline of a wait."""

from PySide6.QtCore import QCoreApplication

from fieldbind.faults import Refused
from fieldbind.qt.moments import clock_time
from fieldbind.qt.wait.sight import Sight
from fieldbind.qt.widgets.timeline import Item, ItemState, Timeline

translate = QCoreApplication.translate


class Stages(Timeline):
    """Token known, device reports, you confirm. The item under way is ``wait.stage``."""

    def __init__(self) -> None:
        super().__init__(stage_name="wait.stage")
        self._compact = False
        self._sight: Sight | None = None
        self.reword()

    def reword(self) -> None:
        """Say the same sight in the language of now."""
        self.setAccessibleName(self.tr("Stages"))
        if self._sight:
            self.show_sight(self._sight)

    def show_sight(self, sight: Sight) -> None:
        """Show how far it is."""
        self._sight = sight
        confirm = Item(self.tr("You confirm the bind"))
        self.show_items((self._token(sight), self._report(sight), confirm))

    def set_compact(self, compact: bool) -> None:
        """Fewer words in a small window."""
        self._compact = compact
        if self._sight:
            self.show_sight(self._sight)

    def _token(self, sight: Sight) -> Item:
        if sight.known_at:
            words = (
                self.tr("Token known")
                if self._compact
                else self.tr("Tencent Cloud knows this token")
            )
            return Item(words, ItemState.DONE, clock_time(sight.known_at))
        return self._under_way(self.tr("Asking about the token"), sight)

    def _report(self, sight: Sight) -> Item:
        words = (
            self.tr("Device reports in") if self._compact else self.tr("Device reports the token")
        )
        return self._under_way(words, sight) if sight.known_at else Item(words)

    def _under_way(self, words: str, sight: Sight) -> Item:
        if sight.is_paused:
            return Item(self.tr("Waiting is paused"), ItemState.PAUSED)
        now = self.tr("now")
        if sight.next_at:
            return Item(words, ItemState.PAUSED, now, self._next_try(sight))
        caption = trouble_of(sight, short=self._compact) or self._life_sign(sight)
        return Item(words, ItemState.NOW, now, caption)

    def _next_try(self, sight: Sight) -> str:
        words = (
            self.tr("Next try at {0}") if self._compact else self.tr("Slowed down. Next try at {0}")
        )
        return words.format(clock_time(sight.next_at)) if sight.next_at else ""

    def _life_sign(self, sight: Sight) -> str:
        if sight.age is None:
            return ""
        seconds = int(sight.age)
        return (
            self.tr("Checked {0} s ago").format(seconds) if seconds else self.tr("Checked just now")
        )


def trouble_of(sight: Sight, *, short: bool = False) -> str:
    """What stands in the way of an answer, and that we go on asking; empty if nothing does."""
    if sight.trouble is None:
        return ""
    if isinstance(sight.trouble, Refused):
        return translate("Stages", "Tencent Cloud is in trouble. Asking again.")
    if short:
        return translate("Stages", "No answer. Asking again.")
    return translate("Stages", "No answer from Tencent Cloud. Asking again.")
