from heapq import nsmallest


def kth_smallest(nums: list[int], k: int) -> int:
    return nsmallest(k, nums)[-1]
