"""What is on the sheet that asks for the login of a proxy."""

from PySide6.QtCore import Qt

from fieldbind.qt.phrases import sentences
from fieldbind.qt.sheet.panel import SheetPanel
from fieldbind.qt.theme import Colour
from fieldbind.qt.widgets.check_box import CheckBox
from fieldbind.qt.widgets.columns import Columns
from fieldbind.qt.widgets.field import Field
from fieldbind.qt.widgets.secret_field import SecretField

_NARROWEST = 480


class ProxySheet(SheetPanel):
    """Name and password, and whether this laptop keeps them.

    Args:
        proxy: host and port of the proxy.
        in_keyring: whether there is a keyring to keep them in.
    """

    def __init__(self, proxy: str, *, in_keyring: bool) -> None:
        super().__init__("proxy", "key")
        self._proxy = proxy
        self.user = Field("", name="proxy.user")
        self.password = SecretField("", name="proxy.password")
        self._keep = CheckBox("", name="proxy.keep")
        self._keep.setVisible(in_keyring)
        self._keep.toggled.connect(self._say_kept)
        both = Columns(narrowest=_NARROWEST, gap=16, stacked_gap=10)
        both.add(self.user, align=Qt.AlignmentFlag.AlignTop)
        both.add(self.password, align=Qt.AlignmentFlag.AlignTop)
        self.fields.addWidget(both)
        self.fields.addSpacing(2)
        self.fields.addWidget(self._keep)
        self.say_sentence(self._whose_it_is)
        self.set_compact(compact=False)
        self.reword()

    def reword(self) -> None:
        """What was entered stays, and so does what a field still lacks."""
        super().reword()
        self.title.setText(self.tr("Login for the proxy"))
        self.submit.setText(self.tr("Go on"))
        if self.submit.is_busy:
            self.submit.set_busy(self.tr("One moment…"))
        self.user.set_label(self.tr("Name"))
        self.password.set_label(self.tr("Password"))
        self._keep.setText(self.tr("Keep it on this laptop"))
        for field in (self.user, self.password):
            if field.needs_attention:
                field.set_attention(self._wanting(field))
        self._say_kept()

    @property
    def keep(self) -> bool:
        """Whether the login shall be there at the next start."""
        return self._keep.isChecked()

    @property
    def spoken(self) -> str:
        """What a screen reader says when it opens."""
        return sentences((self.title.text(), self._whose_it_is()))

    def is_complete(self) -> bool:
        """Whether both are there; marks and focuses what is not."""
        wanting = [field for field in (self.user, self.password) if not field.text()]
        for field in wanting:
            field.set_attention(self._wanting(field))
        if wanting:
            wanting[0].edit.setFocus(Qt.FocusReason.OtherFocusReason)
        return not wanting

    def set_busy(self) -> None:
        """While the login is kept nothing else can be pressed than Not now."""
        for control in (self.user, self.password, self._keep):
            control.setEnabled(False)
        self.submit.set_busy(self.tr("One moment…"))

    def _whose_it_is(self) -> str:
        return self.tr("For {0}. Name and password come from your IT.").format(self._proxy)

    def _wanting(self, field: Field) -> str:
        if field is self.user:
            return self.tr("Enter the name for the proxy.")
        return self.tr("Enter the password for the proxy.")

    def _say_kept(self) -> None:
        if self.keep:
            self.kept.say(self.tr("Kept in the system keychain."), "lock", Colour.TEXT_2)
        else:
            self.kept.say(self.tr("Kept until Fieldbind closes."), "clock", Colour.TEXT_2)
