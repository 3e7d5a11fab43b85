"""The timeline of a wait."""

from fieldbind.faults import NoAnswer
from fieldbind.qt.moments import clock_time
from fieldbind.qt.wait.sight import Sight
from fieldbind.qt.widgets.timeline import Item, ItemState, Timeline


class Stages(Timeline):
    """Token known, device reports, you confirm. The item under way is ``wait.stage``."""

    def __init__(self) -> None:
        super().__init__(spoken=self.tr("Stages"), stage_name="wait.stage")
        self._compact = False
        self._sight: Sight | None = None

    def show_sight(self, sight: Sight) -> None:
        """Show how far it is."""
        self._sight = sight
        self.show_items((self._token(sight), self._report(sight), Item(self._confirm_words())))

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
        if sight.is_stopped:
            return Item(self.tr("Waiting is paused"), ItemState.NOW)
        return Item(
            self.tr("Asking about the token"), ItemState.NOW, self.tr("now"), self.trouble(sight)
        )

    def _report(self, sight: Sight) -> Item:
        words = (
            self.tr("Device reports in") if self._compact else self.tr("Device reports the token")
        )
        if sight.known_at is None:
            return Item(words)
        if sight.is_stopped:
            return Item(self.tr("Waiting is paused"), ItemState.NOW)
        caption = self.trouble(sight) or self._life_sign(sight)
        return Item(words, ItemState.NOW, self.tr("now"), caption)

    def _confirm_words(self) -> str:
        return self.tr("You confirm the bind")

    def _life_sign(self, sight: Sight) -> str:
        seconds = int(sight.age or 0)
        return (
            self.tr("Checked {0} s ago").format(seconds) if seconds else self.tr("Checked just now")
        )

    def trouble(self, sight: Sight) -> str:
        """What stands in the way of an answer, and that we go on asking; empty if nothing does."""
        if sight.trouble is None:
            return ""
        if not isinstance(sight.trouble, NoAnswer):
            return self.tr("Tencent Cloud is in trouble. Asking again.")
        if self._compact:
            return self.tr("No answer. Asking again.")
        return self.tr("No answer from Tencent Cloud. Asking again.")
