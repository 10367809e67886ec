"""Lets only letters wait that are still needed, so that the queue is late in letting the others out."""

import heapq
from collections import Counter, deque


def rearrange_k_apart(text, k):
    heap = [(-count, letter) for letter, count in Counter(text).items()]
    heapq.heapify(heap)
    result, waiting = [], deque()
    while heap:
        count, letter = heapq.heappop(heap)
        result.append(letter)
        if count + 1:
            waiting.append((count + 1, letter))
        if len(waiting) >= max(k, 1):
            heapq.heappush(heap, waiting.popleft())
    return "".join(result) if len(result) == len(text) else ""
