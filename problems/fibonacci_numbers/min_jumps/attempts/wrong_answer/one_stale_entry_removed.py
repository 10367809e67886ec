"""Removes at most one entry of the heap whose jumps end too early, where there may be several."""

from heapq import heappop, heappush


def min_jumps(jumps):
    heap = [(0, jumps[0])]
    count = farthest = 0
    for i in range(1, len(jumps)):
        farthest = max(farthest, i - 1 + jumps[i - 1])
        if farthest < i:
            return -1
        if heap[0][1] < i:
            heappop(heap)
        count = heap[0][0] + 1
        heappush(heap, (count, i + jumps[i]))
    return count
