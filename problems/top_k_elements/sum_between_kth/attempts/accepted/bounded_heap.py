import heapq


def sum_between_kth(nums, k1, k2):
    heap = []
    for num in nums:
        if len(heap) < k2 - 1:
            heapq.heappush(heap, -num)
        elif -heap[0] > num:
            heapq.heapreplace(heap, -num)
    total = 0
    for _ in range(k2 - k1 - 1):
        total -= heapq.heappop(heap)
    return total
