"""Country codes for the telephone, as suggestions while one types."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit


def suggest_countries(edit: QLineEdit) -> None:
    """Let a field complete "+44 United Kingdom" from the code or from the country's name."""
    # Its tables are large and only this field needs them.
    from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

    lines = [
        f"+{code} {_name(region)}"
        for code, regions in sorted(COUNTRY_CODE_TO_REGION_CODE.items())
        for region in regions
        if region.isalpha()
    ]
    completer = QCompleter(lines, edit)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setMaxVisibleItems(8)
    if popup := completer.popup():
        popup.setMinimumWidth(280)
    edit.setCompleter(completer)


def country_code(text: str) -> str:
    """The digits of a country code; empty where there is none."""
    first = text.strip().partition(" ")[0].lstrip("+")
    return first if first.isdecimal() and first.isascii() and 1 <= len(first) <= 3 else ""


def _name(region: str) -> str:
    return QLocale.territoryToString(QLocale.codeToTerritory(region))
