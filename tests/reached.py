"""Plays a demo in a hostile place, and says every address that was asked for beyond this laptop.

A program of its own: what a Python program asks of the system is heard by an audit hook, and such
a hook stays for good.
"""

import json
import os
import sys
import tempfile
from contextlib import aclosing
from ipaddress import ip_address
from pathlib import Path

import msgspec

ASKED = ("socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname")
ELSEWHERE = "192.0.2.7"
"""Nobody's address (RFC 5737)."""

GUIDANCE = '[rows."LimitExceeded.FamilyDeviceExceedLimit"]\nfix = "open-browser"\n'


class Heard:
    """What was asked for, and what of it is not on this laptop."""

    def __init__(self) -> None:
        self.hosts: list[str] = []

    def hook(self, event: str, arguments: tuple[object, ...]) -> None:
        """Note the host of each question to the system."""
        if event in ASKED:
            self.hosts.append(_host_in(arguments[1] if event in ASKED[:2] else arguments[0]))
        elif event in ("subprocess.Popen", "os.exec", "os.posix_spawn"):
            self.hosts.append(f"program {arguments[0]}")

    @property
    def beyond(self) -> list[str]:
        """All that is not this laptop itself, once each."""
        return sorted({host for host in self.hosts if not _is_here(host)})


def environ_of(folder: Path) -> dict[str, str]:
    """Everything that can be configured leads elsewhere."""
    guidance = folder / "guidance.toml"
    guidance.write_text(GUIDANCE, encoding="utf-8")
    proxy = f"http://{ELSEWHERE}:3128"
    return {
        "FIELDBIND_CONFIG_DIR": str(folder / "config"),
        "FIELDBIND_DATA_DIR": str(folder / "data"),
        "FIELDBIND_KEYRING": "memory",
        "FIELDBIND_LANGUAGE": "en",
        "FIELDBIND_SITE": "overseas",
        "FIELDBIND_CLOUD_URL": f"https://{ELSEWHERE}/api",
        "FIELDBIND_SIGN_IN_URL": f"https://{ELSEWHERE}/appapi",
        "FIELDBIND_APP_KEY": "key",
        "FIELDBIND_APP_SECRET": "secret",
        "FIELDBIND_ACCESS_TOKEN": "token",
        "FIELDBIND_PROXY": proxy,
        "FIELDBIND_HOTSPOT": "192.168.4.1:8266",
        "FIELDBIND_GUIDANCE_FILE": str(guidance),
        "HTTP_PROXY": proxy,
        "HTTPS_PROXY": proxy,
        "ALL_PROXY": proxy,
        "NO_PROXY": "",
    }


async def _play(folder: Path) -> None:
    os.environ.update(environ_of(folder))
    from fieldbind.qt.presenting.presenter import Speed
    from fieldbind.settings.load import load_settings
    from visitor import quickened, showing

    async with showing(quickened(load_settings(os.environ))) as visitor:
        wizard = visitor.wizard
        visitor.presenter.set_speed(Speed.STEP)
        for story in ("happy", "wifi-refused"):
            await visitor.begin(story)
            await visitor.go_to_the_end()
        async with aclosing(wizard.parts.examine(wizard.parts.laptop())) as findings:
            async for _ in findings:
                pass
        wizard.stoppage.portal.open_browser()


def _host_in(address: object) -> str:
    """Of an address with its port, or by itself."""
    try:
        return str(msgspec.convert(address, tuple[object, ...])[0])
    except msgspec.ValidationError:
        return str(address)


def _is_here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def main() -> None:
    """Say what was reached, and how often anything was asked for at all."""
    heard = Heard()
    sys.addaudithook(heard.hook)
    import qasync

    from fieldbind.qt.application import make_application
    from fieldbind.qt.garbage import collected_here

    application = make_application()
    with (
        tempfile.TemporaryDirectory() as folder,
        collected_here(),
        qasync.QEventLoop(application) as loop,
    ):
        loop.run_until_complete(_play(Path(folder)))
    sys.stdout.write(json.dumps({"beyond": heard.beyond, "asked": len(heard.hosts)}))


if __name__ == "__main__":
    main()
