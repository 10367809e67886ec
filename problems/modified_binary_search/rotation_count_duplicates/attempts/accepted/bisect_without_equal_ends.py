from bisect import bisect_left


def rotation_count_duplicates(nums):
    """Ignore the elements at the end that equal the first: then all after the drop are smaller than the first."""
    n = len(nums)
    end = n
    while end > 1 and nums[end - 1] == nums[0]:
        end -= 1
    if end == 1:
        return 0
    first = nums[0]
    drop = bisect_left(nums, True, 0, end, key=lambda num: num < first)
    return drop % n if drop < end or end < n else 0
