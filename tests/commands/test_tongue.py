"""The language of the system, as its environment names it: each line as Qt says it too."""

import pytest

from fieldbind.commands.tongue import named_in
from fieldbind.settings.model import Language


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("LANG=zh_CN.UTF-8", Language.CHINESE),
        ("LANG=en_GB.UTF-8", Language.ENGLISH),
        ("LANG=en_GB.UTF-8 LC_MESSAGES=zh_TW", Language.CHINESE),
        ("LANG=zh_CN.UTF-8 LC_ALL=C", Language.ENGLISH),
        ("LC_ALL=C.UTF-8 LANGUAGE=:zh:en", Language.CHINESE),
        ("LANG=zh_CN.UTF-8 LANGUAGE=xx:zh", Language.ENGLISH),
        ("LANG=ZH-Hans LC_ALL=", Language.CHINESE),
        ("LANG=zhx", Language.ENGLISH),
        ("LC_CTYPE=zh_CN.UTF-8", Language.ENGLISH),
    ],
)
def test_the_language_of_an_environment(said: str, language: Language) -> None:
    environ = dict(one.split("=") for one in said.split())

    assert named_in(environ) is language
