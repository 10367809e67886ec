from heapq import heapify, heappop, heapreplace


def connect_ropes(ropes: list[int]) -> int:
    heap = list(ropes)
    heapify(heap)
    cost = 0
    while len(heap) > 1:
        connected = heappop(heap) + heap[0]
        heapreplace(heap, connected)
        cost += connected
    return cost
