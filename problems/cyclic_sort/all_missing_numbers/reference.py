def all_missing_numbers(nums: list[int]) -> list[int]:
    for i in range(len(nums)):
        while nums[i] != nums[nums[i] - 1]:
            target = nums[i] - 1
            nums[i], nums[target] = nums[target], nums[i]
    return [i + 1 for i, num in enumerate(nums) if num != i + 1]
