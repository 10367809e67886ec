"""Returns the incomplete string if there is no valid one."""

import heapq
from collections import Counter, deque


def rearrange_k_apart(text, k):
    heap = [(-count, character) for character, count in Counter(text).items()]
    heapq.heapify(heap)
    result, waiting = [], deque()
    while heap:
        count, character = heapq.heappop(heap)
        result.append(character)
        waiting.append((count + 1, character))
        if len(waiting) >= k:
            ready = waiting.popleft()
            if ready[0]:
                heapq.heappush(heap, ready)
    return "".join(result)
