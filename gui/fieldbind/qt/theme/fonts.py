"""Type roles. Sizes are logical pixels, so that every system draws the same metrics."""

from dataclasses import dataclass
from enum import Enum
from functools import cache

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from fieldbind.qt.text_size import px, text_size

_Kind = QFontDatabase.SystemFont
_SANS = ("Inter", "Inter Variable")
_HAN = (
    "PingFang SC",
    "Microsoft YaHei UI",
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "WenQuanYi Micro Hei",
)
_MONO = ("JetBrains Mono", "Cascadia Mono", "SF Mono", "DejaVu Sans Mono")


@dataclass(frozen=True, slots=True)
class _Type:
    size: int
    line: int
    weight: QFont.Weight = QFont.Weight.Normal
    tracking: float = 0.0
    mono: bool = False
    tabular: bool = False


class Type(Enum):
    """What a text is; decides size, line height, weight, tracking and family."""

    DONE_TITLE = _Type(28, 36, QFont.Weight.DemiBold, -0.4)
    PAGE_TITLE = _Type(24, 32, QFont.Weight.DemiBold, -0.4)
    BRAND = _Type(15, 20, QFont.Weight.DemiBold)
    CARD_TITLE = _Type(20, 28, QFont.Weight.DemiBold, -0.3)
    ELAPSED = _Type(28, 32, QFont.Weight.DemiBold, tabular=True)
    BODY = _Type(14, 20)
    EMPHASIS = _Type(14, 20, QFont.Weight.Medium)
    STRONG = _Type(14, 20, QFont.Weight.DemiBold)
    SMALL = _Type(13, 20)
    LABEL = _Type(13, 20, QFont.Weight.Medium)
    LABEL_STRONG = _Type(13, 20, QFont.Weight.DemiBold)
    CAPTION = _Type(12, 16)
    CAPTION_EMPHASIS = _Type(12, 16, QFont.Weight.Medium)
    CAPTION_STRONG = _Type(12, 16, QFont.Weight.DemiBold)
    CLOCK = _Type(12, 16, tabular=True)
    TOKEN_LARGE = _Type(20, 28, mono=True)
    TOKEN = _Type(18, 24, mono=True)
    TOKEN_COMPACT = _Type(15, 20, mono=True)
    IDENTIFIER = _Type(13, 20, mono=True)

    @property
    def line_height(self) -> int:
        """Distance from one line to the next, in logical pixels of the text size that is worn."""
        return px(self.value.line)


def font(role: Type) -> QFont:
    """The font of a type role, as the language that is spoken and the text size set it."""
    # By its name, because a member of an enum takes longer to make than the font.
    return QFont(_made(role, QLocale().name().startswith("zh"), text_size()))


@cache
def _made(role: Type, is_chinese: bool, size: float) -> QFont:
    kind = role.value
    made = QFont()
    made.setFamilies([*(_mono_families() if kind.mono else _sans_families())])
    made.setPixelSize(round(kind.size * size))
    # Many a Chinese face has no weight between regular and bold.
    is_heavy = is_chinese and kind.weight >= QFont.Weight.DemiBold
    made.setWeight(QFont.Weight.Bold if is_heavy else kind.weight)
    if kind.tracking and not is_chinese:
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, kind.tracking)
    if kind.tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    if kind.mono:
        made.setStyleHint(QFont.StyleHint.Monospace)
        made.setFixedPitch(True)
        # JetBrains Mono would join pairs such as "//", which must stay countable characters.
        made.setFeature(QFont.Tag("calt"), 0)
    return made


@cache
def _sans_families() -> tuple[str, ...]:
    return (*_installed(_SANS)[:1], _system(_Kind.GeneralFont), *_installed(_HAN))


@cache
def _mono_families() -> tuple[str, ...]:
    return (*_installed(_MONO)[:1], _system(_Kind.FixedFont), *_installed(_HAN))


def _system(kind: _Kind) -> str:
    """The family the system really uses: an alias such as "Sans Serif" is skipped in a list."""
    return QFontInfo(QFontDatabase.systemFont(kind)).family()


def _installed(wanted: tuple[str, ...]) -> list[str]:
    families = set(QFontDatabase.families())
    return [family for family in wanted if family in families]
