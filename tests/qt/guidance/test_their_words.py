"""An organisation's own words on a card of the window."""

from pathlib import Path

import pytest

from fieldbind.demo.cloud import SimulatedCloud
from raising import to_sign_in
from wizardry import at_work, quick_settings

OURS_IS = "Check that the China site is the right one."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('steps = ["Call the help desk, 4321."]', "Call the help desk, 4321."),
        ('steps = "Call the help desk, 4321."', OURS_IS),
        ("steps = [", OURS_IS),
    ],
)
async def test_their_file_is_used_as_far_as_it_goes(
    cloud: SimulatedCloud, tmp_path: Path, caplog: pytest.LogCaptureFixture, text: str, told: str
) -> None:
    path = tmp_path / "ours.toml"
    path.write_text(f'[rows."InvalidParameterValue.UserLoginFailed"]\n{text}', encoding="utf-8")
    async with at_work(quick_settings(cloud, tmp_path, guidance_file=path), cloud) as person:
        await to_sign_in(person)
        person.fill("signin.account", cloud.account)
        person.fill("signin.password", "not this one")
        person.press("nav.next")
        await person.until_seen("problem.title")

        assert told in person.words("problem.steps").splitlines()
        assert bool(caplog.records) == bool(person.wizard.parts.guidance.findings)
