"""Uses nums[i] as an index after it was assigned anew; stops after 2n steps."""


def cyclic_sort(nums):
    i = 0
    for _ in range(2 * len(nums)):
        if i < len(nums) and nums[i] == i + 1:
            i += 1
        elif i < len(nums):
            nums[i], nums[nums[i] - 1] = nums[nums[i] - 1], nums[i]
