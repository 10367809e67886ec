"""Takes two letters at a time, and appends the one that is left without a look at its neighbor."""

import heapq
from collections import Counter


def rearrange_string(text):
    heap = [(-count, letter) for letter, count in Counter(text).items()]
    heapq.heapify(heap)
    result = []
    while len(heap) >= 2:
        pair = [heapq.heappop(heap), heapq.heappop(heap)]
        for count, letter in sorted(pair, key=lambda entry: entry[1]):
            result.append(letter)
            if count < -1:
                heapq.heappush(heap, (count + 1, letter))
    if heap:
        count, letter = heap[0]
        if count < -1:
            return ""
        result.append(letter)
    return "".join(result)
