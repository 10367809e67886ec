def smallest_missing_positive(nums: list[int]) -> int:
    for i in range(len(nums)):
        while 0 < nums[i] <= len(nums) and nums[i] != nums[nums[i] - 1]:
            home = nums[i] - 1
            nums[i], nums[home] = nums[home], nums[i]
    for i, num in enumerate(nums):
        if num != i + 1:
            return i + 1
    return len(nums) + 1
