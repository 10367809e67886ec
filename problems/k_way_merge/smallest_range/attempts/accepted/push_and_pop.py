import heapq


def smallest_range(lists):
    heap = []
    greatest = lists[0][0]
    for i in range(len(lists)):
        heapq.heappush(heap, (lists[i][0], i, 0))
        greatest = max(greatest, lists[i][0])
    start, end = heap[0][0], greatest
    while len(heap) == len(lists):
        least, i, place = heapq.heappop(heap)
        if greatest - least < end - start:
            start, end = least, greatest
        if place + 1 < len(lists[i]):
            following = lists[i][place + 1]
            heapq.heappush(heap, (following, i, place + 1))
            if following > greatest:
                greatest = following
    return [start, end]
