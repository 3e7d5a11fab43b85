"""Samples of texts that are no label of ours, or came garbled, for every room that meets them."""

import tomllib
from pathlib import Path
from typing import Any

STRANGERS: list[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("device").joinpath("strangers.toml").read_text(encoding="utf-8")
)["label"]
"""Each has ``what``, ``text``, ``kind`` and what else ``read_label`` says of it."""


def refusal_of(sample: dict[str, Any]) -> str:
    """The name of its refusal; empty for a label that can be used."""
    usual = "UNKNOWN" if sample["kind"] == "OTHER" else "NOT_OURS"
    refusal: str = sample.get("refusal", usual)
    return refusal
