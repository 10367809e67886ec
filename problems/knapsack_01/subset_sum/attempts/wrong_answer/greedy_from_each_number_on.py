"""Takes what fits from each number on, from both ends, and for what the target leaves too; that is not every choice."""


def subset_sum(nums, target):
    rising = sorted(nums)
    return any(
        fits(order[start:], goal)
        for order in (rising, rising[::-1])
        for goal in (target, sum(nums) - target)
        for start in range(len(order) + 1)
    )


def fits(nums, room):
    for num in nums:
        if num <= room:
            room -= num
    return room == 0
