"""Keeps equal letters from being neighbours, whatever k is."""

import heapq
from collections import Counter


def rearrange_k_apart(text, k):
    if k < 2:
        return text
    heap = [(-count, letter) for letter, count in Counter(text).items()]
    heapq.heapify(heap)
    result, held = [], None
    while heap:
        count, letter = heapq.heappop(heap)
        result.append(letter)
        if held:
            heapq.heappush(heap, held)
        held = (count + 1, letter) if count < -1 else None
    return "" if held else "".join(result)
