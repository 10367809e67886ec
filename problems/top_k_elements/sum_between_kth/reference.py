from heapq import nsmallest


def sum_between_kth(nums: list[int], k1: int, k2: int) -> int:
    return sum(nsmallest(k2 - 1, nums)[k1:])
