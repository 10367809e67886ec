def missing_number(nums: list[int]) -> int:
    for i in range(len(nums)):
        while nums[i] != i and nums[i] < len(nums):
            home = nums[i]
            nums[i], nums[home] = nums[home], nums[i]
    for i, num in enumerate(nums):
        if num != i:
            return i
    return len(nums)
