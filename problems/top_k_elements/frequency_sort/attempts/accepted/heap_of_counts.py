import heapq
from collections import Counter


def frequency_sort(text):
    heap = [(-count, character) for character, count in Counter(text).items()]
    heapq.heapify(heap)
    pieces = []
    while heap:
        count, character = heapq.heappop(heap)
        pieces.append(character * -count)
    return "".join(pieces)
