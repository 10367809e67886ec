"""Takes the first wrong index of the sorted list, as if the missing number came after its duplicate."""


def corrupt_pair(nums):
    nums = sorted(nums)
    for i in range(1, len(nums)):
        if nums[i] == nums[i - 1]:
            return [nums[i], i + 1]
