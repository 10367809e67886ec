"""Puts only characters with remaining copies into the queue, so the others wait too long."""

import heapq
from collections import Counter, deque


def rearrange_k_apart(text, k):
    heap = [(-count, character) for character, count in Counter(text).items()]
    heapq.heapify(heap)
    result, waiting = [], deque()
    while heap:
        count, character = heapq.heappop(heap)
        result.append(character)
        if count + 1:
            waiting.append((count + 1, character))
        if len(waiting) >= max(k, 1):
            heapq.heappush(heap, waiting.popleft())
    return "".join(result) if len(result) == len(text) else ""
