"""What a site policy may set, in words: the label of each key, and its value."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication

from fieldbind.cloud.addresses import NONE, SYSTEM
from fieldbind.qt.facts import name_of_site
from fieldbind.qt.sign_in.methods import name_of_method
from fieldbind.settings.model import Language, Settings, SignInMethod

translate = QCoreApplication.translate
_TAIL = 4


@dataclass(frozen=True, slots=True)
class Locked:
    """One key of the policy.

    Attributes:
        key: its name in the file.
        icon: icon name.
        label: what it is about.
        value: what was set, without what need not be read by everybody.
    """

    key: str
    icon: str
    label: str
    value: str


def locked_rows(settings: Settings) -> tuple[Locked, ...]:
    """Everything that the policy set, in the order in which a person meets it."""
    labels = _labels()
    return tuple(
        Locked(key, icon, labels[key], value(settings))
        for key, (icon, value) in _KEYS.items()
        if settings.is_locked(key)
    )


def _labels() -> Mapping[str, str]:
    return {
        "site": translate("Locked", "Site"),
        "cloud_url": translate("Locked", "Cloud address"),
        "sign_in_url": translate("Locked", "Sign-in address"),
        "app_key": translate("Locked", "App key"),
        "sign_in_methods": translate("Locked", "Ways to sign in"),
        "products": translate("Locked", "Products"),
        "name_pattern": translate("Locked", "Names of devices"),
        "language": translate("Locked", "Language"),
        "wait_limit": translate("Locked", "Ask after"),
        "warn_before": translate("Locked", "Warn before that"),
        "poll_interval": translate("Locked", "Look every"),
        "proxy": translate("Locked", "Proxy"),
        "extra_ca": translate("Locked", "Certificate"),
        "guidance_file": translate("Locked", "Own advice"),
    }


def _site(settings: Settings) -> str:
    return name_of_site(settings.site) if settings.site else ""


def _app_key(settings: Settings) -> str:
    return translate("Locked", "ends {0}").format(settings.app_key[-_TAIL:])


def _methods(settings: Settings) -> str:
    allowed = (method for method in SignInMethod if method in settings.allowed_methods)
    return " · ".join(map(name_of_method, allowed))


def _language(settings: Settings) -> str:
    return {Language.ENGLISH: "English", Language.CHINESE: "简体中文", None: ""}[settings.language]


def _proxy(settings: Settings) -> str:
    named = {
        SYSTEM: translate("Locked", "As the system says"),
        NONE: translate("Locked", "None, straight to the cloud"),
    }
    return named.get(settings.proxy) or _host(settings.proxy)


def _host(address: str) -> str:
    """Host and port: the rest of an address is nobody's concern here."""
    return urlsplit(address).netloc


def _seconds(span: float) -> str:
    return translate("Locked", "{0} s").format(f"{span:g}")


_KEYS: Mapping[str, tuple[str, Callable[[Settings], str]]] = {
    "site": ("cloud", _site),
    "cloud_url": ("server", lambda settings: _host(settings.cloud_url)),
    "sign_in_url": ("log-in", lambda settings: _host(settings.sign_in_url)),
    "app_key": ("key", _app_key),
    "sign_in_methods": ("user", _methods),
    "products": ("lightbulb", lambda settings: ", ".join(settings.products)),
    "name_pattern": ("tag", lambda settings: settings.name_pattern),
    "language": ("pencil", _language),
    "wait_limit": ("clock", lambda settings: _seconds(settings.wait_limit)),
    "warn_before": ("timer-off", lambda settings: _seconds(settings.warn_before)),
    "poll_interval": ("rotate", lambda settings: _seconds(settings.poll_interval)),
    "proxy": ("wifi", _proxy),
    "extra_ca": ("file-cog", lambda settings: settings.extra_ca.name if settings.extra_ca else ""),
    "guidance_file": (
        "receipt-text",
        lambda settings: settings.guidance_file.name if settings.guidance_file else "",
    ),
}
