"""The ways to sign in, and the fields of the chosen one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fieldbind.cloud.models import Account, Login
from fieldbind.qt.countries import countries, country_code
from fieldbind.qt.paste import paste_button
from fieldbind.qt.widgets.button import Button
from fieldbind.qt.widgets.field import Field
from fieldbind.qt.widgets.secret_field import SecretField
from fieldbind.qt.widgets.segment import Segment
from fieldbind.qt.widgets.suggestions import Suggestions
from fieldbind.settings.model import SignInMethod

_LABEL_HEIGHT = 26
_SPACING = 15
_COMPACT_SPACING = 10
_OPTION = {method: f"signin.method.{method.value}" for method in SignInMethod}


class Credentials(QWidget):
    """Method segment and fields.

    Signals:
        send_code: the person asked for a verification code.
        changed(): something else stands in a field.
    """

    send_code = Signal()
    changed = Signal()

    def __init__(self, methods: Sequence[SignInMethod]) -> None:
        super().__init__()
        words = {
            SignInMethod.PASSWORD: self.tr("Password"),
            SignInMethod.CODE: self.tr("Verification code"),
            SignInMethod.ACCESS_TOKEN: self.tr("Access token"),
        }
        self._segment = Segment(
            [(_OPTION[method], words[method]) for method in methods],
            spoken=self.tr("How to sign in"),
        )
        self._segment.chosen.connect(self._show_fields)
        self._country = Field(self.tr("Country code"), name="signin.country", prefix="+")
        self._country.setFixedWidth(128)
        Suggestions(self._country, countries, self.tr("Choose a country"))
        self._account = Field(self.tr("Phone number or e-mail"), name="signin.account")
        self._account.text_changed.connect(self._account_changed)
        self._password = SecretField(self.tr("Password"), name="signin.password")
        self._code = Field(self.tr("Verification code"), name="signin.code")
        self._code.edit.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self._send = Button(self.tr("Send code"), name="signin.send_code")
        self._send.clicked.connect(self.send_code)
        self._token = SecretField(
            self.tr("Access token"),
            name="signin.access_token",
            placeholder=self.tr("Paste or type it"),
            caption=self.tr("From the person who runs IoT Explorer in your organisation."),
        )
        self._token.add_trailing(paste_button(self._token.edit, "signin.paste"))
        for field in (self._country, self._account, self._password, self._code, self._token):
            field.text_changed.connect(self.changed)
        self._resend_in = 0
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._count_down)
        self._lay_out(several=len(methods) > 1)
        self._show_fields()

    @property
    def method(self) -> SignInMethod:
        """The chosen way."""
        return next(method for method, name in _OPTION.items() if name == self._segment.choice)

    @property
    def login(self) -> Login:
        """Who signs in; blanks and brackets in a phone number do not count."""
        name = self._account.text().strip()
        if "@" not in name:
            name = "".join(letter for letter in name if letter not in " -()\u00a0")
        return Login(name=name, country_code=self.country_code)

    @property
    def country_code(self) -> str:
        """The digits of the country code."""
        return country_code(self._country.text())

    @property
    def secret(self) -> str:
        """Password, verification code or access token, by method."""
        text = self._secret_field.text()
        return text if self.method is SignInMethod.PASSWORD else "".join(text.split())

    @property
    def _secret_field(self) -> Field:
        match self.method:
            case SignInMethod.PASSWORD:
                return self._password
            case SignInMethod.CODE:
                return self._code
            case SignInMethod.ACCESS_TOKEN:
                return self._token

    def set_compact(self, compact: bool) -> None:
        """Less air in a small window."""
        self._column.setSpacing(_COMPACT_SPACING if compact else _SPACING)

    def fill(self, *, country_code: str, account: str = "", password: str = "") -> None:
        """Fill in what is known; what stands there already stays."""
        for field, text in (
            (self._country, country_code),
            (self._account, account),
            (self._password, password),
        ):
            if not field.text():
                field.set_text(text)

    def forget_secrets(self) -> None:
        """Empty and hide what must not stay."""
        for field in (self._password, self._token):
            field.set_text("")
            field.hide_text()
        self._code.set_text("")

    def first_empty(self) -> QWidget:
        """The first field that has nothing in it, else the last."""
        fields = self._fields()
        return next((field for field in fields if not field.text()), fields[-1]).edit

    def fill_account(self, account: Account) -> None:
        """Fill in who has signed in before; what stands there already stays."""
        code = account.country_code or self.country_code
        self.fill(country_code=code, account=account.email or account.phone_number)

    def correct_secret(self) -> None:
        """Go to what was typed blind; the next key replaces it."""
        _replace(self._secret_field)

    def correct_account(self) -> None:
        """Go to who signs in; the next key replaces it."""
        _replace(self._account)

    def is_login_complete(self) -> bool:
        """Whether country code and account are there; marks what is not."""
        return self._check(self._login_fields())

    def is_complete(self) -> bool:
        """Whether everything for this method is there; marks and focuses what is not."""
        return self._check(self._fields())

    def code_sent(self, seconds: float) -> None:
        """Say that a code is on its way, and count down to when another may be asked for."""
        self._resend_in = max(1, round(seconds))
        self._code.set_text("")
        self._code.set_caption(self.tr("Sent. It can take a minute to arrive."), "check")
        self._send.setEnabled(False)
        self._say_countdown()
        self._second.start()
        self._code.edit.setFocus()

    def _count_down(self) -> None:
        self._resend_in -= 1
        if self._resend_in <= 0:
            self._second.stop()
            self._send.setEnabled(True)
            self._send.setText(self.tr("Send again"))
        else:
            self._say_countdown()

    def _say_countdown(self) -> None:
        self._send.setText(self.tr("Again in {0} s").format(self._resend_in))

    def _check(self, fields: Sequence[Field]) -> bool:
        wanting = [(field, words) for field in fields if (words := self._wanting(field))]
        for field, words in wanting:
            field.set_attention(words)
        if wanting:
            wanting[0][0].edit.setFocus()
        return not wanting

    def _wanting(self, field: Field) -> str:
        text = field.text().strip()
        if field is self._country:
            return "" if self.country_code else self.tr("Such as 86")
        if text:
            return ""
        words = {
            self._account: self.tr("Enter the phone number or e-mail of your account."),
            self._password: self.tr("Enter your password."),
            self._code: self.tr("Enter the code that was sent to you."),
            self._token: self.tr("Paste or type the access token."),
        }
        return words[field]

    def _login_fields(self) -> list[Field]:
        return [self._account] if self.login.is_email else [self._country, self._account]

    def _fields(self) -> list[Field]:
        if self.method is SignInMethod.ACCESS_TOKEN:
            return [self._token]
        return [*self._login_fields(), self._secret_field]

    def _account_changed(self) -> None:
        self._country.setVisible(self._needs_country())

    def _needs_country(self) -> bool:
        return self.method is not SignInMethod.ACCESS_TOKEN and not self.login.is_email

    def _show_fields(self) -> None:
        method = self.method
        self._account.setVisible(method is not SignInMethod.ACCESS_TOKEN)
        self._country.setVisible(self._needs_country())
        self._password.setVisible(method is SignInMethod.PASSWORD)
        self._code_row.setVisible(method is SignInMethod.CODE)
        self._token.setVisible(method is SignInMethod.ACCESS_TOKEN)

    def _lay_out(self, *, several: bool) -> None:
        who = QHBoxLayout()
        who.setSpacing(16)
        who.addWidget(self._country, 0, Qt.AlignmentFlag.AlignTop)
        who.addWidget(self._account, 1, Qt.AlignmentFlag.AlignTop)
        self._code_row = QWidget()
        code = QHBoxLayout(self._code_row)
        code.setContentsMargins(0, 0, 0, 0)
        code.setSpacing(12)
        code.addWidget(self._code, 1)
        beside_the_box = QVBoxLayout()
        beside_the_box.setContentsMargins(0, _LABEL_HEIGHT, 0, 0)
        beside_the_box.addWidget(self._send)
        beside_the_box.addStretch(1)
        code.addLayout(beside_the_box)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_SPACING)
        self._segment.setVisible(several)
        column.addWidget(self._segment)
        column.addLayout(who)
        column.addWidget(self._password)
        column.addWidget(self._code_row)
        column.addWidget(self._token)


def _replace(field: Field) -> None:
    field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
    field.edit.selectAll()
