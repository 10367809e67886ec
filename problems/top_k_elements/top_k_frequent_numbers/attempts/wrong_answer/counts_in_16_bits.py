"""Keep counts in 16 bits."""

import heapq


def top_k_frequent_numbers(nums: list[int], k: int) -> list[int]:
    """Counts in the upper, numbers in the lower bits of one integer; a heap of k."""
    counts = {}
    for x in nums:
        counts[x] = counts.get(x, 0) + 1
    heap = []
    for x, c in counts.items():
        word = (c & 0xFFFF) << 32 | (x & 0xFFFFFFFF)
        if len(heap) < k:
            heapq.heappush(heap, word)
        elif word > heap[0]:
            heapq.heapreplace(heap, word)
    result = []
    for word in heap:
        x = word & 0xFFFFFFFF
        result.append(x - (1 << 32) if x >> 31 else x)
    return result
