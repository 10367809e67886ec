from heapq import heapify, heappop


def sum_between_kth(nums, k1, k2):
    heapify(nums)
    for _ in range(k1):
        heappop(nums)
    return sum(heappop(nums) for _ in range(k2 - k1 - 1))
