def rotation_count(nums):
    n = len(nums)
    if nums[0] <= nums[n - 1]:
        return 0
    first = nums[0]
    index, step = 0, 1 << n.bit_length()
    while step > 0:
        if index + step < n and nums[index + step] > first:
            index += step
        step //= 2
    return index + 1
