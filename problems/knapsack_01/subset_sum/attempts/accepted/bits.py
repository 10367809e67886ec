def subset_sum(nums, target):
    bits = 1
    for num in nums:
        if num <= target:
            bits |= bits << num
    return bool(bits >> target & 1)
