"""How the window speaks and looks: language, theme and text size."""

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtCore import QSignalBlocker

from fieldbind.qt.aside import AsideFrame
from fieldbind.qt.phrases import labelled
from fieldbind.qt.settings.choice import Choice
from fieldbind.qt.system_text import system_text_size
from fieldbind.qt.widgets.announce import announce
from fieldbind.qt.widgets.segment import Segment
from fieldbind.settings.load import VARIABLES
from fieldbind.settings.model import Language
from fieldbind.settings.remembered import SYSTEM_LANGUAGE
from fieldbind.settings.scheme import TEXT_SIZES, Scheme


class LookChoice(Choice):
    """A segment that changes the window it stands in, at once; the focus stays on it.

    Args:
        frame: the window.
    """

    setting: ClassVar[str]
    """Its name in ``Settings``; the options are ``settings.NAME.KEY``."""
    keys: ClassVar[tuple[str, ...]]

    def __init__(self, frame: AsideFrame) -> None:
        self._frame = frame
        self._segment = Segment([(self._id(key), "") for key in self.keys])
        super().__init__(self._segment, name=f"settings.{self.setting}")
        self._segment.chosen.connect(self._use)
        self.reword()

    def label(self) -> str:
        """What is chosen."""
        raise NotImplementedError

    def words(self) -> Mapping[str, str]:
        """What each option says, by its key."""
        raise NotImplementedError

    def key(self) -> str:
        """The option that holds now."""
        raise NotImplementedError

    def use(self, key: str) -> None:
        """Change the window, and remember it."""
        raise NotImplementedError

    def reword(self) -> None:
        """Say it in the language of now."""
        self.set_label(self.label())
        words = {self._id(key): text for key, text in self.words().items()}
        self._segment.set_words(self.label(), words)
        self.draw()

    def draw(self) -> None:
        """Show what holds, and whether it may be changed."""
        settings = self._frame.settings
        if settings.is_settled(self.setting):
            by_policy = settings.is_locked(self.setting)
            self.settle(self.words()[self.key()], "" if by_policy else self._variable())
            return
        with QSignalBlocker(self._segment):
            self._segment.choose(self._id(self.key()))

    def _variable(self) -> str:
        return next(each for each, name in VARIABLES.items() if name == self.setting)

    def _id(self, key: str) -> str:
        return f"settings.{self.setting}.{key}"

    def _use(self, name: str) -> None:
        key = name.rpartition(".")[2]
        self.use(key)
        announce(self, labelled(self.label(), self.words()[key]))


class LanguageChoice(LookChoice):
    """``settings.language.system``, ``.en`` and ``.zh_CN``."""

    setting = "language"
    keys = (SYSTEM_LANGUAGE, *(language.value for language in Language))

    def label(self) -> str:
        """What is chosen."""
        return self.tr("Language")

    def words(self) -> Mapping[str, str]:
        """Each language by its own name, so that whoever reads only that one finds it."""
        return {SYSTEM_LANGUAGE: self.tr("System"), "en": "English", "zh_CN": "简体中文"}

    def key(self) -> str:
        """The option that holds now."""
        language = self._frame.settings.language
        return language.value if language else SYSTEM_LANGUAGE

    def use(self, key: str) -> None:
        """Speak it from now on."""
        self._frame.look.speak(None if key == SYSTEM_LANGUAGE else Language(key))
        self._frame.memory.remember(language=key)


class ThemeChoice(LookChoice):
    """``settings.theme.system``, ``.light`` and ``.dark``."""

    setting = "theme"
    keys = tuple(scheme.value for scheme in Scheme)

    def label(self) -> str:
        """What is chosen."""
        return self.tr("Theme")

    def words(self) -> Mapping[str, str]:
        """What each option says."""
        said = (self.tr("System"), self.tr("Light"), self.tr("Dark"))
        return dict(zip(self.keys, said, strict=True))

    def key(self) -> str:
        """The option that holds now."""
        return self._frame.settings.theme.value

    def use(self, key: str) -> None:
        """Wear it from now on."""
        self._frame.look.wear(Scheme(key))
        self._frame.memory.remember(theme=key)


class TextSizeChoice(LookChoice):
    """``settings.text_size.100``, ``.125``, ``.150`` and ``.200``."""

    setting = "text_size"
    keys = tuple(map(str, TEXT_SIZES))

    def label(self) -> str:
        """What is chosen."""
        return self.tr("Text size")

    def words(self) -> Mapping[str, str]:
        """What each option says."""
        return {key: f"{key} %" for key in self.keys}

    def key(self) -> str:
        """The option that holds now."""
        return str(self._frame.settings.text_size or system_text_size())

    def use(self, key: str) -> None:
        """Draw everything in it from now on."""
        self._frame.look.enlarge(int(key) / 100)
        self._frame.memory.remember(text_size=int(key))
