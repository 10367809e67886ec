"""Takes what fits from each number on, from both ends, also for the rest of the sum; that is not every subset."""


def subset_sum(nums, target):
    ascending = sorted(nums)
    return any(
        fits(order[start:], goal)
        for order in (ascending, ascending[::-1])
        for goal in (target, sum(nums) - target)
        for start in range(len(order) + 1)
    )


def fits(nums, remaining):
    for num in nums:
        if num <= remaining:
            remaining -= num
    return remaining == 0
