"""Takes k = 0 for a distance that nothing can keep."""

import heapq
from collections import Counter


def rearrange_k_apart(text, k):
    heap = [(-count, letter) for letter, count in Counter(text).items()]
    heapq.heapify(heap)
    left, result = len(text), []
    while left:
        block = [heapq.heappop(heap) for _ in range(min(k, left, len(heap)))]
        if not block or len(block) < min(k, left):
            return ""
        for count, letter in block:
            result.append(letter)
            if count < -1:
                heapq.heappush(heap, (count + 1, letter))
        left -= len(block)
    return "".join(result)
