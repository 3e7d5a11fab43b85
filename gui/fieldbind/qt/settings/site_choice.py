"""Which of the vendor's sites is talked to."""

from PySide6.QtCore import QSignalBlocker, Signal

from fieldbind.cloud.models import Site
from fieldbind.qt.aside import AsideFrame
from fieldbind.qt.facts import name_of_site
from fieldbind.qt.settings.choice import Choice
from fieldbind.qt.widgets.segment import Segment


class SiteChoice(Choice):
    """``settings.site.china`` and ``settings.site.overseas``; the organisation's: settings.site.

    Signals:
        chosen: another site was chosen, and is talked to from now on.

    Args:
        frame: the window.
    """

    chosen = Signal()

    def __init__(self, frame: AsideFrame) -> None:
        self._frame = frame
        self._segment = Segment([(_name(site), "") for site in Site])
        super().__init__(self._segment, name="settings.site")
        self._segment.chosen.connect(self._use)
        self.reword()

    def reword(self) -> None:
        """Say it in the language of now."""
        label = self.tr("Site")
        self.set_label(label)
        self._segment.set_words(label, {_name(site): name_of_site(site) for site in Site})
        self.draw()

    def draw(self) -> None:
        """Show the site, and whether it may be changed now."""
        site, settled = self._frame.journey.session.site, self._frame.settings.site
        if settled and self._frame.settings.is_locked("site"):
            self.settle(name_of_site(settled))
            return
        with QSignalBlocker(self._segment):
            self._segment.choose(_name(site))
        self.hold(self._reason())
        if self._segment.isEnabled() and settled not in (None, site):
            # What a file or the environment says counts again at the next start.
            self.say(self.tr("Until you quit"))

    def reset(self) -> None:
        """Talk to the site of the beginning, unless somebody is signed in or a job is open."""
        if self.first is None:
            return
        self._frame.journey.session.use_site(self._frame.given_settings.site or Site.CHINA)
        self._frame.memory.forget_site()
        self.draw()
        self.chosen.emit()

    def _reason(self) -> str:
        """What the site belongs to meanwhile."""
        answers = self._frame.answers
        if answers.account:
            return self.tr("Sign out to change it")
        if answers.family:
            return self.tr("Belongs to the open job")
        return self.tr("Signing in…") if self._frame.is_busy else ""

    def _use(self, name: str) -> None:
        site = Site(name.rpartition(".")[2])
        self._frame.journey.session.use_site(site)
        self._frame.memory.remember(site=site)
        self.chosen.emit()


def _name(site: Site) -> str:
    return f"settings.site.{site.value}"
