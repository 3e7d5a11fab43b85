"""Codes that are not ours and found beside ours: what they are, as far as their form is certain.

A wrong "this is X" sends a person the wrong way, so a form is only named if nothing else looks like
it. Sources: the Matter core specification 5.1 for MT codes and pairing digits; Apple's HomeKit ADK;
the Wi-Fi Alliance's WPA3 (WIFI) and Easy Connect (DPP) specifications; Silicon Labs SDS13937 for
Z-Wave; the makers' documents for Zigbee install codes; GS1 General Specifications 3 and 5;
ISO/IEC 15424 for symbology identifiers; 3GPP 23.003 (IMEI); ITU-T E.118 (SIM cards).
"""

import re

from fieldbind.device.check_digits import fits_gs1, fits_luhn, fits_verhoeff
from fieldbind.device.kinds import LabelKind

_IGNORE_CASE = re.IGNORECASE | re.DOTALL
_KEY = "[0-9A-F]{16,36}"
_PAIRED = r"[0-9A-F]{2}([:-])(?:[0-9A-F]{2}\1){4}(?:[0-9A-F]{2}\1[0-9A-F]{2}\1)?[0-9A-F]{2}"
_FORMS = tuple(
    (kind, re.compile(form, flags))
    for kind, form, flags in (
        (LabelKind.WIFI, r"WIFI:(?:[TSPHREAIKU]|PH2):.*", _IGNORE_CASE),
        (LabelKind.EASY_CONNECT, r"DPP:(?:[A-Z]:[^;]*;)*K:[A-Za-z0-9+/=]+;.*", re.DOTALL),
        (LabelKind.MATTER, r"MT:[0-9A-Z.*-]{19,}", 0),
        (LabelKind.HOMEKIT, r"X-HM://[0-9A-Z]{9,}.*|\d{3}-\d{2}-\d{3}", re.ASCII),
        (LabelKind.ZIGBEE, rf".*\bZ:[0-9A-F]{{16}}\$I:{_KEY}\b.*", _IGNORE_CASE),
        (LabelKind.ZIGBEE, rf"G\$M:.+\$A:[0-9A-F]{{16}}\$I:{_KEY}.*", _IGNORE_CASE),
        (LabelKind.ZIGBEE, r"HUE:Z:[0-9A-F]{36} M:[0-9A-F]{16}\b.*", _IGNORE_CASE),
        (LabelKind.ZIGBEE, r"[0-9A-F]{16}\|[0-9A-F]{36}", _IGNORE_CASE),
        (LabelKind.CONTACT, r"(?:BEGIN:VCARD\s|MECARD:[A-Z-]+:|BIZCARD:[A-Z]:).*", _IGNORE_CASE),
        (LabelKind.MAIL, r"mailto:[^\s@]*@.+|MATMSG:TO:.+|SMTP:[^\s@]+@.+", _IGNORE_CASE),
        (LabelKind.MAIL, r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}", 0),
        (LabelKind.PHONE, r"(?:tel|sms|smsto|mmsto):\+?[\d()./ -]{3,20}(?::.*)?", _IGNORE_CASE),
        (LabelKind.PHONE, r"\+[1-9][\d()./ -]{6,20}", re.ASCII),
        (LabelKind.CHAT, r"(?:weixin|wxp)://.+", _IGNORE_CASE),
        (LabelKind.APP_SHOP, r"(?:market|itms-apps|itms-appss)://.+", _IGNORE_CASE),
        (LabelKind.HARDWARE_ADDRESS, rf"(?:MAC(?: address)?[:= ]\s*)?{_PAIRED}", _IGNORE_CASE),
        (LabelKind.HARDWARE_ADDRESS, r"MAC(?: address)?[:= ]\s*[0-9A-F]{12}", _IGNORE_CASE),
        (LabelKind.IMEI, r"IMEI ?[12]?[:= ]\s*\d{15}", _IGNORE_CASE | re.ASCII),
        (LabelKind.SIM_CARD, r"ICCID[:= ]\s*89[0-9A-F]{16,18}", _IGNORE_CASE),
        (
            LabelKind.SERIAL_NUMBER,
            r"(?:S/?N|Serial (?:No\.?|Number)|序列号)\s?[:：=]\s*[\w./-]{4,40}",
            _IGNORE_CASE,
        ),
    )
)
_HOSTS = {
    "smartapp.tuya.com": LabelKind.OTHER_APP,
    "home.mi.com": LabelKind.OTHER_APP,
    "apps.apple.com": LabelKind.APP_SHOP,
    "itunes.apple.com": LabelKind.APP_SHOP,
    "play.google.com": LabelKind.APP_SHOP,
    "appgallery.huawei.com": LabelKind.APP_SHOP,
    "a.app.qq.com": LabelKind.APP_SHOP,
    "weixin.qq.com": LabelKind.CHAT,
    "wechat.com": LabelKind.CHAT,
    "wxaurl.cn": LabelKind.CHAT,
}
_DIGITS = re.compile(r"\d+", re.ASCII)
_IN_FOURS = re.compile(r"(\d{4})-(\d{3})-(\d{4})", re.ASCII)
_KEY_IN_FIVES = re.compile(r"(?:zws2dsk:)?(\d{5}(?:-\d{5}){7})", re.ASCII)
_SMART_START = re.compile(r"90(?:00|01)(\d{5})([012]\d\d)(\d{40})[\d.]*", re.ASCII)
_GS1_ELEMENTS = re.compile(
    r"\(0[12]\)(\d{14})(?!\d).*|\(00\)(\d{18})(?!\d).*|0[12](\d{14})(?:(?:\x1d|1[01357]|21).*)?",
    re.ASCII | re.DOTALL,
)
_PROVISIONING = {"pop", "transport", "security", "username"}
_MOST_OF_TWO_BYTES = 0xFFFF
# A field of the pairing digits holds the upper 13 bits of the passcode.
_MOST_OF_PASSCODE = 0x1FFF
_PAIRING_DIGITS, _LONG_PAIRING_DIGITS = 11, 21
_ARTICLE_DIGITS = (12, 13, 14)
_IMEI_DIGITS, _SIM_DIGITS = 15, (19, 20)
_IMEI_BODIES = ("01", "35", "86", "91", "99")


