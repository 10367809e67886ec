import heapq


def kth_smallest(nums, k):
    heap = [-num for num in nums[:k]]
    heapq.heapify(heap)
    for num in nums[k:]:
        if num < -heap[0]:
            heapq.heapreplace(heap, -num)
    return -heap[0]
