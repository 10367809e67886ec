def order_agnostic_search(nums, key):
    ascending = nums[0] <= nums[-1]
    index, step = 0, 1 << len(nums).bit_length()
    while step:
        ahead = index + step
        if ahead < len(nums) and (nums[ahead] <= key if ascending else nums[ahead] >= key):
            index = ahead
        step //= 2
    return index if nums[index] == key else -1
