from heapq import heappop, heappush


def kth_smallest(nums: list[int], k: int) -> int:
    heap: list[int] = []
    for num in nums:
        heappush(heap, -num)
        if len(heap) > k:
            heappop(heap)
    return -heap[0]
