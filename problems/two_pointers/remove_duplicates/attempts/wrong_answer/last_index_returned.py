"""Returns the last index written instead of the count."""


def remove_duplicates(nums):
    if not nums:
        return 0
    kept = 0
    for num in nums:
        if num != nums[kept]:
            kept += 1
            nums[kept] = num
    return kept
