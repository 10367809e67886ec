"""Removes the first element with pop(0) and appends another one, once for each number."""


def cyclic_sort(nums):
    indices = {num: True for num in nums}
    for num in range(1, len(nums) + 1):
        nums.pop(0)
        if num in indices:
            nums.append(num)
