"""Which site, and whether this laptop stays signed in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbind.cloud.models import Site
from fieldbind.qt.organisation import set_by_organisation
from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.caption import Caption
from fieldbind.qt.widgets.check_box import CheckBox
from fieldbind.qt.widgets.segment import Segment
from fieldbind.qt.widgets.text import Text


class SiteAndLaptop(QWidget):
    """The two questions below the credentials.

    Signals:
        site_chosen: another Site was chosen.
    """

    site_chosen = Signal(Site)

    def __init__(self) -> None:
        super().__init__()
        self._segment = Segment(
            [
                ("signin.site.china", self.tr("China")),
                ("signin.site.overseas", self.tr("Overseas")),
            ],
            spoken=self.tr("Site"),
        )
        self._segment.chosen.connect(lambda: self.site_chosen.emit(self.site))
        self._site_caption = Caption()
        self._site_hint = Caption(name="signin.site.reason")
        self._remember = CheckBox(self.tr("Stay signed in"), name="signin.remember")
        self._remember.setChecked(True)
        self._keeping = Caption()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        head = QHBoxLayout()
        head.addWidget(Text(self.tr("Site"), Type.LABEL), 1)
        head.addWidget(self._site_hint)
        site = _column(self._segment, self._site_caption)
        site.insertLayout(0, head)
        row.addLayout(site, 1)
        row.addLayout(
            _column(Text(self.tr("This laptop"), Type.LABEL), self._remember, self._keeping), 1
        )

    @property
    def site(self) -> Site:
        """The chosen site."""
        return Site(self._segment.choice.rpartition(".")[2])

    @property
    def remember(self) -> bool:
        """Whether the session shall outlive this run."""
        return self._remember.isChecked()

    def show_site(self, site: Site) -> None:
        """Mark the site that is talked to."""
        self._segment.choose(f"signin.site.{site.value}")

    def lock_site(self) -> None:
        """The organisation has chosen the site."""
        reason = set_by_organisation()
        self._segment.set_locked(True)
        self._segment.setAccessibleDescription(reason)
        self._site_hint.say(reason, "lock")

    def switch_site(self) -> None:
        """Choose the other site."""
        self.show_site(Site.OVERSEAS if self.site is Site.CHINA else Site.CHINA)

    def set_method(self, *, only_token: bool) -> None:
        """Say what the site means for the way of signing in."""
        if only_token:
            self._site_caption.say(self.tr("A token works on one site only."))
        else:
            self._site_caption.say(self.tr("An account exists on one site only."))

    def show_keeping(self, in_keyring: bool) -> None:
        """Say where the session is kept, as it is and not as it should be."""
        if in_keyring:
            self._keeping.say(self.tr("Kept in the system keychain. Never the password."), "lock")
        else:
            self._keeping.say(
                self.tr("Kept until Fieldbind closes."), "triangle-alert", Colour.WARN
            )


def _column(*widgets: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(6)
    for widget in widgets:
        column.addWidget(widget)
    column.setAlignment(Qt.AlignmentFlag.AlignTop)
    return column
