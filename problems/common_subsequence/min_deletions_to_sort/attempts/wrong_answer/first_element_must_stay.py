"""Always keeps the first element."""

from bisect import bisect_left


def min_deletions_to_sort(nums):
    if not nums:
        return 0
    last = [nums[0]]
    for num in nums[1:]:
        if num > nums[0]:
            k = bisect_left(last, num)
            last[k : k + 1] = [num]
    return len(nums) - len(last)
