import heapq


def connect_ropes(ropes):
    heap = []
    for rope in ropes:
        heapq.heappush(heap, rope)
    total = 0
    while len(heap) >= 2:
        first = heapq.heappop(heap)
        second = heapq.heappop(heap)
        total += first + second
        heapq.heappush(heap, first + second)
    return total
