"""Country codes for the telephone."""

import tomllib
from collections.abc import Mapping

from PySide6.QtCore import QLocale

from fieldbind.resource import resource


def countries() -> list[tuple[str, str]]:
    """Every country code with the words to offer it by: ``("44", "+44 United Kingdom")``."""
    # Its tables are large, and most people never open the list.
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

    names = _names()
    return [
        (str(code), f"+{code} {names.get(region) or _english_name(region)}")
        for code, regions in sorted(COUNTRY_CODE_TO_REGION_CODE.items())
        for region in regions
        if region.isalpha()
    ]


def country_code(text: str) -> str:
    """The digits of a country code; empty where there is none."""
    digits = text.strip().removeprefix("+").strip()
    return digits if digits.isdecimal() and digits.isascii() and len(digits) <= 3 else ""


def names_country(text: str) -> bool:
    """Whether a phone number brings its country code along: "+86 138 0013 8000"."""
    return text.lstrip().startswith("+")


def split_number(text: str) -> tuple[str, str]:
    """Country code and the rest of a number that brings its code along, as digits.

    Both are empty where no country has a code like that.
    """
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

    digits = "".join(letter for letter in text if letter.isdecimal())
    # No code is the beginning of another one (ITU-T E.164).
    for length in (1, 2, 3):
        if int(digits[:length] or 0) in COUNTRY_CODE_TO_REGION_CODE:
            return digits[:length], digits[length:]
    return "", ""


def full_number(code: str, number: str) -> str:
    """A number as people write it abroad: "+86 138 0013 8000"."""
    from phonenumbers import NumberParseException, PhoneNumberFormat, format_number, parse

    plain = f"+{code} {number}"
    try:
        return format_number(parse(plain), PhoneNumberFormat.INTERNATIONAL)
    except NumberParseException:
        return plain


def _names() -> Mapping[str, str]:
    """Names in the language that is spoken; none for English, which Qt itself knows."""
    if QLocale().language() != QLocale.Language.Chinese:
        return {}
    return tomllib.loads(resource("i18n/territories_zh_CN.toml").read_text(encoding="utf-8"))


def _english_name(region: str) -> str:
    return QLocale.territoryToString(QLocale.codeToTerritory(region))
