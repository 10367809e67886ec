import heapq
from collections import Counter
from functools import total_ordering


@total_ordering
class Entry:
    """Orders titles so that the one to throw out first is the smallest."""

    __slots__ = ("count", "title")

    def __init__(self, count, title):
        self.count = count
        self.title = title

    def __eq__(self, other):
        return self.count == other.count and self.title == other.title

    def __lt__(self, other):
        return self.title > other.title if self.count == other.count else self.count < other.count


def top_k(items, k):
    heap = []
    for title, count in Counter(items).items():
        entry = Entry(count, title)
        if len(heap) < k:
            heapq.heappush(heap, entry)
        elif heap[0] < entry:
            heapq.heapreplace(heap, entry)
    heap.sort(reverse=True)
    return [entry.title for entry in heap]
