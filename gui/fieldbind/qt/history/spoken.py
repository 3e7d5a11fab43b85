"""The words of the list of jobs in the language that the window speaks."""

from PySide6.QtCore import QLocale

from fieldbind.ledger.wording import Wording
from fieldbind.settings.model import Language


def wording() -> Wording:
    """They are data, because the command line says them too, and has no translators."""
    is_chinese = QLocale().language() == QLocale.Language.Chinese
    return Wording.of((Language.CHINESE if is_chinese else Language.ENGLISH).value)
