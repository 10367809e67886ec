"""Returns the incomplete string if there is no valid one."""

import heapq
from collections import Counter


def rearrange_string(text):
    heap = [(-count, character) for character, count in Counter(text).items()]
    heapq.heapify(heap)
    result, previous = [], None
    while heap:
        count, character = heapq.heappop(heap)
        result.append(character)
        if previous:
            heapq.heappush(heap, previous)
        previous = (count + 1, character) if count < -1 else None
    return "".join(result)
