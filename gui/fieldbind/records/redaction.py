"""Takes secrets and personal data out of any text, by the names of fields and by their form.

The last net, not the first: nobody logs a body or a secret on purpose. It works on finished text,
so that it catches what arrives in another library's message or in a traceback as well. Where it is
not certain where a secret ends, the rest of the text goes with it.
"""

import binascii
import re
from urllib.parse import unquote_plus

from fieldbind.masking import PHONE, masked_name

MASK = "***"

# The one table: a name that ends like this holds what nobody may read. Letter case, underscores
# and hyphens do not count: "token" covers AccessToken, bind_token and FIELDBIND_ACCESS_TOKEN.
SECRET_FIELDS = (
    "token",
    "password",
    "pwd",
    "passwd",
    "passphrase",
    "psk",
    "verification code",
    "signature",
    "secret",
    "secret key",
    "authorization",
    "cookie",
    "ssid",
    "phone number",
    "phone",
    "email",
    "e mail",
    "wx open id",
)

_NAME = "|".join(field.replace(" ", "[_-]?") for field in SECRET_FIELDS)
_QUOTE = r"(?:\\*[\"'])?"
_VALUE = r"""
      [bru]{0,2}"(?:[^"\\]|\\.)*(?:"|\\?$)   # a quoted value, perhaps cut short
    | [bru]{0,2}'(?:[^'\\]|\\.)*(?:'|\\?$)
    | [\[{(\\].*                             # a list, a record, JSON inside JSON
    | (?:Bearer|Basic)\ +[^\s"']+
    | [^\s&;,"'<>)}\]]+
"""
_FIELD = re.compile(
    rf"((?<![\w-])[\w-]{{0,40}}(?:{_NAME}){_QUOTE}\s*[:=]\s*)(?:{_VALUE})",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
_EDGE = r"\s\"'<>=:,;&(@"
_FORMS = (
    re.compile(r"(?<![\w-])[0-9a-f]{32}(?![\w-])", re.IGNORECASE),  # a bind token by itself
    re.compile(r"(?<=://)[^/\s\"']+(?=@)"),  # name and password inside an address
    # e-mail
    re.compile(rf"(?<![^{_EDGE}])(?!//\*\*\*@)[^{_EDGE}]+@[\w-]{{1,63}}(?:\.[\w-]{{1,63}})+"),
    re.compile(rf"(?<![a-z0-9_.-])(?:{PHONE})(?![a-z0-9_-]|\.\d)", re.IGNORECASE | re.VERBOSE),
)
_WORD = re.compile(r"\S+")
_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{16,}={0,2}")
_DEEPEST = 2


def redact(text: str) -> str:
    """The text with secrets and personal data masked; what carries them encoded goes whole."""
    return _redact(text, _DEEPEST)


def redact_name(name: str) -> str:
    """A name that people gave, for a file that leaves the laptop."""
    return redact(masked_name(name))


def _redact(text: str, depth: int) -> str:
    text = _FIELD.sub(rf"\1{MASK}", text)
    for form in _FORMS:
        text = form.sub(MASK, text)
    if not depth:
        return text
    text = _WORD.sub(lambda run: _unless_secret(run[0], unquote_plus(run[0]), depth), text)
    return _BASE64.sub(lambda run: _unless_secret(run[0], _decoded(run[0]), depth), text)


def _unless_secret(run: str, meaning: str, depth: int) -> str:
    if meaning in ("", run) or _redact(meaning, depth - 1) == meaning:
        return run
    return MASK


def _decoded(run: str) -> str:
    plain = run.rstrip("=").replace("-", "+").replace("_", "/")
    try:
        return binascii.a2b_base64(f"{plain}{'=' * (-len(plain) % 4)}").decode()
    except ValueError:  # not Base64, or not a text
        return ""
