"""The laptop that Diagnostics and ``fieldbind doctor`` look at, as its settings describe it."""

from dataclasses import replace

from fieldbind.checks.laptop import Laptop, Limits
from fieldbind.cloud.models import Site
from fieldbind.cloud.way.proxies import Proxies
from fieldbind.keychain import Keychain
from fieldbind.settings.model import Settings

_LIMITS = Limits()


def laptop_of(settings: Settings, site: Site, proxies: Proxies, keychain: Keychain) -> Laptop:
    """A laptop without a window, on which nobody is known to be signed in.

    Args:
        settings: in force.
        site: of the vendor, where no other cloud is set.
        proxies: which way to go.
        keychain: where secrets are kept.
    """
    return Laptop(
        addresses=settings.addresses_of(site),
        app=settings.app,
        extra_ca=settings.extra_ca,
        proxies=proxies,
        keychain=keychain,
        disk=settings.data_dir,
        ledger_folder=settings.data_dir,
        limits=replace(
            _LIMITS,
            connect=min(settings.connect_timeout, _LIMITS.connect),
            call=min(settings.call_timeout, _LIMITS.call),
        ),
    )
