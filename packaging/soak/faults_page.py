"""The fault matrix as a page: what is read, what is bound, what leads on, and what is amiss."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby

from fault_cell import Cell

SAME_WORDS: Mapping[str, str] = {
    "NETWORK_CUT": "Whether the cloud had carried it out when the connection broke, nobody can tell"
    " from here. What can be looked up is looked up, and the same act helps.",
    "NETWORK_TIMEOUT": "Whether the cloud has heard the question nobody can tell without an answer."
    " What can be looked up is looked up, and the same act helps.",
    "HTTP_NON_200.GATEWAY": "Both statuses come from a relay that got nothing proper from behind"
    " it. What became of the question is looked up where it can be, and the same act helps.",
    "BAD_BODY": "Neither is JSON as anybody writes it. What made it so cannot be told from its"
    " bytes, and the same act helps.",
    "SIGN_OUT_UNTOLD": "The laptop has forgotten the sign-in all the same. Why the cloud could not"
    " be told changes nothing that a person does next.",
    "": "The bind itself is certain, only its room could not be read back. Whatever the reason, the"
    " same press reads it once all is well.",
}
"""By code, why people may read the same of several faults. What is not here is a defect."""

_HEAD = """\
# What a person meets when something goes wrong

Made by `dev.py soak faults`, never by hand: every action that the wizard asks of the cloud, with
every fault of the way, through the real window, to one bind at the end. *Bound* counts the binds in
the cloud's record while the words were read. *Led on* is the button that was pressed once all was
well again.
"""


def of(cells: Sequence[Cell]) -> str:
    """The whole page; the same cells give the same page."""
    parts = [_HEAD, *(f"- {line}" for line in summary(cells)), "", *_same_words(cells)]
    for action, row in groupby(cells, lambda cell: cell.action):
        parts += [f"## {action}", "", *_table(row), ""]
    return "\n".join(parts).rstrip() + "\n"


def summary(cells: Sequence[Cell]) -> list[str]:
    """How many there are, and how many are not good."""
    amiss = [cell for cell in cells if cell.amiss]
    alike = [code for code in sorted(_alike(cells)) if code not in SAME_WORDS]
    return [
        f"{len(cells)} cells, {sum(is_empty(cell) for cell in cells)} of them empty",
        f"{len(amiss)} in which a person is stuck, told what does not hold, or binds twice",
        f"{len(alike)} codes that say the same of different causes without a reason"
        + "".join(f" ({code})" for code in alike),
    ]


def is_good(cells: Sequence[Cell]) -> bool:
    """Whether no cell is empty or amiss, and nothing is called the same without a reason."""
    is_complete = not any(cell.amiss or is_empty(cell) for cell in cells)
    return is_complete and _alike(cells).keys() <= SAME_WORDS.keys()


def is_empty(cell: Cell) -> bool:
    """Whether nothing is known of it."""
    return not (cell.title or cell.amiss or cell.went_to)


def _same_words(cells: Sequence[Cell]) -> Iterator[str]:
    yield "## Different causes, the same words"
    yield ""
    yield "| Code | Read | Faults | Why |"
    yield "|---|---|---|---|"
    for code, alike in sorted(_alike(cells).items()):
        titles = ", ".join(sorted({cell.title for cell in alike}))
        faults = ", ".join(dict.fromkeys(cell.fault for cell in alike))
        why = SAME_WORDS.get(code, "**No reason: a defect.**")
        yield f"| {code or 'none'} | {titles} | {faults} | {why} |"
    yield ""


def _alike(cells: Iterable[Cell]) -> dict[str, list[Cell]]:
    """By code, the cells of which others with the same action cannot be told apart by words."""
    said: dict[tuple[str, str, str], list[Cell]] = {}
    for cell in cells:
        if cell.act:
            said.setdefault((cell.action, cell.title, cell.words), []).append(cell)
    found: dict[str, list[Cell]] = {}
    for alike in said.values():
        if len(alike) > 1:
            found.setdefault(alike[0].code, []).extend(alike)
    return found


def _table(row: Iterable[Cell]) -> Iterator[str]:
    yield "| Fault | Read | Code | Bound | Led on | Verdict |"
    yield "|---|---|---|---|---|---|"
    for cell in row:
        read = cell.title or f"nothing: it goes on to {cell.went_to}"
        verdict = " ".join(cell.amiss.split()) or "good"
        led_on = cell.act or "nothing was needed"
        code = cell.code or "none"
        yield f"| {cell.fault} | {read} | {code} | {cell.binds} | {led_on} | {verdict} |"
