def ceiling_of_number(nums, key):
    smaller = 0
    step = 1 << len(nums).bit_length()
    while step:
        if smaller + step <= len(nums) and nums[smaller + step - 1] < key:
            smaller += step
        step >>= 1
    return smaller if smaller < len(nums) else -1
