import heapq
from collections import Counter
from functools import total_ordering


@total_ordering
class Entry:
    """Orders strings so that the first to remove is the smallest."""

    __slots__ = ("count", "item")

    def __init__(self, count, item):
        self.count = count
        self.item = item

    def __eq__(self, other):
        return self.count == other.count and self.item == other.item

    def __lt__(self, other):
        return self.item > other.item if self.count == other.count else self.count < other.count


def top_k(items, k):
    heap = []
    for item, count in Counter(items).items():
        entry = Entry(count, item)
        if len(heap) < k:
            heapq.heappush(heap, entry)
        elif heap[0] < entry:
            heapq.heapreplace(heap, entry)
    heap.sort(reverse=True)
    return [entry.item for entry in heap]
