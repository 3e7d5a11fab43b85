"""A scenario as it is written down."""

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

from fieldbind.demo.cloud import SimulatedCloud
from fieldbind.demo.hotspot.manners import Complaint
from fieldbind.demo.script.happening import DeviceGivesUp, Happening

# Control characters, and signs that nobody sees or that turn the direction of writing.
_UNSEEN = r"\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff"
_Text = Annotated[
    str, Meta(min_length=1, max_length=60, pattern=rf"^(?=.*\S)[^{_UNSEEN}]+(?![\s\S])")
]
_NEVER = "never"


class InTwoLanguages(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A text in each language of the program."""

    en: _Text
    zh_CN: _Text  # noqa: N815  the language's name


_Words = Annotated[_Text | InTwoLanguages, Meta(description="scenario-words")]


class Script(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One scenario.

    Args:
        name: what it is called on the command line.
        title: a few words.
        remark: what will be seen.
        icon: one of the icons of this program.
        reports_after: seconds until the device reports a token, or ``never``.
        happens: what goes otherwise than it should, in any order.
    """

    name: Annotated[
        str,
        Meta(
            pattern=r"^[a-z0-9]+(-[a-z0-9]+)*(?![\s\S])",
            max_length=32,
            description="scenario-name",
        ),
    ]
    title: _Words
    remark: _Words = ""
    icon: Annotated[str, Meta(pattern=r"^[a-z0-9-]{1,32}(?![\s\S])", description="icon")] = "flask"
    reports_after: Annotated[
        Annotated[float, Meta(ge=0, le=3600)] | Literal["never"],
        Meta(description="seconds-or-never"),
    ] = 3.0
    happens: tuple[Happening, ...] = ()

    @property
    def device_after(self) -> float | None:
        """Seconds until the device reports a token; None for never."""
        return None if isinstance(self.reports_after, str) else self.reports_after

    @property
    def gives_up(self) -> Complaint | None:
        """What stops a device in its hotspot the first time."""
        for happening in self.happens:
            if isinstance(happening, DeviceGivesUp):
                return Complaint(happening.number, happening.detail)
        return None

    def begin(self, cloud: SimulatedCloud) -> None:
        """Prepare a cloud that nobody has asked anything yet."""
        cloud.device_after = self.device_after
        for happening in self.happens:
            happening.begin(cloud)


def said(words: str | InTwoLanguages, language: str) -> str:
    """A text of a script in a language, ``en`` or ``zh_CN``."""
    if isinstance(words, str):
        return words
    return words.zh_CN if language == "zh_CN" else words.en
