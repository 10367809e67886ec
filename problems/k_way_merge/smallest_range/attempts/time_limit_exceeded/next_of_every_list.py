"""Searches every list for the next number, for each number as the start."""

from bisect import bisect_left


def smallest_range(lists):
    found = []
    for start in sorted({num for nums in lists for num in nums}):
        positions = [bisect_left(nums, start) for nums in lists]
        if any(j == len(nums) for j, nums in zip(positions, lists)):
            break
        end = max(nums[j] for j, nums in zip(positions, lists))
        found.append((end - start, start, end))
    return list(min(found)[1:])
