"""The laptop that the window runs on, as Diagnostics looks at it at this moment."""

from dataclasses import replace

from fieldbind.checks.laptop import Laptop, SignedIn
from fieldbind.cloud.way.proxies import AskSystem, Proxies
from fieldbind.commands.laptop import laptop_of
from fieldbind.journey import Journey
from fieldbind.journey.proxy_login import ProxyDesk
from fieldbind.keychain import Keychain
from fieldbind.settings.model import Settings


def laptop_at_hand(
    journey: Journey,
    settings: Settings,
    keychain: Keychain,
    desk: ProxyDesk,
    ask_system: AskSystem | None,
) -> Laptop:
    """What the window works with now; site, session and ledger may have changed meanwhile.

    Args:
        journey: under way.
        settings: in force.
        keychain: where secrets are kept.
        desk: logins for proxies.
        ask_system: which proxy the system names.
    """
    holder = journey.session

    async def session() -> SignedIn | None:
        if not holder.is_signed_in:
            return None
        return SignedIn(holder.access, is_kept=holder.remembers and holder.keeps_in_keyring)

    proxies = Proxies(settings.proxy, ask_system=ask_system, logins=desk)
    return replace(
        laptop_of(settings, holder.site, proxies, keychain),
        session=session,
        trouble=lambda: journey.ledger.trouble,
    )
