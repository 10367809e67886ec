"""Halves 17 times, which is too few for the longest list."""


def search(nums, wanted, low, high):
    for _ in range(17):
        if low > high:
            break
        middle = (low + high) // 2
        if nums[middle] == wanted:
            return middle
        if nums[middle] < wanted:
            low = middle + 1
        else:
            high = middle - 1
    return -1


def pair_with_target(nums, target):
    for i in range(len(nums) - 1):
        j = search(nums, target - nums[i], i + 1, len(nums) - 1)
        if j != -1:
            return [i, j]
    return [-1, -1]
