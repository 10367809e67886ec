"""Binary search over the values that counts the numbers less than the guess."""

from bisect import bisect_left


def kth_smallest_in_lists(lists, k):
    low = min(nums[0] for nums in lists if nums)
    high = max(nums[-1] for nums in lists if nums)
    while low < high:
        middle = (low + high) // 2
        if sum(bisect_left(nums, middle) for nums in lists) >= k:
            high = middle
        else:
            low = middle + 1
    return low
