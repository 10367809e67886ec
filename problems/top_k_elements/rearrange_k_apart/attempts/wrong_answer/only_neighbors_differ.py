"""Keeps only neighbors distinct, whatever k is."""

import heapq
from collections import Counter


def rearrange_k_apart(text, k):
    if k < 2:
        return text
    heap = [(-count, character) for character, count in Counter(text).items()]
    heapq.heapify(heap)
    result, held = [], None
    while heap:
        count, character = heapq.heappop(heap)
        result.append(character)
        if held:
            heapq.heappush(heap, held)
        held = (count + 1, character) if count < -1 else None
    return "" if held else "".join(result)
