from bisect import bisect_left


def rotation_count_duplicates(nums):
    """Leave the copies of the first at the end out: what is smaller than the first is then behind the drop."""
    n = len(nums)
    end = n
    while end > 1 and nums[end - 1] == nums[0]:
        end -= 1
    if end == 1:
        return 0
    first = nums[0]
    drop = bisect_left(nums, True, 0, end, key=lambda num: num < first)
    return drop % n if drop < end or end < n else 0
