"""Compares by the sign of a difference in 32 bits, which overflows between far numbers."""


def less(a, b):
    return (a - b + 2**31) % 2**32 - 2**31 < 0


def min_deletions_to_sort(nums):
    last = []
    for num in nums:
        low, high = 0, len(last)
        while low < high:
            middle = (low + high) // 2
            if less(last[middle], num):
                low = middle + 1
            else:
                high = middle
        last[low : low + 1] = [num]
    return len(nums) - len(last)
