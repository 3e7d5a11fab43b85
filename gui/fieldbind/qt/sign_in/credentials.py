"""Who signs in, and the secret that goes with the chosen way."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldbind.cloud.models import Login, Secret
from fieldbind.qt.countries import countries, full_number, names_country
from fieldbind.qt.paste import Paste
from fieldbind.qt.sign_in.code_field import CodeField
from fieldbind.qt.sign_in.typed import typed_login
from fieldbind.qt.widgets.columns import Columns
from fieldbind.qt.widgets.field import Field
from fieldbind.qt.widgets.secret_field import SecretField
from fieldbind.qt.widgets.suggestions import Suggestions
from fieldbind.settings.model import SignInMethod

_SPACING = 15
_COMPACT_SPACING = 10
_COUNTRY_WIDTH = 128
_NARROW_COUNTRY_WIDTH = 120
_NARROWEST_LOGIN = 310
_NARROWEST_LOGIN_ON_SHEET = 260
_NARROWEST = 520


class Credentials(QWidget):
    """The fields of one way to sign in.

    A phone number may bring its country code along, which then needs no field of its own.

    Args:
        side_by_side: account and secret in one line, as on the sheet; else one below the other.

    Signals:
        send_code: the person asked for a verification code.
        changed(): something else stands in a field.
    """

    send_code = Signal()
    changed = Signal()

    def __init__(self, *, side_by_side: bool = False) -> None:
        super().__init__()
        self._side_by_side = side_by_side
        self.method = SignInMethod.PASSWORD
        self._country = Field("", name="signin.country", prefix="+")
        self._suggested = Suggestions(self._country, countries, "")
        self._account = Field("", name="signin.account")
        self._account.text_changed.connect(self._show_fields)
        self._password = SecretField("", name="signin.password")
        self._code_row = CodeField()
        self._code_row.wanted.connect(self.send_code)
        self._code = self._code_row.field
        self._token = SecretField("", name="signin.access_token")
        self._token.add_trailing(Paste(self._token.edit, "signin.paste"))
        for field in self._all_fields():
            field.text_changed.connect(self.changed)
        self._lay_out()
        self._show_fields()
        self.reword()

    def reword(self) -> None:
        """What was entered stays, and so does what a field still lacks."""
        self._country.set_label(self.tr("Country code"))
        self._suggested.chevron.set_spoken(self.tr("Choose a country"))
        self._suggested.renew()
        self._account.set_label(
            self.tr("Account") if self._side_by_side else self.tr("Phone number or e-mail")
        )
        self._password.set_label(self.tr("Password"))
        self._token.set_label(self.tr("Access token"))
        self._token.set_placeholder(self.tr("Paste or type it"))
        self._token.set_caption(
            self.tr("From the person who runs IoT Explorer in your organisation.")
        )
        for field in self._all_fields():
            if field.needs_attention:
                field.set_attention(self._wanting(field))

    @property
    def login(self) -> Login:
        """Who signs in."""
        return typed_login(self._account.text(), self._country.text())

    @property
    def secret(self) -> Secret:
        """Password, verification code or access token, by method."""
        text = self._secret_field.text()
        return Secret(text if self.method is SignInMethod.PASSWORD else "".join(text.split()))

    @property
    def _secret_field(self) -> Field:
        match self.method:
            case SignInMethod.PASSWORD:
                return self._password
            case SignInMethod.CODE:
                return self._code
            case SignInMethod.ACCESS_TOKEN:
                return self._token

    def choose(self, method: SignInMethod) -> None:
        """Sign in another way."""
        self.method = method
        self._show_fields()
        self.changed.emit()

    def set_compact(self, compact: bool) -> None:
        """Less air in a small window."""
        if not self._side_by_side:
            self._column.setSpacing(_COMPACT_SPACING if compact else _SPACING)

    def say_site(self, words: str) -> None:
        """Say which site is meant, where nothing else does."""
        self._account.set_hint(words)
        self._token.set_hint(words)

    def fill(self, *, country_code: str, account: str = "", password: str = "") -> None:
        """Fill in what is known; what stands there already stays."""
        for field, text in (
            (self._country, country_code),
            (self._account, account),
            (self._password, password),
        ):
            if not field.text():
                field.set_text(text)

    def fill_login(self, login: Login) -> None:
        """Fill in who signed in before; what stands there already stays."""
        code = login.country_code
        whole = self._side_by_side and not login.is_email
        self.fill(country_code=code, account=full_number(code, login.name) if whole else login.name)

    def clear(self) -> None:
        """Empty the account and everything secret."""
        self._account.set_text("")
        self.forget_secrets()

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
        """Say that a code is on its way; another may be asked for after this many seconds."""
        self._code_row.code_sent(seconds)

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
            return "" if self.login.country_code else self.tr("Such as 86")
        if field is self._account and names_country(text) and not self.login.country_code:
            return self.tr("No country has a code like that. Such as +86.")
        if text:
            return ""
        words = {
            self._account: self.tr("Enter the phone number or e-mail of your account."),
            self._password: self.tr("Enter your password."),
            self._code: self.tr("Enter the code that was sent to you."),
            self._token: self.tr("Paste or type the access token."),
        }
        return words[field]

    def _all_fields(self) -> tuple[Field, ...]:
        return self._country, self._account, self._password, self._code, self._token

    def _login_fields(self) -> list[Field]:
        return [self._country, self._account] if self._needs_country() else [self._account]

    def _fields(self) -> list[Field]:
        if self.method is SignInMethod.ACCESS_TOKEN:
            return [self._token]
        return [*self._login_fields(), self._secret_field]

    def _needs_country(self) -> bool:
        return not (self.login.is_email or names_country(self._account.text()))

    def _show_fields(self) -> None:
        method = self.method
        self._who.setVisible(method is not SignInMethod.ACCESS_TOKEN)
        self._country.setVisible(self._needs_country())
        self._password.setVisible(method is SignInMethod.PASSWORD)
        self._code_row.setVisible(method is SignInMethod.CODE)
        self._token.setVisible(method is SignInMethod.ACCESS_TOKEN)

    def _lay_out(self) -> None:
        top = Qt.AlignmentFlag.AlignTop
        country = _NARROW_COUNTRY_WIDTH if self._side_by_side else _COUNTRY_WIDTH
        least = _NARROWEST_LOGIN_ON_SHEET if self._side_by_side else _NARROWEST_LOGIN
        self._who = Columns(narrowest=least, gap=16, stacked_gap=_COMPACT_SPACING)
        self._who.add(self._country, width=country, align=top)
        self._who.add(self._account, align=top)
        secret = QWidget()
        one_of_three = QVBoxLayout(secret)
        one_of_three.setContentsMargins(0, 0, 0, 0)
        one_of_three.setSpacing(0)
        for widget in (self._password, self._code_row, self._token):
            one_of_three.addWidget(widget)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_SPACING)
        if self._side_by_side:
            both = Columns(narrowest=_NARROWEST, gap=16, stacked_gap=_COMPACT_SPACING)
            both.add(self._who, align=top)
            both.add(secret, align=top)
            self._column.addWidget(both)
        else:
            self._column.addWidget(self._who)
            self._column.addWidget(secret)


def _replace(field: Field) -> None:
    field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
    field.edit.selectAll()
