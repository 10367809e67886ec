"""Always takes the most frequent character, even if it was just used."""

import heapq
from collections import Counter


def rearrange_string(text):
    counts = Counter(text)
    if counts and 2 * max(counts.values()) > len(text) + 1:
        return ""
    heap = [(-count, character) for character, count in counts.items()]
    heapq.heapify(heap)
    result = []
    while heap:
        count, character = heapq.heappop(heap)
        result.append(character)
        if count < -1:
            heapq.heappush(heap, (count + 1, character))
    return "".join(result)
