"""Divides odd from even numbers, though both single ones may be on one side."""


def two_single_numbers(nums):
    odd = even = 0
    for num in nums:
        if num & 1:
            odd ^= num
        else:
            even ^= num
    return [odd, even]
