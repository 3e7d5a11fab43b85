"""The sample and the schema say what the reader of the policy takes."""

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from fieldbind.resource import resource
from fieldbind.settings.policy.keys import POLICY_KEYS
from fieldbind.settings.policy.read import check_policy, read_policy
from texts import site_policy

PROPERTIES: dict[str, dict[str, Any]] = json.loads(site_policy.schema())["properties"]


def test_what_is_committed_is_what_the_settings_say() -> None:
    assert resource("policy/policy.toml").read_text(encoding="utf-8") == site_policy.sample()
    committed = resource("policy/policy.schema.json").read_text(encoding="utf-8")
    assert committed == site_policy.schema()


def test_the_sample_sets_nothing_and_has_every_key_in_order() -> None:
    assert tomllib.loads(site_policy.sample()) == {}
    assert re.findall(r"^# (\w+) = ", site_policy.sample(), re.MULTILINE) == list(POLICY_KEYS)


def test_every_line_of_the_sample_may_be_set(tmp_path: Path) -> None:
    path = tmp_path / "policy.toml"
    text = re.sub(r"^# (\w+ = )", r"\1", site_policy.sample(), flags=re.MULTILINE)
    # A full path on every system.
    text = re.sub(r'"/\S+/', f"'{tmp_path}/", text).replace('.toml"', ".toml'")
    path.write_text(text.replace('.pem"', ".pem'"), encoding="utf-8")

    assert check_policy(path) == ()
    assert set(read_policy(path).values) == set(POLICY_KEYS)


@pytest.mark.parametrize("key", POLICY_KEYS)
def test_the_schema_says_what_each_key_takes(key: str) -> None:
    assert PROPERTIES[key]["description"] in site_policy.sample().replace("\n# Takes", " Takes")
    assert PROPERTIES[key].keys() & {"type", "enum"}
    assert "$ref" not in json.dumps(PROPERTIES[key])


def test_the_schema_has_bounds_choices_and_forms() -> None:
    assert json.loads(site_policy.schema())["additionalProperties"] is False
    assert PROPERTIES["site"]["enum"] == ["china", "overseas"]
    assert (PROPERTIES["wait_limit"]["minimum"], PROPERTIES["wait_limit"]["maximum"]) == (30, 3600)
    assert sorted(PROPERTIES["sign_in_methods"]["items"]["enum"]) == ["code", "password", "token"]
    assert re.match(PROPERTIES["products"]["items"]["pattern"], "A1B2C3D4E5")
    assert not re.match(PROPERTIES["products"]["items"]["pattern"], "A1\n")


def test_both_are_written_anew(tmp_path: Path) -> None:
    site_policy.write(tmp_path / "policy")

    assert (tmp_path / "policy" / "policy.toml").read_text(encoding="utf-8") == site_policy.sample()
    assert (tmp_path / "policy" / "policy.schema.json").exists()
