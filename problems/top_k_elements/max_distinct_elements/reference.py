from collections import Counter
from heapq import heapify, heappop


def max_distinct_elements(nums: list[int], k: int) -> int:
    counts = Counter(nums).values()
    surplus = [count - 1 for count in counts if count > 1]
    unique = len(counts) - len(surplus)
    heapify(surplus)
    while surplus and k >= surplus[0]:
        k -= heappop(surplus)
        unique += 1
    return unique if surplus else unique - k
