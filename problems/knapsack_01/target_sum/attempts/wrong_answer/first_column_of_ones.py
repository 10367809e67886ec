"""Fills the first column of the table with ones and skips it in the loop, which loses the zeros."""


def target_sum(nums, target):
    total = sum(nums)
    if abs(target) > total or (total + target) % 2:
        return 0
    goal = (total + target) // 2
    row = [1] + [0] * goal
    for num in nums:
        row = [1] + [row[t] + (row[t - num] if num <= t else 0) for t in range(1, goal + 1)]
    return row[goal]
