"""A ``.ts`` file of Qt Linguist, as far as tests look into it."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Message:
    """One text of the window and what a translator made of it."""

    context: str
    source: str
    translation: str
    is_finished: bool

    @property
    def where(self) -> tuple[str, str]:
        """What tells it from all others."""
        return self.context, self.source


def messages(path: Path) -> list[Message]:
    """All that a ``.ts`` file holds."""
    return list(_messages(ET.parse(path).getroot()))


def _messages(root: ET.Element) -> Iterator[Message]:
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            yield Message(
                context=context.findtext("name", ""),
                source=message.findtext("source", ""),
                translation=translation.findtext("numerusform") or translation.text or "",
                is_finished="type" not in translation.attrib,
            )
