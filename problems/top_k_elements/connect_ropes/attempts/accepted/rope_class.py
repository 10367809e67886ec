import heapq


class Rope:
    def __init__(self, length, cost=0):
        self.length = length
        self.cost = cost

    def __lt__(self, other):
        return self.length < other.length

    def connect(self, other):
        return Rope(self.length + other.length, self.cost + other.cost + self.length + other.length)


def connect_ropes(ropes):
    heap = [Rope(length) for length in ropes]
    heapq.heapify(heap)
    while len(heap) > 1:
        heapq.heappush(heap, heapq.heappop(heap).connect(heapq.heappop(heap)))
    return heap[0].cost
