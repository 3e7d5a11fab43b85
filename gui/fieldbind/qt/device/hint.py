"""What the page says about a text in the token field: one line, as a person would say it."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from fieldbind.cloud.models import TokenLength
from fieldbind.device.labels import Caveat, Label, LabelKind, Refusal, letters_of, look_alikes
from fieldbind.qt.device.stranger_words import StrangerWords
from fieldbind.qt.widgets.tone import Tone

_LONG, _SHORT = TokenLength.LONG.value, TokenLength.SHORT.value
_ICONS = {
    Tone.OK: "circle-check",
    Tone.WARN: "triangle-alert",
    Tone.BAD: "triangle-alert",
    Tone.ACCENT: "circle-info",
    Tone.NEUTRAL: "",
}


@dataclass(frozen=True, slots=True)
class Hint:
    """A sentence and what it means."""

    text: str
    tone: Tone = Tone.NEUTRAL

    @property
    def icon(self) -> str:
        """The shape that goes with the tone, so that colour never says it alone."""
        return _ICONS[self.tone]


class Hints(QObject):
    """Finds the words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._strangers = StrangerWords(self)

    def of(self, label: Label, text: str, *, finished: bool) -> Hint:
        """The line below the token field.

        Args:
            label: what the text turned out to be.
            text: the text itself, for naming a single character of it.
            finished: nobody is typing: it was pasted or scanned, or Continue was pressed.
        """
        if label.refusal and label.is_of_use:
            return Hint(self.tr("Names read. The token on this label is not whole."), Tone.WARN)
        if label.refusal is Refusal.NOTHING:
            return Hint("")
        if label.refusal is Refusal.WRONG_LENGTH and not label.odd:
            return self._length(label, finished=finished)
        if label.refusal is Refusal.NOT_OURS and label.wanted and not finished:
            return self._length(label, finished=False)
        if label.garbling:
            return Hint(self._strangers.of_garbled(label.garbling), Tone.WARN)
        if label.odd:
            return self._odd(label, text, finished=finished)
        if label.refusal:
            return Hint(self._strangers.of(label.kind) or self._by_refusal(label), Tone.BAD)
        return self._token(label) if label.token else self._names(label)

    def of_unknown(self, look_alikes: str) -> Hint:
        """The line below a token that the cloud does not know.

        Args:
            look_alikes: those of its characters that are marked.
        """
        if look_alikes:
            words = self.tr("Compare what is underlined: 0 and O, 1, l and I look alike.")
        else:
            words = self.tr("Compare each character with the label.")
        return Hint(words, Tone.WARN)

    def _token(self, label: Label) -> Hint:
        match label.kind:
            case LabelKind.PROJECT:
                return Hint(self.tr("Token, product ID and device name are read."), Tone.OK)
            case LabelKind.APP_WIFI:
                return Hint(self.tr("Token read. The Wi-Fi data beside it is not kept."), Tone.OK)
            case _:
                return self._bare(label)

    def _bare(self, label: Label) -> Hint:
        count, token = label.count, label.token
        if label.caveat is Caveat.UPPER_CASE:
            words = self.tr("{0} of {0} characters, but in capitals. Is it printed so?")
            return Hint(words.format(count), Tone.WARN)
        if count == _SHORT and token and look_alikes(token.reveal()):
            words = self.tr("{0} of {0} characters. 0 and O, 1, l and I look alike: compare.")
            return Hint(words.format(count), Tone.OK)
        return Hint(self.tr("{0} of {0} characters. Looks complete.").format(count), Tone.OK)

    def _names(self, label: Label) -> Hint:
        if label.caveat is Caveat.UNKNOWN_PAGE:
            words = self.tr("Product ID read, from a label of a new kind. No token on it.")
            return Hint(words, Tone.WARN)
        if label.kind is LabelKind.PRODUCT:
            return Hint(self.tr("Product ID read. There is no token on this label."), Tone.ACCENT)
        words = self.tr("Product ID and device name read. There is no token on this label.")
        return Hint(words, Tone.ACCENT)

    def _length(self, label: Label, *, finished: bool) -> Hint:
        if label.count > _LONG:
            words = self.tr("{0} characters, {1} too many: a token has {2}, or {3}.")
            more = label.count - _LONG
            return Hint(words.format(label.count, more, _LONG, _SHORT), Tone.BAD)
        if finished:
            words = self.tr("{0} characters so far: a token has {1}, or {2}.")
            return Hint(words.format(label.count, _LONG, _SHORT), Tone.BAD)
        if label.wanted:
            return Hint(self.tr("{0} of {1} characters").format(label.count, _LONG))
        return Hint(self.tr("{0} of {1} or {2} characters").format(label.count, _SHORT, _LONG))

    def _odd(self, label: Label, text: str, *, finished: bool) -> Hint:
        tone = Tone.BAD if finished or label.count >= _LONG else Tone.WARN
        place, bare = label.odd[0], letters_of(text)
        words = self.tr("“{0}” at place {1} cannot be in a token of {2} characters.")
        return Hint(words.format(bare[place : place + 1], place + 1, _LONG), tone)

    def _by_refusal(self, label: Label) -> str:
        parts = self.tr("{0} parts on this label instead of {1}. Scan it again.")
        unknown = self.tr("Neither a bind token nor a label that Fieldbind knows.")
        words = {
            Refusal.WRONG_PARTS: parts.format(label.count, label.wanted),
            Refusal.NO_TIME: self.tr("The time on this label cannot be read. Scan it again."),
            Refusal.NO_SIGNATURE: self.tr("The end of this label cannot be read. Scan it again."),
            Refusal.NO_NAMES: self.tr("Product ID or device name is missing on this label."),
            Refusal.CUT_SHORT: self.tr("Only a piece of this label was read. Scan it again."),
            Refusal.FOREIGN_ADDRESS: self.tr("Looks like a label but leads elsewhere. Not used."),
        }
        return words.get(label.refusal, unknown) if label.refusal else unknown
