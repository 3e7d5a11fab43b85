"""Which language the window speaks, and what the application needs to speak it."""

import logging
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from fieldbind.resource import resource
from fieldbind.settings.model import Language

_log = logging.getLogger(__name__)


def spoken_language(wanted: Language | None, system: Sequence[str] = ()) -> Language:
    """The language that was asked for, else that of the system as far as Fieldbind speaks it.

    Args:
        wanted: what the settings say.
        system: the system's languages, the favourite first; asked for if not given.
    """
    if wanted:
        return wanted
    favourite = next(iter(system or QLocale.system().uiLanguages()), "")
    is_chinese = QLocale(favourite).language() == QLocale.Language.Chinese
    return Language.CHINESE if is_chinese else Language.ENGLISH


def spoken_now() -> Language:
    """The language that the application speaks now."""
    is_chinese = QLocale().language() == QLocale.Language.Chinese
    return Language.CHINESE if is_chinese else Language.ENGLISH


def speak(app: QCoreApplication, language: Language) -> None:
    """Have the application speak a language, Qt's own words included; before its first widget."""
    for former in app.findChildren(QTranslator):
        app.removeTranslator(former)
        former.deleteLater()
    QLocale.setDefault(_locale(language))
    if language is not Language.ENGLISH:
        _add(app, "qtbase", language, QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        _add(app, "fieldbind", language, str(resource("i18n")))


def _locale(language: Language) -> QLocale:
    """How dates and numbers are written: as the system does it, where it speaks that language."""
    system, ours = QLocale.system(), QLocale(_LOCALES[language])
    return system if system.language() == ours.language() else ours


def _add(app: QCoreApplication, name: str, language: Language, folder: str) -> None:
    translator = QTranslator(app)
    if translator.load(f"{name}_{language.value}", folder):
        app.installTranslator(translator)
    else:
        _log.warning("no words of %s in %s", name, language.value)


_LOCALES = {Language.ENGLISH: "en_GB", Language.CHINESE: "zh_CN"}