def name_form(text: str) -> LabelKind | None:
    """What a text with letters or signs is, by its very form; None if that is not certain."""
    for kind, form in _FORMS:
        if form.fullmatch(text):
            return kind
    if _is_z_wave(text):
        return LabelKind.Z_WAVE
    if in_fours := _IN_FOURS.fullmatch(text):
        return name_number("".join(in_fours.groups()))
    return LabelKind.ARTICLE if _is_article(text) else None


def name_number(text: str) -> LabelKind | None:
    """What a text of nothing but digits most likely is, if its check digit fits."""
    if not _DIGITS.fullmatch(text):
        return None
    count = len(text)
    if _is_pairing_code(text):
        return LabelKind.MATTER
    if count in _ARTICLE_DIGITS and fits_gs1(text):
        return LabelKind.ARTICLE
    if count == _IMEI_DIGITS and text.startswith(_IMEI_BODIES) and fits_luhn(text):
        return LabelKind.IMEI
    if count in _SIM_DIGITS and text.startswith("89") and fits_luhn(text):
        return LabelKind.SIM_CARD
    return None


def name_host(host: str) -> LabelKind:
    """Whose address it is; an ordinary one if nobody's that is known."""
    for known, kind in _HOSTS.items():
        if host == known or host.endswith(f".{known}"):
            return kind
    return LabelKind.WEB_ADDRESS


def is_provisioning(members: dict[str, str]) -> bool:
    """Whether these are the members of Espressif's provisioning code (``ver``, ``name``, ...)."""
    return members.keys() >= {"ver", "name"} and bool(members.keys() & _PROVISIONING)


def _is_pairing_code(digits: str) -> bool:
    """The first digit says by its third bit whether vendor and product follow."""
    has_product = digits[0] in "4567"
    if len(digits) != (_LONG_PAIRING_DIGITS if has_product else _PAIRING_DIGITS):
        return False
    if digits[0] > "7" or int(digits[1:6]) > _MOST_OF_TWO_BYTES:
        return False
    return int(digits[6:10]) <= _MOST_OF_PASSCODE and fits_verhoeff(digits)


def _is_z_wave(text: str) -> bool:
    if key := _KEY_IN_FIVES.fullmatch(text):
        return all(int(group) <= _MOST_OF_TWO_BYTES for group in key[1].split("-"))
    found = _SMART_START.fullmatch(text)
    if not found:
        return False
    groups = [found[1], *(found[3][at : at + 5] for at in range(0, 40, 5))]
    return all(int(group) <= _MOST_OF_TWO_BYTES for group in groups)


def _is_article(text: str) -> bool:
    found = _GS1_ELEMENTS.fullmatch(text)
    return bool(found and fits_gs1(found[1] or found[2] or found[3]))
