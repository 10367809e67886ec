"""Returns the number that was added to the heap last, instead of its root."""

import heapq


def kth_smallest(nums, k):
    heap, last = [], None
    for num in nums:
        if len(heap) < k:
            heapq.heappush(heap, -num)
            last = -heap[0]
        elif num < -heap[0]:
            heapq.heapreplace(heap, -num)
            last = num
    return last
