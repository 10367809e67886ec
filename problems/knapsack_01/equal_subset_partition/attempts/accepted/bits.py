def equal_subset_partition(nums):
    total = sum(nums)
    bits = 1
    for num in nums:
        bits |= bits << num
    return total % 2 == 0 and bool(bits >> (total // 2) & 1)
