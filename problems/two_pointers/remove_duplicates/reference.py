def remove_duplicates(nums: list[int]) -> int:
    kept = 1
    for num in nums:
        if num != nums[kept - 1]:
            nums[kept] = num
            kept += 1
    return kept
