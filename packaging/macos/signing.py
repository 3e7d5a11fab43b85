"""Signing and notarising for macOS, where a certificate of Apple's is at hand.

Made for a machine that is thrown away after the build: the certificate lies in a keychain of its
own, which goes at the end.
"""

import base64
import secrets
import subprocess
import tempfile
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from macos import bundle

_MACH_O = {
    bytes.fromhex(magic) for magic in ("cffaedfe", "feedfacf", "cafebabe", "bebafeca", "cafebabf")
}
"""First bytes of programs and libraries, for one processor or for several (mach-o/loader.h)."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """A Developer ID, as the secrets of a workflow hold it.

    Args:
        identity: its name, such as ``Developer ID Application: NAME (TEAM)``.
        file: the .p12 file.
        password: of that file.
    """

    identity: str
    file: bytes = field(repr=False)
    password: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class NotaryKey:
    """A key of App Store Connect.

    Args:
        file: the .p8 file.
        key_id: its number.
        issuer: who it was given to.
    """

    file: str = field(repr=False)
    key_id: str
    issuer: str


def certificate(environ: Mapping[str, str]) -> Certificate | None:
    """What ``MACOS_SIGNING_IDENTITY``, ``MACOS_CERTIFICATE`` and its password say; None without.

    Raises:
        ValueError: the certificate is not base64.
    """
    identity, file = environ.get("MACOS_SIGNING_IDENTITY"), environ.get("MACOS_CERTIFICATE")
    if not (identity and file):
        return None
    password = environ.get("MACOS_CERTIFICATE_PASSWORD", "")
    return Certificate(identity, base64.b64decode(file, validate=True), password)


def notary_key(environ: Mapping[str, str]) -> NotaryKey | None:
    """What ``MACOS_NOTARY_KEY``, ``..._KEY_ID`` and ``MACOS_NOTARY_ISSUER`` say; None without."""
    file, key_id = environ.get("MACOS_NOTARY_KEY"), environ.get("MACOS_NOTARY_KEY_ID")
    issuer = environ.get("MACOS_NOTARY_ISSUER")
    return NotaryKey(file, key_id, issuer) if file and key_id and issuer else None


@contextmanager
def keychain_with(certificate: Certificate) -> Generator[None]:
    """Let codesign find the certificate, for as long as the block runs.

    Raises:
        subprocess.CalledProcessError: security gave up; it has said why.
    """
    with tempfile.TemporaryDirectory() as folder:
        keychain, file = Path(folder) / "build.keychain", Path(folder) / "certificate.p12"
        file.write_bytes(certificate.file)
        word = secrets.token_urlsafe()
        _security("create-keychain", "-p", word, keychain)
        try:
            _security("unlock-keychain", "-p", word, keychain)
            _security("list-keychains", "-d", "user", "-s", keychain, "login.keychain-db")
            allow = ("-T", "/usr/bin/codesign")
            _security("import", file, "-k", keychain, "-P", certificate.password, *allow)
            parts = ("-S", "apple-tool:,apple:", "-s", "-k", word)
            _security("set-key-partition-list", *parts, keychain)
            yield
        finally:
            _security("delete-keychain", keychain)


def sign_program(program: Path, identity: str) -> None:
    """Sign an ``.app`` from the inside out, for the hardened runtime.

    Not with ``--deep``, which would give the entitlements to every library too.

    Raises:
        subprocess.CalledProcessError: codesign gave up; it has said why.
    """
    start = program / "Contents" / "MacOS"
    for code in _deepest_first(program):
        if code.parent != start:
            _codesign(identity, code)
    for code in sorted(start.iterdir()):
        if _is_code(code):
            _codesign(identity, code, "--entitlements", bundle.ENTITLEMENTS)
    _codesign(identity, program, "--entitlements", bundle.ENTITLEMENTS)
    subprocess.run(["codesign", "--verify", "--strict", "--deep", program], check=True)


def sign_image(image: Path, identity: str) -> None:
    """Sign a disk image.

    Raises:
        subprocess.CalledProcessError: codesign gave up; it has said why.
    """
    _codesign(identity, image)


def notarise(image: Path, key: NotaryKey) -> None:
    """Have Apple look through an image, which takes minutes, and pin its consent to it.

    Raises:
        subprocess.CalledProcessError: Apple refused, or could not be reached.
    """
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "key.p8"
        file.touch(mode=0o600)
        file.write_text(key.file, encoding="ascii")
        who = ["--key", file, "--key-id", key.key_id, "--issuer", key.issuer]
        subprocess.run(["xcrun", "notarytool", "submit", image, *who, "--wait"], check=True)
    subprocess.run(["xcrun", "stapler", "staple", image], check=True)


def _deepest_first(program: Path) -> list[Path]:
    """Programs and libraries, then the frameworks that hold some of them."""
    files = [path for path in program.rglob("*") if _is_code(path)]
    frameworks = [path for path in program.rglob("*.framework") if not path.is_symlink()]
    return sorted([*files, *frameworks], key=lambda path: (-len(path.parts), str(path)))


def _is_code(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) in _MACH_O


def _codesign(identity: str, path: Path, *further: str | Path) -> None:
    told = ["--force", "--timestamp", "--options", "runtime", "--sign", identity]
    subprocess.run(["codesign", *told, *further, path], check=True)


def _security(*arguments: str | Path) -> None:
    # Not check=True: what it raises would print the passwords among the arguments.
    ended = subprocess.run(["security", *arguments], check=False)
    if ended.returncode:
        raise subprocess.CalledProcessError(ended.returncode, ["security", str(arguments[0])])
