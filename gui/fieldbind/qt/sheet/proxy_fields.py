"""What is on the sheet that asks for the login of a proxy."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fieldbind.qt.phrases import sentences
from fieldbind.qt.sheet.panel import SheetPanel
from fieldbind.qt.theme import Colour
from fieldbind.qt.widgets.check_box import CheckBox
from fieldbind.qt.widgets.field import Field
from fieldbind.qt.widgets.secret_field import SecretField


class ProxySheet(SheetPanel):
    """Name and password, and whether this laptop keeps them.

    Args:
        proxy: host and port of the proxy.
        in_keyring: whether there is a keyring to keep them in.
    """

    def __init__(self, proxy: str, *, in_keyring: bool) -> None:
        super().__init__("proxy", "key", self.tr("Login for the proxy"), self.tr("Go on"))
        self._then = self.tr("For {0}. Name and password come from your IT.").format(proxy)
        self.user = Field(self.tr("Name"), name="proxy.user")
        self.password = SecretField(self.tr("Password"), name="proxy.password")
        self._keep = CheckBox(self.tr("Keep it on this laptop"), name="proxy.keep")
        self._keep.setVisible(in_keyring)
        self._keep.toggled.connect(self._say_kept)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.user, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.password, 1, Qt.AlignmentFlag.AlignTop)
        self.fields.addLayout(row)
        self.fields.addSpacing(2)
        self.fields.addWidget(self._keep)
        self.say_sentence(self._then)
        self._say_kept()
        self.set_compact(compact=False)

    @property
    def keep(self) -> bool:
        """Whether the login shall be there at the next start."""
        return self._keep.isChecked()

    @property
    def spoken(self) -> str:
        """What a screen reader says when it opens."""
        return sentences((self.title.text(), self._then))

    def is_complete(self) -> bool:
        """Whether both are there; marks and focuses what is not."""
        wanting: list[QWidget] = []
        for field, words in (
            (self.user, self.tr("Enter the name for the proxy.")),
            (self.password, self.tr("Enter the password for the proxy.")),
        ):
            if not field.text():
                field.set_attention(words)
                wanting.append(field.edit)
        if wanting:
            wanting[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return not wanting

    def set_busy(self) -> None:
        """While the login is kept nothing else can be pressed than Not now."""
        for control in (self.user, self.password, self._keep):
            control.setEnabled(False)
        self.submit.set_busy(self.tr("One moment…"))

    def _say_kept(self) -> None:
        if self.keep:
            self.kept.say(self.tr("Kept in the system keychain."), "lock", Colour.TEXT_2)
        else:
            self.kept.say(self.tr("Kept until Fieldbind closes."), "clock", Colour.TEXT_2)
