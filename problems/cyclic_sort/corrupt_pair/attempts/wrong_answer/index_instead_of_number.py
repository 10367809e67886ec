"""Returns the index of the missing number, counted from 0."""


def corrupt_pair(nums):
    for i in range(len(nums)):
        while nums[i] != nums[nums[i] - 1]:
            target = nums[i] - 1
            nums[i], nums[target] = nums[target], nums[i]
    for i, num in enumerate(nums):
        if num != i + 1:
            return [num, i]
