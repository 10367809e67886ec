"""Takes number v to belong at position v, as if they began with 0."""


def cyclic_sort(nums):
    for i in range(len(nums)):
        while nums[i] != i and nums[i] < len(nums):
            home = nums[i]
            nums[i], nums[home] = nums[home], nums[i]
