"""Writes the most frequent letter each time, even when it was just written."""

import heapq
from collections import Counter


def rearrange_string(text):
    counts = Counter(text)
    if counts and 2 * max(counts.values()) > len(text) + 1:
        return ""
    heap = [(-count, letter) for letter, count in counts.items()]
    heapq.heapify(heap)
    result = []
    while heap:
        count, letter = heapq.heappop(heap)
        result.append(letter)
        if count < -1:
            heapq.heappush(heap, (count + 1, letter))
    return "".join(result)
