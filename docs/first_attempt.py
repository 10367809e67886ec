"""A first attempt at top_k, the top k frequent items. It looks right, and is not."""

from collections import Counter


def top_k(items: list[str], k: int) -> list[str]:
    return [item for item, _ in Counter(items).most_common(k)]
