"""Takes for granted that the range starts at a number of the first list."""

from bisect import bisect_left


def smallest_range(lists):
    best = [min(nums[0] for nums in lists), max(nums[0] for nums in lists)]
    for num in lists[0]:
        places = [bisect_left(nums, num) for nums in lists]
        if all(place < len(nums) for place, nums in zip(places, lists)):
            end = max(nums[place] for place, nums in zip(places, lists))
            if end - num < best[1] - best[0]:
                best = [num, end]
    return best
