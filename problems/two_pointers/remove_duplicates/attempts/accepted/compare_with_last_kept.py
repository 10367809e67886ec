def remove_duplicates(nums):
    kept = 0
    for num in nums:
        if kept == 0 or num != nums[kept - 1]:
            nums[kept] = num
            kept += 1
    return kept
