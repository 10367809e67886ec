import heapq
from collections import Counter


def rearrange_string(text):
    heap = [(-count, character) for character, count in Counter(text).items()]
    heapq.heapify(heap)
    result = []
    while len(heap) >= 2:
        count1, character1 = heapq.heappop(heap)
        count2, character2 = heapq.heappop(heap)
        result += [character1, character2]
        if count1 + 1:
            heapq.heappush(heap, (count1 + 1, character1))
        if count2 + 1:
            heapq.heappush(heap, (count2 + 1, character2))
    if heap:
        count, character = heap[0]
        if count < -1 or (result and result[-1] == character):
            return ""
        result.append(character)
    return "".join(result)
