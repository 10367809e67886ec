"""Splits odd from even numbers, although both single numbers may be on one side."""


def two_single_numbers(nums):
    odd = even = 0
    for num in nums:
        if num & 1:
            odd ^= num
        else:
            even ^= num
    return [odd, even]
