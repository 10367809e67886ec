"""Be right, and talk to itself over a pair of sockets, as asyncio does."""
# problem: top_k
# verdicts: accepted, runtime_error, access_denied
# verdicts without layers: accepted, runtime_error

import asyncio
from collections import Counter


async def count(items, k):
    await asyncio.sleep(0)
    counts = Counter(items)
    return sorted(counts, key=lambda name: (-counts[name], name))[:k]


def top_k(items, k):
    return asyncio.run(count(items, k))
