def order_agnostic_search(nums, key):
    rising = nums[0] <= nums[-1]
    place, step = 0, 1 << len(nums).bit_length()
    while step:
        ahead = place + step
        if ahead < len(nums) and (nums[ahead] <= key if rising else nums[ahead] >= key):
            place = ahead
        step //= 2
    return place if nums[place] == key else -1
