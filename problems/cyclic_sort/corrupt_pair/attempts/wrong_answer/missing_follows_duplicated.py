"""Takes the first wrong position of the sorted list for the missing number's, as if it came after its twin."""


def corrupt_pair(nums):
    nums = sorted(nums)
    for i in range(1, len(nums)):
        if nums[i] == nums[i - 1]:
            return [nums[i], i + 1]
