"""Says no to the target 0, because no number is taken for it."""


def subset_sum(nums, target):
    sums = set()
    for num in nums:
        sums |= {total + num for total in sums} | {num}
    return target in sums
