"""Counts in 64-bit integers, which wrap around."""


def target_sum(nums, target):
    sums = {0: 1}
    for num in nums:
        moved = {}
        for total, ways in sums.items():
            for after in (total + num, total - num):
                moved[after] = (moved.get(after, 0) + ways) % 2**64
        sums = moved
    return sums.get(target, 0)
