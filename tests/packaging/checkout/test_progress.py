"""pip's words, cut down."""

import pytest

from checkout.progress import tell

PIP = """\
Looking in links: somewhere
Ignoring colorama: markers 'sys_platform == "win32"' don't match your environment
Collecting anyio==4.16.0
  Downloading anyio-4.16.0-py3-none-any.whl (134 kB)
Requirement already satisfied: idna==3.20
Collecting pyside6-essentials==6.11.3
  Using cached pyside6_essentials-6.11.3-cp310-abi3-manylinux_2_34_x86_64.whl (80.3 MB)
Installing collected packages: anyio, pyside6-essentials
Successfully installed anyio-4.16.0
"""


def test_each_package_with_its_size_and_its_number(capsys: pytest.CaptureFixture[str]) -> None:
    tell(PIP.splitlines(keepends=True), total=3)

    assert capsys.readouterr().out.splitlines() == [
        "    1 of 2  anyio-4.16.0-py3-none-any.whl (134 kB)",
        "    2 of 2  pyside6_essentials-6.11.3-cp310-abi3-manylinux_2_34_x86_64.whl (80.3 MB)",
        "  unpacking them all, which takes a while",
    ]
