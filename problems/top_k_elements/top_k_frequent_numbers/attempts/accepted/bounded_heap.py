import heapq
from collections import Counter


def top_k_frequent_numbers(nums, k):
    heap = []
    for num, count in Counter(nums).items():
        if len(heap) < k:
            heapq.heappush(heap, (count, num))
        elif count > heap[0][0]:
            heapq.heapreplace(heap, (count, num))
    return [num for _, num in heap]
