"""The way over a code on the screen: shown until the device has reported its token."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from fieldbind.cloud.models import BindToken
from fieldbind.device.shown_code import Modules
from fieldbind.qt.device.hand_over.shown import Shown
from fieldbind.qt.frame import Frame
from fieldbind.qt.wait.progress import Progress
from fieldbind.steps import Answers

translate = QCoreApplication.translate


class ByCode(QObject):
    """Asks the cloud at the pace of every wait, while somebody holds a device up to the screen.

    Args:
        frame: whose journey it is.
        changed: called once a second and after each answer.
    """

    def __init__(self, frame: Frame, changed: Callable[[Shown], None]) -> None:
        super().__init__()
        self._frame = frame
        self._changed = changed
        self._progress = Progress()
        self._second = QTimer(self, singleShot=True)
        self._second.timeout.connect(self._pass_second)
        self.shown = Shown()
        """What is known now."""

    async def show(self, token: BindToken, code: Modules, ssid: str) -> Answers:
        """Until the device has reported. Raises Fault; the time so far is kept for this token.

        Returns:
            The answers with the token and its report, written down.
        """
        if token != self._progress.token:
            self._progress = Progress(token)
        progress = self._progress
        answers = self._frame.answers
        family, room = answers.family, answers.room
        place = (family, room) if family and room else None
        self.shown = Shown(code=code, name=answers.device_name, place=place, ssid=ssid)
        self._frame.announce(translate("ShownCode", "The code is on the screen."))
        watch = progress.watch = self._frame.journey.watch(token, progress.elapsed)
        self._pass_second()
        try:
            report = await progress.follow(watch, lambda _: self._draw())
        finally:
            self.stop()
        answers = replace(self._frame.answers, token=token, made=None, report=report)
        return await self._frame.journey.note(answers)

    def stop(self) -> None:
        """Nothing is asked any more, and the code is gone."""
        self._second.stop()
        self._progress.rest()
        self.shown = Shown()

    def _pass_second(self) -> None:
        self._draw()
        self._second.start(round(1000 * (1 - self._progress.elapsed % 1)) + 5)

    def _draw(self) -> None:
        progress = self._progress
        self.shown = replace(
            self.shown,
            elapsed=progress.elapsed,
            age=progress.age,
            is_in_trouble=progress.trouble is not None,
        )
        self._changed(self.shown)
