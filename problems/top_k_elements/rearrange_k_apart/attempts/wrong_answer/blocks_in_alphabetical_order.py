"""Chooses the right characters for each block of k, but writes them in alphabetical order."""

import heapq
from collections import Counter


def rearrange_k_apart(text, k):
    if k < 2:
        return text
    heap = [(-count, character) for character, count in Counter(text).items()]
    heapq.heapify(heap)
    left = len(text)
    result = []
    while left:
        size = min(k, left)
        if len(heap) < size:
            return ""
        block = [heapq.heappop(heap) for _ in range(size)]
        result += sorted(character for _, character in block)
        for count, character in block:
            if count < -1:
                heapq.heappush(heap, (count + 1, character))
        left -= size
    return "".join(result)
