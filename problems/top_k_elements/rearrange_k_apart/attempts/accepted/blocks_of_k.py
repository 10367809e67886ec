import heapq
from collections import Counter


def rearrange_k_apart(text, k):
    if k < 2:
        return text
    heap = [(-count, character) for character, count in Counter(text).items()]
    heapq.heapify(heap)
    left = len(text)
    result = []
    while left:
        size = min(k, left)
        if len(heap) < size:
            return ""
        block = [heapq.heappop(heap) for _ in range(size)]
        for count, character in block:
            result.append(character)
            if count + 1 < 0:
                heapq.heappush(heap, (count + 1, character))
        left -= size
    return "".join(result)
