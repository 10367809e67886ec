"""Take the difference of two sums modulo 2**32."""

MASK = 0xFFFFFFFF


def missing_number(nums: list[int]) -> int:
    n = len(nums)
    expected = (n * (n + 1) // 2) & MASK
    total = 0
    for value in nums:
        total = (total + value) & MASK
    return expected - total
