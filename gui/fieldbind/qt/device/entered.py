"""What was entered about a device before it is answered, as one face gives it to another."""

from dataclasses import dataclass, replace

from fieldbind.cloud.models import BindToken
from fieldbind.steps import Answers


@dataclass(frozen=True, slots=True, kw_only=True)
class Entered:
    """Token and names, as far as they are there; ``from_label`` if a label has just been read."""

    token: BindToken | None = None
    product_id: str = ""
    device_name: str = ""
    from_label: bool = False

    def on_top_of(self, before: Answers) -> Answers:
        """The answers with what was entered.

        Another token starts a new wait; other names have to be compared again.
        """
        answers = replace(
            before,
            token=self.token,
            made=None,
            product_id=self.product_id,
            device_name=self.device_name,
            undone=None,
        )
        if answers.token != before.token:
            return replace(answers, report=None, receipt=None, settled=False)
        if answers != replace(before, undone=None):
            return replace(answers, settled=False)
        return answers
