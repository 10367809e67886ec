def target_sum(nums, target):
    # One big integer holds all counts, in fields of 128 bits: a number x multiplies by (1 + y^2x).
    low = -sum(nums)
    if target < low or target > -low:
        return 0
    fields = 1
    for num in nums:
        fields += fields << (128 * 2 * num)
    return fields >> (128 * (target - low)) & (1 << 128) - 1
