"""Slides a window over the list, as if the numbers had to be adjacent."""


def subset_sum(nums, target):
    start = total = 0
    if target == 0:
        return True
    for end, num in enumerate(nums):
        total += num
        while total > target:
            total -= nums[start]
            start += 1
        if total == target and start <= end:
            return True
    return False
