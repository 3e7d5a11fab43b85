"""``fieldbind doctor``: what Diagnostics finds, as text or JSON."""

import argparse
import asyncio
import json
import logging
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace

from fieldbind import __version__
from fieldbind.checks.examination import examine
from fieldbind.checks.laptop import Laptop, SignedIn
from fieldbind.checks.report import Report
from fieldbind.cloud.models import Site
from fieldbind.cloud.way.proxies import AskSystem, Proxies
from fieldbind.commands.laptop import laptop_of
from fieldbind.commands.output import tell
from fieldbind.commands.prompt_loop import PromptLoop
from fieldbind.commands.surroundings import DONE, settings_in_force
from fieldbind.commands.tongue import Tongue
from fieldbind.guidance.catalogue import Guidance
from fieldbind.guidance.check_words import CheckWords
from fieldbind.journey.proxy_login import ProxyDesk
from fieldbind.keychain import Keychain
from fieldbind.ledger.wording import Wording
from fieldbind.settings.choices import site_of, with_choices
from fieldbind.settings.model import KeyringUse, Settings
from fieldbind.settings.remembered import glimpse

TO_FIX = 1
"""Exit code: something needs a hand."""

# A person may have to unlock it; whoever has typed a command should not wait for the others.
_KEYRING_SECONDS = 5.0


def doctor(options: argparse.Namespace, tongue: Tongue, ask_system: AskSystem | None = None) -> int:
    """Look at everything, and tell.

    Args:
        options: ``as_json``.
        tongue: what decides on the language.
        ask_system: which proxy the system names, as the window asks it.

    Raises:
        Refusal: the settings cannot be used.
    """
    settings = settings_in_force(tongue)
    # Read without setting aside what is no good: nothing is changed here.
    remembered = glimpse(settings.config_dir)
    settings = with_choices(settings, remembered)
    site = site_of(settings, remembered)
    laptop = _laptop(settings, site, ask_system)
    language = tongue.of(settings)
    words, wording = Guidance.load(language).checks, Wording.of(language)
    with _quiet(), asyncio.Runner(loop_factory=PromptLoop) as runner:
        return runner.run(_tell(laptop, site, words, wording, as_json=options.as_json))


async def _tell(
    laptop: Laptop, site: Site, words: CheckWords, wording: Wording, *, as_json: bool
) -> int:
    """Look, and tell."""
    report = Report.of([finding async for finding in examine(laptop)], site.value)
    if as_json:
        told = {"fieldbind": __version__, "site": site.value, **report.members(words)}
        # In ASCII, which is JSON in whatever letters an output has.
        tell(json.dumps(told, indent=2) + "\n", wording)
    else:
        tell(report.text(words), wording)
    return DONE if report.is_fine else TO_FIX


def _laptop(settings: Settings, site: Site, ask_system: AskSystem | None) -> Laptop:
    keychain = Keychain(
        use_keyring=settings.keyring is KeyringUse.AUTO,
        limit=min(settings.keyring_limit, _KEYRING_SECONDS),
    )
    proxies = Proxies(settings.proxy, ask_system=ask_system, logins=ProxyDesk(keychain))

    async def session() -> SignedIn | None:
        if settings.granted_token:
            return SignedIn(settings.granted_token, is_kept=False)
        kept = await keychain.recall(site, only_look=True)
        return SignedIn(kept.session.access_token, is_kept=True) if kept and kept.session else None

    return replace(laptop_of(settings, site, proxies, keychain), session=session)


@contextmanager
def _quiet() -> Generator[None, None, None]:
    """What is logged is in the report; Python would write it to the standard error."""
    nowhere = logging.NullHandler()
    logging.getLogger().addHandler(nowhere)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(nowhere)
