"""Texts for labels of every kind that Fieldbind tells apart; all values are made up."""

import json
from base64 import b64encode
from collections.abc import Callable, Mapping
from random import Random

_VENDOR = "https://iot.cloud.tencent.com/iotexplorer/device"
_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789"


def some_text(chance: Random) -> str:
    """A text of any sort, half of the time one that brings something to the page."""
    return chance.choice(_SORTS)(chance)


def some_text_for_bars(chance: Random) -> str:
    """A text that is short enough for a bar code."""
    text = chance.choice(_FOR_BARS)(chance)
    return some_text_for_bars(chance) if "{" in text else text


def _token(chance: Random) -> str:
    if chance.random() < 0.3:
        return _some(chance, 6)
    return chance.randbytes(16).hex()


def _project(chance: Random) -> str:
    return _json(
        {"ProductId": _product(chance), "DeviceName": _name(chance), "Token": _token(chance)}
    )


def _app_wifi(chance: Random) -> str:
    return _json(
        {
            "ssid": f"SimSite-{_some(chance, 2)}",
            "bssid": "02:00:00:" + chance.randbytes(3).hex(":"),
            "pwd": f"sim pass {chance.randint(10, 99)}",
            "token": chance.randbytes(16).hex(),
        }
    )


def _identity(chance: Random) -> str:
    product, name = _product(chance), _name(chance)
    if chance.random() < 0.7:
        return f"{product}/{name}"
    return _json({"DeviceName": name, "ProductId": product})


def _signed(chance: Random) -> str:
    return _json(
        {
            "DeviceName": _name(chance),
            "Signature": _base64(chance, 20),
            "ProductId": _product(chance),
        }
    )


def _dynamic(chance: Random) -> str:
    method, length = chance.choice((("hmacsha1", 20), ("hmacsha256", 32)))
    when = 1_700_000_000 + chance.randrange(10_000_000)
    signature = _base64(chance, length)
    return f"{_product(chance)};{_name(chance)};{_some(chance, 5)};{when};{method};{signature}"


def _product_label(chance: Random) -> str:
    page = chance.choice(("softap", "smartconfig", "adddevice"))
    return f"{_VENDOR}?page={page}&productId={_product(chance)}"


def _empty(chance: Random) -> str:
    return " " * chance.randint(3, 9)


def _incomplete(chance: Random) -> str:
    if chance.random() < 0.5:
        return chance.randbytes(16).hex()[: chance.randint(24, 31)]
    return f'{{"ProductId":"{_product(chance)}","Device'


def _virtual(chance: Random) -> str:
    return f"{_VENDOR}?page=virtual&signature={chance.randbytes(20).hex()}"


def _signature(chance: Random) -> str:
    return chance.randbytes(20).hex() if chance.random() < 0.5 else _base64(chance, 20)


def _wifi(chance: Random) -> str:
    return f"WIFI:T:WPA;S:SimSite-{_some(chance, 3)};P:sim pass {chance.randint(10, 99)};;"


def _matter(chance: Random) -> str:
    return f"MT:Y.{_some(chance, 19)}"


def _web_address(chance: Random) -> str:
    return f"https://example.invalid/manual?id={chance.randrange(10_000)}"


def _other(chance: Random) -> str:
    return f"Made in {chance.randint(2020, 2026)}, model {chance.randint(1, 99)}/b"


def _easy_connect(chance: Random) -> str:
    return f"DPP:C:81/1;M:{chance.randbytes(6).hex()};K:{_base64(chance, 39)};;"


def _homekit(chance: Random) -> str:
    return f"X-HM://00{_some(chance, 11)}"


def _zigbee(chance: Random) -> str:
    address, code = chance.randbytes(8).hex().upper(), chance.randbytes(18).hex().upper()
    return f"Z:{address}$I:{code}"


def _z_wave(chance: Random) -> str:
    return "zws2dsk:" + "-".join(f"{chance.randrange(65_536):05}" for _ in range(8))


def _other_app(chance: Random) -> str:
    return f"https://smartapp.tuya.com/s/p?p={_some(chance, 16).lower()}&v=1.0"


def _app_shop(chance: Random) -> str:
    return f"https://apps.apple.com/app/id{chance.randint(10**8, 10**9)}"


def _chat(chance: Random) -> str:
    return f"https://u.wechat.com/{_base64(chance, 15)[:20].replace('/', 'a').replace('+', 'b')}"


def _article(chance: Random) -> str:
    digits = "690" + "".join(chance.choices("0123456789", k=9))
    total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits))
    return f"{digits}{-total % 10}"


def _serial_number(chance: Random) -> str:
    return f"SN:{_some(chance, 12)}"


def _hardware_address(chance: Random) -> str:
    return "02:00:00:" + chance.randbytes(3).hex(":").upper()


def _imei(chance: Random) -> str:
    return _luhn("01" + "".join(chance.choices("0123456789", k=12)))


def _sim_card(chance: Random) -> str:
    return _luhn("8986" + "".join(chance.choices("0123456789", k=15)))


def _contact(chance: Random) -> str:
    return f"MECARD:N:Sim,Person {chance.randint(1, 99)};ORG:Sim Ltd;;"


def _mail(chance: Random) -> str:
    return f"mailto:service{chance.randint(1, 99)}@example.invalid"


def _phone(chance: Random) -> str:
    return f"tel:+1555010{chance.randint(1000, 9999)}"


_SORTS: tuple[Callable[[Random], str], ...] = (
    *(_token, _project, _app_wifi, _identity, _signed, _dynamic, _product_label) * 3,
    *(_incomplete, _virtual, _signature, _wifi, _easy_connect, _matter, _homekit, _zigbee),
    *(_z_wave, _other_app, _app_shop, _chat, _web_address, _article, _serial_number),
    *(_hardware_address, _imei, _sim_card, _contact, _mail, _phone, _other, _empty),
)
_FOR_BARS = (_token, _token, _identity, _identity, _incomplete, _serial_number, _hardware_address)


def _luhn(digits: str) -> str:
    """With the check digit of ISO/IEC 7812 behind it."""
    doubled = [int(digit) * (1 if place % 2 else 2) for place, digit in enumerate(reversed(digits))]
    return f"{digits}{-sum(number // 10 + number % 10 for number in doubled) % 10}"


def _product(chance: Random) -> str:
    return _some(chance, 10)


def _name(chance: Random) -> str:
    return f"sim_dev_{chance.randrange(100):02}"


def _some(chance: Random, length: int) -> str:
    return "".join(chance.choices(_LETTERS, k=length))


def _base64(chance: Random, length: int) -> str:
    return b64encode(chance.randbytes(length)).decode()


def _json(members: Mapping[str, str]) -> str:
    return json.dumps(members, separators=(",", ":"))
