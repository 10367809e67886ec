def remove_duplicates(nums):
    nums[:] = dict.fromkeys(nums)
    return len(nums)
