"""Stops the merge when a list is used up."""

import heapq


def kth_smallest_in_lists(lists, k):
    heap = [(nums[0], i, 0) for i, nums in enumerate(lists) if nums]
    heapq.heapify(heap)
    value = None
    for _ in range(k):
        value, i, j = heapq.heappop(heap)
        if j + 1 == len(lists[i]):
            break
        heapq.heappush(heap, (lists[i][j + 1], i, j + 1))
    return value
