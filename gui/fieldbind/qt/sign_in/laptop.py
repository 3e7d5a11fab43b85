"""Which site, and whether this laptop stays signed in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbind.cloud.models import Site
from fieldbind.qt.organisation import set_by_organisation
from fieldbind.qt.theme import Colour, Type
from fieldbind.qt.widgets.caption import Caption
from fieldbind.qt.widgets.check_box import CheckBox
from fieldbind.qt.widgets.columns import Columns
from fieldbind.qt.widgets.segment import Segment
from fieldbind.qt.widgets.text import Text

_NARROWEST = 520
_SITES = {Site.CHINA: "signin.site.china", Site.OVERSEAS: "signin.site.overseas"}


class SiteAndLaptop(Columns):
    """The two questions below the credentials.

    Signals:
        site_chosen: another Site was chosen.
    """

    site_chosen = Signal(Site)

    def __init__(self) -> None:
        super().__init__(narrowest=_NARROWEST)
        self._only_token = False
        self._is_locked = False
        self._in_keyring = True
        self._site_label = Text("", Type.LABEL)
        self._laptop_label = Text("", Type.LABEL)
        self._segment = Segment([(name, "") for name in _SITES.values()])
        self._segment.chosen.connect(lambda: self.site_chosen.emit(self.site))
        self._site_caption = Caption()
        self._site_hint = Caption(name="signin.site.reason")
        self._remember = CheckBox("", name="signin.remember")
        self._remember.setChecked(True)
        self._keeping = Caption()
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._site_label, 1)
        line.addWidget(self._site_hint)
        self.add(_column(head, self._segment, self._site_caption))
        self.add(_column(self._laptop_label, self._remember, self._keeping))
        self.reword()

    def reword(self) -> None:
        """What was chosen stays."""
        words = {Site.CHINA: self.tr("China"), Site.OVERSEAS: self.tr("Overseas")}
        self._segment.set_words(self.tr("Site"), {_SITES[site]: words[site] for site in _SITES})
        self._site_label.setText(self.tr("Site"))
        self._laptop_label.setText(self.tr("This laptop"))
        self._remember.setText(self.tr("Stay signed in"))
        self._say_what_site_means()
        self._say_why_locked()
        self._say_where_kept()

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
        self._segment.choose(_SITES[site])

    def lock_site(self) -> None:
        """The organisation has chosen the site."""
        self._is_locked = True
        self._segment.set_locked(True)
        self._say_why_locked()

    def switch_site(self) -> None:
        """Choose the other site."""
        self.show_site(Site.OVERSEAS if self.site is Site.CHINA else Site.CHINA)

    def set_method(self, *, only_token: bool) -> None:
        """Say what the site means for the way of signing in."""
        self._only_token = only_token
        self._say_what_site_means()

    def show_keeping(self, in_keyring: bool) -> None:
        """Say where the session is kept, as it is and not as it should be."""
        self._in_keyring = in_keyring
        self._say_where_kept()

    def _say_why_locked(self) -> None:
        if self._is_locked:
            reason = set_by_organisation()
            self._segment.setAccessibleDescription(reason)
            self._site_hint.say(reason, "lock")

    def _say_what_site_means(self) -> None:
        if self._only_token:
            self._site_caption.say(self.tr("A token works on one site only."))
        else:
            self._site_caption.say(self.tr("An account exists on one site only."))

    def _say_where_kept(self) -> None:
        if self._in_keyring:
            self._keeping.say(self.tr("Kept in the system keychain. Never the password."), "lock")
        else:
            self._keeping.say(
                self.tr("Kept until Fieldbind closes."), "triangle-alert", Colour.WARN
            )


def _column(*widgets: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return whole
