"""Returns the indices that are wrong, which are the missing numbers, and not the elements there."""


def all_duplicates(nums):
    for i in range(len(nums)):
        while nums[i] != nums[nums[i] - 1]:
            target = nums[i] - 1
            nums[i], nums[target] = nums[target], nums[i]
    return [i + 1 for i, num in enumerate(nums) if num != i + 1]
