"""Pushes the next number only if another one follows, and loses the last of each list."""

import heapq


def kth_smallest_in_lists(lists, k):
    heap = [(nums[0], i, 0) for i, nums in enumerate(lists) if nums]
    heapq.heapify(heap)
    value = heap[0][0]
    for _ in range(k):
        if not heap:
            break
        value, i, j = heapq.heappop(heap)
        if j + 2 < len(lists[i]):
            heapq.heappush(heap, (lists[i][j + 1], i, j + 1))
    return value
