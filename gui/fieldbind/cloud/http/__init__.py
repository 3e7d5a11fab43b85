"""The one door to the network. httpx is known here and nowhere else."""

from fieldbind.cloud.http.door import Http

__all__ = ["Http"]
