"""Takes n steps in total, each of which swaps or moves on."""


def cyclic_sort(nums):
    i = 0
    for _ in range(len(nums) + len(nums) // 2):
        if i == len(nums):
            break
        target = nums[i] - 1
        if target == i:
            i += 1
        else:
            nums[i], nums[target] = nums[target], nums[i]
