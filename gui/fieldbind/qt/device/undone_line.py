"""Why somebody is back on this page, in one line."""

from fieldbind.qt.widgets.caption import Caption
from fieldbind.steps import Answers


class UndoneLine(Caption):
    """``device.undone``; not there while there is nothing to say."""

    def __init__(self) -> None:
        self._answers = Answers()
        super().__init__(name="device.undone")

    def show_answers(self, answers: Answers) -> None:
        """A token that was not kept, or a device that was taken out again."""
        self._answers = answers
        self.reword()

    def reword(self) -> None:
        """The same reason, as long as it holds."""
        answers = self._answers
        undone, family = answers.undone, answers.family
        words = ""
        if answers.job_id and answers.known_token is None:
            words = self.tr(
                "The token was not kept on this laptop. Scan the label, or create another."
            )
        elif undone and family:
            words = self.tr("{0} was taken out of {1} again.").format(undone.name, family.name)
        self.say(words, "undo")
