"""Which certificates count."""

import ssl
from pathlib import Path

import pytest

from fieldbind.cloud.trust import trusting_the_system
from fieldbind.faults import LocalFault
from self_signed import make_certificate


@pytest.fixture(autouse=True)
def certificates_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Other tests do without them."""
    monkeypatch.delenv("SSL_CERT_FILE")


@pytest.mark.parametrize("system_judges", [True, False])
def test_certificates_and_names_are_checked(system_judges: bool) -> None:
    context = trusting_the_system(system_judges=system_judges)
    assert context.verify_mode is ssl.CERT_REQUIRED
    assert context.check_hostname
    assert context.minimum_version == ssl.TLSVersion.TLSv1_2


def test_an_own_authority_comes_on_top_of_the_system(tmp_path: Path) -> None:
    pem, _ = make_certificate(tmp_path)
    plain = trusting_the_system(system_judges=False).get_ca_certs()
    more = trusting_the_system(pem, system_judges=False).get_ca_certs()
    assert len(more) == len(plain) + 1


@pytest.mark.parametrize("content", [None, "", "no certificate"])
def test_a_file_that_holds_no_authority_is_told(tmp_path: Path, content: str | None) -> None:
    file = tmp_path / "authority.pem"
    if content is not None:
        file.write_text(content)
    with pytest.raises(LocalFault) as caught:
        trusting_the_system(file)
    assert caught.value.code == "SETTINGS_UNREADABLE.EXTRA_CA"
