import heapq
from collections import Counter


def rearrange_string(text):
    heap = [(-count, letter) for letter, count in Counter(text).items()]
    heapq.heapify(heap)
    result = []
    while len(heap) >= 2:
        count1, letter1 = heapq.heappop(heap)
        count2, letter2 = heapq.heappop(heap)
        result += [letter1, letter2]
        if count1 + 1:
            heapq.heappush(heap, (count1 + 1, letter1))
        if count2 + 1:
            heapq.heappush(heap, (count2 + 1, letter2))
    if heap:
        count, letter = heap[0]
        if count < -1 or (result and result[-1] == letter):
            return ""
        result.append(letter)
    return "".join(result)
