"""Somebody who binds one device and does whatever stands on the screen, in any language."""

from collections.abc import Callable, Mapping
from random import Random

from PySide6.QtWidgets import QAbstractButton

from fieldbind.guidance.problem import Fix
from fieldbind.qt.pages.place import PlacePage
from hearing import Listener
from lists import choose, chosen, rows
from on_to_done import NAMES_TO_TAKE, has_families, token_field
from wizardry import Person

_NOT_TO_BE_PRESSED = (Fix.OPEN_BROWSER, Fix.PROXY_LOGIN)
"""They lead out of the program, or ask for what nobody has."""
_IMPATIENCE = 0.03
"""How likely somebody stops waiting for a bind's answer at each look."""


class Errand:
    """What this person has to do, and what they know; it outlives every start of the program.

    Args:
        chance: what they choose.
        listener: hears what the window claims.
    """

    def __init__(self, chance: Random, listener: Listener) -> None:
        self._chance = chance
        self._listener = listener
        self._heard: object = None
        self._is_choosy = chance.random() < 0.4
        self.label = ""
        self.is_done = False
        self._acts: Mapping[str, Callable[[Person], None]] = {
            "signin.sheet": self._sign_in_again,
            "problem.title": self._follow_card,
            "resume.continue": self._continue,
            "done.title": self._read_done,
            "place.family": self._choose_place,
            "device.token": self._give_token,
            "confirm.summary": self._press_primary,
            "wait.extend": self._keep_waiting,
            "signin.account": self._sign_in,
        }

    def act(self, person: Person) -> None:
        """Do the next thing, if there is one to do now."""
        if person.wizard.is_bind_out and self._chance.random() < _IMPATIENCE:
            person.press("nav.cancel")  # Stop
            return
        for name, do in self._acts.items():
            if person.sees(name):
                if not person.wizard.is_busy:
                    do(person)
                return

    def _hears(self, claim: object) -> bool:
        """Whether it has not been heard yet."""
        is_new, self._heard = claim != self._heard, claim
        return is_new

    def _sign_in_again(self, person: Person) -> None:
        if person.find("signin.submit").isEnabled():
            person.fill("signin.password", person.cloud.password)
            person.press("signin.submit")

    def _sign_in(self, person: Person) -> None:
        person.fill("signin.account", person.cloud.account)
        person.fill("signin.password", person.cloud.password)
        self._press_primary(person)

    def _follow_card(self, person: Person) -> None:
        card = person.wizard.problem
        if card and self._hears(card.fault):
            self._listener.hear_problem(person)
        label = person.wizard.parts.guidance.fix_label
        is_way_out = person.words("problem.fix") in map(label, _NOT_TO_BE_PRESSED)
        other = person.sees("problem.other") and (is_way_out or self._chance.random() < 0.2)
        person.press("problem.other" if other else "problem.fix")

    def _continue(self, person: Person) -> None:
        job = person.wizard.resuming.job
        if job and self._hears(job.id):
            self._listener.hear_resume(person, self.label)
        if person.find("resume.continue").isEnabled():
            person.press("resume.continue")

    def _read_done(self, person: Person) -> None:
        self._listener.hear_done(person)
        self.is_done = True

    def _choose_place(self, person: Person) -> None:
        page = person.wizard.page
        if not isinstance(page, PlacePage):
            return
        is_open = has_families(person)
        if is_open and (self._is_choosy or not chosen(person, "place.family")):
            self._is_choosy = False
            choose(
                person, "place.family", self._chance.randrange(len(rows(person, "place.family")))
            )
        elif not page.is_loading() and not any(map(person.sees, NAMES_TO_TAKE)):
            self._press_primary(person)

    def _give_token(self, person: Person) -> None:
        given = token_field(person)
        if len(given) == 32 and (not self.label or given == self.label):
            self.label = given
            self._press_primary(person)
        elif self.label:
            person.fill("device.token", self.label)
        elif person.find("device.create", QAbstractButton).isEnabled():
            person.press("device.create")

    def _keep_waiting(self, person: Person) -> None:
        if not person.sees("wait.stop"):
            person.press("wait.extend")

    def _press_primary(self, person: Person) -> None:
        if person.sees("nav.next"):
            person.press("nav.next")
