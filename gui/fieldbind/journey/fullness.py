"""How full a family is that takes no more devices.

The number helps to decide which family to choose, and is worth a few seconds and no fault.
"""

import asyncio
import logging
from collections.abc import Mapping

from fieldbind.cloud.client import Cloud
from fieldbind.cloud.models import AccessToken, Family
from fieldbind.faults import Fault

_log = logging.getLogger(__name__)

FULL = "LimitExceeded.FamilyDeviceExceedLimit"
_PATIENCE = 3.0
"""Seconds."""


async def count_devices(cloud: Cloud, access: AccessToken, family: Family) -> Mapping[str, str]:
    """The facts of a full family: ``device_count``, where the cloud tells. Never raises."""
    try:
        async with asyncio.timeout(_PATIENCE):
            count = await cloud.count_family_devices(access, family.id)
    except (Fault, TimeoutError) as reason:
        _log.info("devices not counted: %s", type(reason).__name__)
        return {}
    return {"device_count": str(count)} if count else {}
