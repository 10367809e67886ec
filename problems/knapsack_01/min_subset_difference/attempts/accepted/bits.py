def min_subset_difference(nums):
    bits = 1
    for num in nums:
        bits |= bits << num
    total = sum(nums)
    part = total // 2
    while not bits >> part & 1:
        part -= 1
    return total - 2 * part
