from collections import Counter
from heapq import heapify, heappop, heappush


def rearrange_string(text: str) -> str:
    heap = [(-count, letter) for letter, count in Counter(text).items()]
    heapify(heap)
    result: list[str] = []
    held = None
    while heap:
        count, letter = heappop(heap)
        result.append(letter)
        if held:
            heappush(heap, held)
        held = (count + 1, letter) if count < -1 else None
    return "" if held else "".join(result)
