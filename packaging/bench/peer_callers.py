"""The same call by others."""
# pyright: reportMissingModuleSource=false
# They are in an environment of their own, which this runs in.

from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager

import aiohttp
import requests
from tencentcloud.common.credential import Credential
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.iotexplorer.v20190423 import models
from tencentcloud.iotexplorer.v20190423.iotexplorer_client import IotexplorerClient

from bench.callers import VENDOR, Call, address, body


@asynccontextmanager
async def peers(port: int) -> AsyncGenerator[Mapping[str, Call], None]:
    """Each with its connection kept, as long as the block lasts."""
    async with aiohttp.ClientSession() as client:
        with requests.Session() as session:

            async def by_aiohttp() -> object:
                async with client.post(address(port), json=body()) as response:
                    return await response.json()

            async def by_requests() -> object:
                return session.post(address(port), json=body()).json()

            yield {
                "aiohttp": by_aiohttp,
                "requests": by_requests,
                VENDOR: _by_vendor(f"127.0.0.1:{port}"),
            }


def _by_vendor(endpoint: str) -> Call:
    """Another action of the same cloud: its SDK has none of those that an app makes."""
    profile = ClientProfile(None, HttpProfile("http", endpoint))
    client = IotexplorerClient(Credential("0123456789", "9876543210"), "ap-guangzhou", profile)
    wanted = models.DescribeDeviceDataRequest()
    wanted.ProductId, wanted.DeviceName = "SIMPROD001", "sim_dev_01"

    async def ask() -> object:
        return client.DescribeDeviceData(wanted).Data

    return ask
