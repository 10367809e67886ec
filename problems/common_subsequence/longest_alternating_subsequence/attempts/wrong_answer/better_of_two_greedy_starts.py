"""Takes each element whose direction is due, once from a step up and once from a step down."""


def length(nums, rising):
    last, count = None, 0
    for num in nums:
        if last is None or (num > last if rising else num < last):
            if last is not None:
                rising = not rising
            last = num
            count += 1
    return count


def longest_alternating_subsequence(nums):
    return max(length(nums, True), length(nums, False))
