def rotation_count(nums):
    n = len(nums)
    if nums[0] <= nums[n - 1]:
        return 0
    first = nums[0]
    place, step = 0, 1 << n.bit_length()
    while step > 0:
        if place + step < n and nums[place + step] > first:
            place += step
        step //= 2
    return place + 1
