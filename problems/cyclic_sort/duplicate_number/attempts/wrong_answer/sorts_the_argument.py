"""Sorts the list itself, which must not be modified."""


def duplicate_number(nums):
    i = 0
    while True:
        target = nums[i] - 1
        if target == i:
            i += 1
        elif nums[target] == nums[i]:
            return nums[i]
        else:
            nums[i], nums[target] = nums[target], nums[i]
