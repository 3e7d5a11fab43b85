"""The keys of the policy. Each is a setting, and what may stand there is said in ``Settings``."""

from collections.abc import Mapping

POLICY_KEYS: Mapping[str, str] = {
    "site": "site",
    "cloud_url": "cloud_url",
    "sign_in_url": "sign_in_url",
    "app_key": "app_key",
    "sign_in_methods": "allowed_methods",
    "extra_ca": "extra_ca",
    "proxy": "proxy",
    "products": "products",
    "language": "language",
    "wait_limit": "wait_limit",
    "warn_before": "warn_before",
    "poll_interval": "poll_interval",
    "guidance_file": "guidance_file",
    "name_pattern": "name_pattern",
}
"""Each key with the name of its setting, in the order of the sample."""
