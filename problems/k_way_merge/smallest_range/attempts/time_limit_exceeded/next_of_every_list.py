"""Looks up in every list what comes next, for each number as the start."""

from bisect import bisect_left


def smallest_range(lists):
    found = []
    for start in sorted({num for nums in lists for num in nums}):
        places = [bisect_left(nums, start) for nums in lists]
        if any(place == len(nums) for place, nums in zip(places, lists)):
            break
        end = max(nums[place] for place, nums in zip(places, lists))
        found.append((end - start, start, end))
    return list(min(found)[1:])
