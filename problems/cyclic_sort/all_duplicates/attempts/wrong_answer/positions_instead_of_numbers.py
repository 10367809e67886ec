"""Names the positions that are wrong, which are the missing numbers, and not what stands there."""


def all_duplicates(nums):
    for i in range(len(nums)):
        while nums[i] != nums[nums[i] - 1]:
            home = nums[i] - 1
            nums[i], nums[home] = nums[home], nums[i]
    return [i + 1 for i, num in enumerate(nums) if num != i + 1]
