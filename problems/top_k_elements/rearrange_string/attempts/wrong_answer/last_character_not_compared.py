"""Takes two characters at a time and appends the last one without comparing it with its neighbor."""

import heapq
from collections import Counter


def rearrange_string(text):
    heap = [(-count, character) for character, count in Counter(text).items()]
    heapq.heapify(heap)
    result = []
    while len(heap) >= 2:
        pair = [heapq.heappop(heap), heapq.heappop(heap)]
        for count, character in sorted(pair, key=lambda entry: entry[1]):
            result.append(character)
            if count < -1:
                heapq.heappush(heap, (count + 1, character))
    if heap:
        count, character = heap[0]
        if count < -1:
            return ""
        result.append(character)
    return "".join(result)
