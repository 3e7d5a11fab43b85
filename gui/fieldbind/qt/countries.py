"""Country codes for the telephone."""

from PySide6.QtCore import QLocale


def countries() -> list[tuple[str, str]]:
    """Every country code with the words to offer it by: ``("44", "+44 United Kingdom")``."""
    # Its tables are large, and most people never open the list.
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

    return [
        (str(code), f"+{code} {_name(region)}")
        for code, regions in sorted(COUNTRY_CODE_TO_REGION_CODE.items())
        for region in regions
        if region.isalpha()
    ]


def country_code(text: str) -> str:
    """The digits of a country code; empty where there is none."""
    digits = text.strip().removeprefix("+").strip()
    return digits if digits.isdecimal() and digits.isascii() and len(digits) <= 3 else ""


def _name(region: str) -> str:
    return QLocale.territoryToString(QLocale.codeToTerritory(region))
