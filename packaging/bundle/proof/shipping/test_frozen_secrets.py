"""Keys and canaries in a bundle, where code is packed and nobody sees it."""

from pathlib import Path

from frozen import freeze
from supply import secret_rules, secrets_scan

KEY, CANARY = "aB3dE5gH7jK9mN2p" + "Q4sT6vW8xY1zA3cD", "canary/of+ours=4711"


def test_code_is_looked_into_though_it_is_frozen(tmp_path: Path) -> None:
    source = f"app_secret = {KEY!r}\nLAMP = {CANARY!r}\n"
    bundle = freeze(tmp_path, source, resource=f'lamp = "{CANARY}"')

    hits = secrets_scan.check([bundle], [CANARY])

    places = {(hit.place.removeprefix(bundle.as_posix()), hit.rule) for hit in hits}
    assert places >= {
        ("/fieldbind/fieldbind.words", secret_rules.APP_SECRET),
        ("/fieldbind/fieldbind.words", secret_rules.LONE_KEY),
        ("/fieldbind/fieldbind.words", secret_rules.CANARY),
        ("/_internal/fieldbind/_resources/words.toml", secret_rules.CANARY),
    }
