"""Somebody has set nothing at all, as nearly everywhere: the window comes before all is read."""

from pathlib import Path

from e2e.desk import sit_down
from e2e.screen import Screen

_NOTHING = {"FIELDBIND_DATA_DIR": "", "FIELDBIND_CONFIG_DIR": ""}


def test_the_sign_in_takes_what_is_typed(fieldbind: Path, screen: Screen, tmp_path: Path) -> None:
    config = tmp_path / ".config" / "fieldbind"
    config.mkdir(parents=True)
    (config / "remembered.json").write_text('{"theme": "dark"}', encoding="utf-8")
    with sit_down(fieldbind, screen, tmp_path, _NOTHING) as desk:
        field = desk.window.find("signin.access_token")
        field.write("sim-access-4711")
        desk.window.wait_for(lambda: len(field.text) == 15 or None, "what was typed")
        desk.close()
    assert (tmp_path / ".local" / "share" / "fieldbind" / "logs").is_dir()
