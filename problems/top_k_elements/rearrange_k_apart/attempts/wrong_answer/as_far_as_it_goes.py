"""Gives the string as far as it could be built, where there is no order of all letters."""

import heapq
from collections import Counter, deque


def rearrange_k_apart(text, k):
    heap = [(-count, letter) for letter, count in Counter(text).items()]
    heapq.heapify(heap)
    result, waiting = [], deque()
    while heap:
        count, letter = heapq.heappop(heap)
        result.append(letter)
        waiting.append((count + 1, letter))
        if len(waiting) >= k:
            rested = waiting.popleft()
            if rested[0]:
                heapq.heappush(heap, rested)
    return "".join(result)
