def missing_number(nums: list[int]) -> int:
    for i in range(len(nums)):
        while nums[i] < len(nums) and nums[i] != nums[nums[i]]:
            target = nums[i]
            nums[i], nums[target] = nums[target], nums[i]
    for i, num in enumerate(nums):
        if num != i:
            return i
    return len(nums)
