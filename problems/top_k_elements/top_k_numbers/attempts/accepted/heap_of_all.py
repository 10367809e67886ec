import heapq


def top_k_numbers(nums, k):
    heap = [-num for num in nums]
    heapq.heapify(heap)
    return [-heapq.heappop(heap) for _ in range(k)]
