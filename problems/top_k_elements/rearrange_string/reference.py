from collections import Counter
from heapq import heapify, heappop, heappush


def rearrange_string(text: str) -> str:
    heap = [(-count, character) for character, count in Counter(text).items()]
    heapify(heap)
    result: list[str] = []
    previous = None
    while heap:
        count, character = heappop(heap)
        result.append(character)
        if previous:
            heappush(heap, previous)
        previous = (count + 1, character) if count < -1 else None
    return "" if previous else "".join(result)
