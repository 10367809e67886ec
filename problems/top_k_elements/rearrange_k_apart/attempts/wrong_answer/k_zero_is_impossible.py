"""Returns '' for k = 0, which every order satisfies."""

import heapq
from collections import Counter


def rearrange_k_apart(text, k):
    heap = [(-count, character) for character, count in Counter(text).items()]
    heapq.heapify(heap)
    left, result = len(text), []
    while left:
        block = [heapq.heappop(heap) for _ in range(min(k, left, len(heap)))]
        if not block or len(block) < min(k, left):
            return ""
        for count, character in block:
            result.append(character)
            if count < -1:
                heapq.heappush(heap, (count + 1, character))
        left -= len(block)
    return "".join(result)
