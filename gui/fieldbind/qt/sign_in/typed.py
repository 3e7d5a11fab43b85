"""Who signs in, from what was typed."""

from fieldbind.cloud.models import Login
from fieldbind.qt.countries import country_code, names_country, split_number

_NOT_COUNTED = " -()\u00a0"


def typed_login(name: str, country: str) -> Login:
    """Blanks and brackets in a phone number do not count; one may bring its country along.

    Args:
        name: phone number or e-mail address.
        country: what stands in the field of the country code.
    """
    name = name.strip()
    if names_country(name):
        code, number = split_number(name)
        return Login(name=number, country_code=code)
    if "@" not in name:
        name = "".join(letter for letter in name if letter not in _NOT_COUNTED)
    return Login(name=name, country_code=country_code(country))
