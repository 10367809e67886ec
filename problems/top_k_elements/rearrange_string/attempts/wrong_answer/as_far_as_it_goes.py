"""Gives the text as far as it could be built, where there is no order of all letters."""

import heapq
from collections import Counter


def rearrange_string(text):
    heap = [(-count, letter) for letter, count in Counter(text).items()]
    heapq.heapify(heap)
    result, held = [], None
    while heap:
        count, letter = heapq.heappop(heap)
        result.append(letter)
        if held:
            heapq.heappush(heap, held)
        held = (count + 1, letter) if count < -1 else None
    return "".join(result)
