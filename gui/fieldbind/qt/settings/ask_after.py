"""How long a device may take before the wait asks what to do."""

from fieldbind.qt.aside import AsideFrame
from fieldbind.qt.settings.choice import Choice
from fieldbind.qt.widgets.stepper import Stepper
from fieldbind.settings.model import LONGEST_WAIT, SHORTEST_WAIT


class AskAfter(Choice):
    """``settings.wait_limit``; holds for the next wait, and for every one after it.

    Args:
        frame: the window.
    """

    def __init__(self, frame: AsideFrame) -> None:
        self._frame = frame
        bounds = (SHORTEST_WAIT, LONGEST_WAIT)
        self._stepper = Stepper("", name="settings.wait_limit", bounds=bounds)
        super().__init__(self._stepper, name="settings.wait_limit")
        self._stepper.valueChanged.connect(self._use)
        self.reword()

    def reword(self) -> None:
        """Say it in the language of now."""
        self.set_label(self.tr("Ask after"))
        self._stepper.set_words(
            self.tr("Ask after, in seconds without a report"),
            self.tr("seconds without a report"),
            self.tr("s without a report"),
            self.tr("s"),
        )
        self.draw()

    def draw(self) -> None:
        """Show the limit, and whether it may be changed."""
        seconds = round(self._frame.journey.pace.wait_limit)
        if self._frame.settings.is_locked("wait_limit"):
            self.settle(self.tr("{0} seconds without a report").format(seconds))
            return
        self._stepper.show_value(seconds)
        answers = self._frame.answers
        is_waiting = answers.token is not None and answers.report is None
        self.say(self.tr("From the next wait on") if is_waiting else "")

    def reset(self) -> None:
        """Wait as long as at the beginning."""
        if not self._frame.settings.is_locked("wait_limit"):
            self._frame.journey.ask_after(self._frame.given_settings.wait_limit)
            self.draw()

    def _use(self, seconds: int) -> None:
        self._frame.journey.ask_after(seconds)
        self._frame.memory.remember(wait_limit=seconds)
