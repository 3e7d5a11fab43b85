"""Signing for Windows, where a certificate is at hand.

Made for a machine that is thrown away after the build: the certificate lies in the store of the
account as long as it is needed, and its password never stands in a command line.
"""

import base64
import os
import subprocess
import tempfile
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

_KITS = Path("C:/Program Files (x86)/Windows Kits/10/bin")
_CODE = {".exe", ".dll", ".pyd"}
_AT_ONCE = 50
"""Files in one command, because Windows takes 32,767 characters in one."""

_IMPORT = """
$word = ConvertTo-SecureString $env:FIELDBIND_PFX_WORD -AsPlainText -Force
$how = @{ CertStoreLocation = 'Cert:\\CurrentUser\\My'; Password = $word }
(Import-PfxCertificate -FilePath $env:FIELDBIND_PFX @how).Thumbprint
"""


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate for code, as the secrets of a workflow hold it.

    Args:
        file: the .pfx file.
        password: of that file.
        time_server: address of an RFC 3161 server, so that signatures outlive the certificate.
    """

    file: bytes = field(repr=False)
    password: str = field(repr=False)
    time_server: str


@dataclass(frozen=True, slots=True)
class Signer:
    """signtool with a certificate.

    Args:
        tool: the program.
        thumbprint: which certificate of the store.
        time_server: see ``Certificate``.
    """

    tool: Path
    thumbprint: str
    time_server: str

    @property
    def arguments(self) -> list[str]:
        """What signtool is told before the files."""
        times = ["/fd", "SHA256", "/td", "SHA256", "/tr", self.time_server]
        return ["sign", "/sha1", self.thumbprint, *times]

    @property
    def command(self) -> str:
        """For NSIS, which puts the file in the place of ``%1``.

        It begins with no quotation mark, because cmd would take that and the last one away: the
        folder of the tool has to be on the path.
        """
        return " ".join([self.tool.name, *self.arguments, '"%1"'])

    def sign_folder(self, folder: Path) -> None:
        """Sign all code that nobody has signed: Qt and Python come signed by their makers.

        Raises:
            subprocess.CalledProcessError: signtool gave up; it has said why.
        """
        code = sorted(path for path in folder.rglob("*") if path.suffix.lower() in _CODE)
        bare = [path for path in code if not self.is_signed(path)]
        for first in range(0, len(bare), _AT_ONCE):
            self._run([*self.arguments, *map(str, bare[first : first + _AT_ONCE])])

    def is_signed(self, file: Path) -> bool:
        """Whether Windows trusts the signature of a file."""
        told = [self.tool, "verify", "/pa", "/q", file]
        return subprocess.run(told, check=False, capture_output=True).returncode == 0

    def _run(self, arguments: Sequence[str]) -> None:
        subprocess.run([self.tool, *arguments], check=True)


def certificate(environ: Mapping[str, str]) -> Certificate | None:
    """What ``WINDOWS_CERTIFICATE``, its password and ``WINDOWS_TIME_SERVER`` say; None without.

    Raises:
        ValueError: the certificate is not base64.
    """
    file, server = environ.get("WINDOWS_CERTIFICATE"), environ.get("WINDOWS_TIME_SERVER")
    if not (file and server):
        return None
    password = environ.get("WINDOWS_CERTIFICATE_PASSWORD", "")
    return Certificate(base64.b64decode(file, validate=True), password, server)


@contextmanager
def signer_with(certificate: Certificate) -> Generator[Signer]:
    """Put the certificate into the store of the account, for as long as the block runs.

    Raises:
        FileNotFoundError: there is no signtool on this machine.
        subprocess.CalledProcessError: the certificate could not be read; Windows has said why.
    """
    tool = _find_tool()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "certificate.pfx"
        file.write_bytes(certificate.file)
        secret = {"FIELDBIND_PFX": str(file), "FIELDBIND_PFX_WORD": certificate.password}
        thumbprint = _powershell(_IMPORT, secret)
    try:
        yield Signer(tool, thumbprint, certificate.time_server)
    finally:
        _powershell(f"Remove-Item 'Cert:\\CurrentUser\\My\\{thumbprint}' -DeleteKey", {})


def _find_tool() -> Path:
    found = sorted(_KITS.glob("*/x64/signtool.exe"))
    if not found:
        raise FileNotFoundError("signtool.exe")
    return found[-1]


def _powershell(script: str, environ: Mapping[str, str]) -> str:
    command = ["powershell", "-NoProfile", "-NonInteractive", "-Command", script]
    told = subprocess.run(
        command, env={**os.environ, **environ}, check=True, stdout=subprocess.PIPE, text=True
    )
    return told.stdout.strip()
