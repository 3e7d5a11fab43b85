"""Settings in words, whatever they are made of."""

from pathlib import Path

from fieldbind.cloud.models import Secret
from fieldbind.records.settings_lines import settings_lines
from fieldbind.settings.model import Settings


def test_every_kind_of_value_is_told(tmp_path: Path) -> None:
    settings = Settings(
        data_dir=tmp_path,
        config_dir=tmp_path,
        less_motion=True,
        app_key="ak-1",
        app_secret=Secret("s-1"),
    )
    lines = list(settings_lines(settings))
    assert "less_motion: True" in lines
    assert "app_key is set" in lines
    assert "app_secret is set" in lines
    assert "ak-1" not in " ".join(lines)
    assert "s-1" not in " ".join(lines)
