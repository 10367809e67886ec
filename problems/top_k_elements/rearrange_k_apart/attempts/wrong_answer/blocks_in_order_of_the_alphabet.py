"""Chooses the right letters for each block of k, and writes them in the order of the alphabet."""

import heapq
from collections import Counter


def rearrange_k_apart(text, k):
    if k < 2:
        return text
    heap = [(-count, letter) for letter, count in Counter(text).items()]
    heapq.heapify(heap)
    left = len(text)
    result = []
    while left:
        size = min(k, left)
        if len(heap) < size:
            return ""
        block = [heapq.heappop(heap) for _ in range(size)]
        result += sorted(letter for _, letter in block)
        for count, letter in block:
            if count < -1:
                heapq.heappush(heap, (count + 1, letter))
        left -= size
    return "".join(result)
