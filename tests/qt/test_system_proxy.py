"""What the system says of proxies, asked in a process of its own."""

import sys

import pytest
from PySide6.QtNetwork import QNetworkProxy

from fieldbind.__main__ import main
from fieldbind.qt.system_proxy import SystemProxy, address_of, command

Type = QNetworkProxy.ProxyType
NONE = QNetworkProxy(Type.NoProxy)
URL = "https://cloud.example/"


@pytest.mark.parametrize(
    ("proxies", "address"),
    [
        ([], ""),
        ([NONE], ""),
        ([QNetworkProxy(Type.HttpProxy, "office", 3128)], "http://office:3128"),
        ([QNetworkProxy(Type.HttpCachingProxy, "office", 3128)], "http://office:3128"),
        ([QNetworkProxy(Type.Socks5Proxy, "office", 1080), NONE], "socks5://office:1080"),
        ([QNetworkProxy(Type.HttpProxy, "2001:db8::1", 80)], "http://[2001:db8::1]:80"),
        ([QNetworkProxy(Type.FtpCachingProxy, "ftp", 21)], ""),
        (
            [
                QNetworkProxy(Type.FtpCachingProxy, "ftp", 21),
                QNetworkProxy(Type.HttpProxy, "next", 8080),
            ],
            "http://next:8080",
        ),
        ([NONE, QNetworkProxy(Type.HttpProxy, "next", 8080)], ""),
    ],
)
def test_the_first_that_can_be_spoken_to(proxies: list[QNetworkProxy], address: str) -> None:
    assert address_of(proxies) == address


def test_the_command_says_it_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("https_proxy", "http://office.example:3128")
    assert main(["system-proxy", URL]) == 0
    # Where there is no desktop to ask, Qt reads the environment.
    assert capsys.readouterr().out == '"http://office.example:3128"\n'


async def test_a_process_of_its_own_asks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://office.example:3128")
    assert await SystemProxy()(URL) == "http://office.example:3128"


def test_frozen_it_is_the_program_itself() -> None:
    assert command(is_frozen=False) == [sys.executable, "-m", "fieldbind", "system-proxy"]
    assert command(is_frozen=True) == [sys.executable, "system-proxy"]


@pytest.mark.parametrize(
    "program",
    [
        "raise SystemExit(3)",
        "print('no JSON')",
        "import threading; threading.Event().wait()",
        "print('[1]')",
    ],
)
async def test_a_process_that_says_nothing_leaves_it_open(
    program: str, caplog: pytest.LogCaptureFixture
) -> None:
    asking = SystemProxy(lambda: [sys.executable, "-c", program], limit=0.5)
    assert await asking(URL) is None
    assert len(caplog.messages) == (0 if "[1]" in program else 1)


async def test_a_program_that_is_gone(caplog: pytest.LogCaptureFixture) -> None:
    assert await SystemProxy(lambda: ["/no/such/program"])(URL) is None
    assert caplog.messages == ["the system did not say which proxy to use: FileNotFoundError"]
