"""For each number of the shortest list, takes the nearest of the others, or all next, or all previous ones."""

from bisect import bisect_left, bisect_right


def smallest_range(lists):
    anchors = min(lists, key=len)
    found = []
    for num in anchors:
        last = [nums[bisect_right(nums, num) - 1] for nums in lists if nums[0] <= num]
        following = [nums[bisect_left(nums, num)] for nums in lists if nums[-1] >= num]
        picks = [[min(nums, key=lambda other: abs(other - num)) for nums in lists]]
        picks += [side for side in (last, following) if len(side) == len(lists)]
        found += [(max(pick) - min(pick), min(pick), max(pick)) for pick in picks]
    return list(min(found)[1:])
