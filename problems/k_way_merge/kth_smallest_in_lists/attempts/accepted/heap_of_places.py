import heapq


def kth_smallest_in_lists(lists, k):
    heap = []
    for i in range(len(lists)):
        if len(lists[i]) > 0:
            heapq.heappush(heap, (lists[i][0], i, 0))
    taken = 0
    while True:
        value, i, place = heapq.heappop(heap)
        taken += 1
        if taken == k:
            return value
        if place + 1 < len(lists[i]):
            heapq.heappush(heap, (lists[i][place + 1], i, place + 1))
