from collections import Counter
from heapq import nsmallest


def top_k(items: list[str], k: int) -> list[str]:
    counts = Counter(items)
    return nsmallest(k, counts, key=lambda item: (-counts[item], item))
