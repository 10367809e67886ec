"""Puts the next number in only while another one follows it, so that the last of each list is lost."""

import heapq


def kth_smallest_in_lists(lists, k):
    heap = [(nums[0], i, 0) for i, nums in enumerate(lists) if nums]
    heapq.heapify(heap)
    value = heap[0][0]
    for _ in range(k):
        if not heap:
            break
        value, i, place = heapq.heappop(heap)
        if place + 2 < len(lists[i]):
            heapq.heappush(heap, (lists[i][place + 1], i, place + 1))
    return value
