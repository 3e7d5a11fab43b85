"""What is on the sign-in sheet."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from fieldbind.cloud.models import Login, Site
from fieldbind.guidance.problem import Fix
from fieldbind.qt.facts import name_of_site
from fieldbind.qt.fix_icons import FIX_ICONS
from fieldbind.qt.phrases import sentences
from fieldbind.qt.sheet.panel import Say, SheetPanel
from fieldbind.qt.sheet.ways import OtherWays
from fieldbind.qt.sign_in.credentials import Credentials
from fieldbind.qt.theme import Colour
from fieldbind.qt.widgets.button import Button
from fieldbind.settings.model import SignInMethod


class SignInSheet(SheetPanel):
    """What happens then, the fields and other ways; ``credentials`` are the fields.

    Signals:
        mend(Fix): the button was pressed that mends what stands in the way.
    """

    mend = Signal(Fix)

    def __init__(self, methods: Sequence[SignInMethod]) -> None:
        super().__init__("signin", "log-in")
        self._kept: Say = str
        self._then: Say = str
        self._mend_words: Say = str
        self._site: Site | None = None
        self.credentials = Credentials(side_by_side=True)
        self._ways = OtherWays(methods)
        self._ways.chosen.connect(self._use)
        self._ways.another.connect(self._ask_for_another)
        self._fix = Fix.TRY_AGAIN
        self._mend = Button("", name="signin.fix", small=True)
        self._mend.clicked.connect(self._press_fix)
        self._mend.hide()
        self.head.add(self._mend, 0, align=Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.fields.addWidget(self.credentials)
        self.fields.addSpacing(2)
        self.fields.addWidget(self._ways)
        self.set_compact(compact=False)
        self.reword()

    def reword(self) -> None:
        """What was entered and chosen is a matter of the parts."""
        super().reword()
        self.title.setText(self.tr("Your sign-in ended"))
        self.submit.setText(self.tr("Sign in"))
        if self.submit.is_busy:
            self.submit.set_busy(self.tr("Signing in…"))
        self._mend.setText(self._mend_words())
        self._say_site()
        self._say_kept()

    def begin(self, method: SignInMethod, login: Login | None, site: Site) -> None:
        """Fill in who was signed in.

        Args:
            method: how to begin with.
            login: who; None if nobody knows.
            site: which stays as it is.
        """
        self.credentials.clear()
        self._site = site
        self._say_site()
        if login:
            self.credentials.fill_login(login)
        self._use(method)
        self.set_busy(busy=False)

    def say(self, then: Say, kept: Say) -> None:
        """Say what happens after the sign-in, and what is kept."""
        self._then, self._kept = then, kept
        self.say_sentence(then)
        self._say_kept()

    @property
    def spoken(self) -> str:
        """What a screen reader says when it opens."""
        return sentences((self.title.text(), self._then()))

    def say_sentence(self, sentence: Say, *, trouble: bool = False) -> None:
        """Change the sentence; what mends something comes and goes with its trouble."""
        super().say_sentence(sentence, trouble=trouble)
        self._mend.setVisible(False)

    def say_again(self) -> None:
        """Say what happens after the sign-in once more."""
        self.say_sentence(self._then)

    def say_trouble(self, sentence: Say) -> None:
        """Say what stood in the way of signing in; another press takes it away."""
        self.say_sentence(sentence, trouble=True)

    def offer(self, fix: Fix, words: Say) -> None:
        """Offer the one button that mends the trouble, and put the focus on it."""
        self._fix, self._mend_words = fix, words
        self._mend.setText(words())
        self._mend.set_icon(FIX_ICONS.get(fix, ""))
        self._mend.setVisible(True)
        self.focus_fix()

    def focus_fix(self) -> None:
        """Put the focus on that button."""
        self._mend.setFocus(Qt.FocusReason.TabFocusReason)

    def set_busy(self, *, busy: bool) -> None:
        """While the cloud is asked nothing else can be pressed than Not now."""
        self.credentials.setEnabled(not busy)
        self._ways.setEnabled(not busy)
        self.submit.set_busy(self.tr("Signing in…") if busy else "")
        if busy:
            self.say_again()

    def focus_first(self) -> None:
        """Go to the first empty field."""
        self.credentials.first_empty().setFocus(Qt.FocusReason.TabFocusReason)

    def set_compact(self, compact: bool) -> None:
        """Less air and fewer words in a small window."""
        super().set_compact(compact)
        self._say_kept()

    def _press_fix(self) -> None:
        self.mend.emit(self._fix)

    def _use(self, method: SignInMethod) -> None:
        self.credentials.choose(method)
        self._show_ways()
        self.focus_first()

    def _ask_for_another(self) -> None:
        self.credentials.clear()
        self.say_sentence(self._what_another_means)
        self._show_ways()
        self.focus_first()

    def _show_ways(self) -> None:
        method, login = self.credentials.method, self.credentials.login
        named = method is not SignInMethod.ACCESS_TOKEN and bool(login.name)
        self._ways.show_ways(method, another=named)

    def _what_another_means(self) -> str:
        return self.tr("Family and room are checked again for the other account.")

    def _say_site(self) -> None:
        if self._site:
            self.credentials.say_site(self.tr("{0} site").format(name_of_site(self._site)))

    def _say_kept(self) -> None:
        kept = self._kept()
        words = self.tr("Kept: {0}").format(kept)
        if self.is_compact:
            words = self.tr("Kept: your choices")
        self.kept.say(
            words if kept else "",
            "circle-check" if kept else "",
            Colour.TEXT_2,
            Colour.OK,
        )
