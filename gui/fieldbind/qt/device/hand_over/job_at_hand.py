"""Which job the password of a Wi-Fi was typed for."""

from fieldbind.steps import Answers


class JobAtHand:
    """One job of one account in one family; it has its id once there is a token."""

    def __init__(self) -> None:
        self._whose: tuple[object, ...] = ()
        self._id = ""

    def begin(self, answers: Answers) -> None:
        """It is this one from now on."""
        self._whose = _whose(answers)
        self._id = answers.job_id

    def note(self, job_id: str) -> None:
        """It was written down."""
        self._id = job_id

    def is_over(self, answers: Answers) -> bool:
        """Whether these are the answers of another one."""
        return _whose(answers) != self._whose or self._id not in ("", answers.job_id)

    def is_job(self, job_id: str) -> bool:
        """Whether it was written down as this one."""
        return bool(self._id) and self._id == job_id


def _whose(answers: Answers) -> tuple[object, ...]:
    account, family = answers.account, answers.family
    return (account.id if account else None, family.id if family else None)
