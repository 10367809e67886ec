"""Ends the merge when a list has no further number."""

import heapq


def kth_smallest_in_lists(lists, k):
    heap = [(nums[0], i, 0) for i, nums in enumerate(lists) if nums]
    heapq.heapify(heap)
    value = None
    for _ in range(k):
        value, i, place = heapq.heappop(heap)
        if place + 1 == len(lists[i]):
            break
        heapq.heappush(heap, (lists[i][place + 1], i, place + 1))
    return value
