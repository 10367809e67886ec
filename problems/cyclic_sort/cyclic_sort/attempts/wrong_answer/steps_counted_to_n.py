"""Takes n steps in all, each of which swaps or moves on."""


def cyclic_sort(nums):
    i = 0
    for _ in range(len(nums) + len(nums) // 2):
        if i == len(nums):
            break
        home = nums[i] - 1
        if home == i:
            i += 1
        else:
            nums[i], nums[home] = nums[home], nums[i]
