"""Tries every split of up to 14 numbers, and assumes that more with an even sum can always be split."""


def equal_subset_partition(nums):
    total = sum(nums)
    if total % 2:
        return False
    if len(nums) > 14:
        return max(nums) <= total // 2
    sums = {0}
    for num in nums:
        sums |= {part + num for part in sums}
    return total // 2 in sums
