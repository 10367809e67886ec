import heapq


def kth_smallest_in_lists(lists, k):
    heap = []
    for i in range(len(lists)):
        if len(lists[i]) > 0:
            heapq.heappush(heap, (lists[i][0], i, 0))
    taken = 0
    while True:
        value, i, j = heapq.heappop(heap)
        taken += 1
        if taken == k:
            return value
        if j + 1 < len(lists[i]):
            heapq.heappush(heap, (lists[i][j + 1], i, j + 1))
