import heapq


def smallest_range(lists):
    heap = []
    largest = lists[0][0]
    for i in range(len(lists)):
        heapq.heappush(heap, (lists[i][0], i, 0))
        largest = max(largest, lists[i][0])
    start, end = heap[0][0], largest
    while len(heap) == len(lists):
        smallest, i, j = heapq.heappop(heap)
        if largest - smallest < end - start:
            start, end = smallest, largest
        if j + 1 < len(lists[i]):
            following = lists[i][j + 1]
            heapq.heappush(heap, (following, i, j + 1))
            if following > largest:
                largest = following
    return [start, end]
