def corrupt_pair(nums):
    both = 0
    for i, num in enumerate(nums, 1):
        both ^= i ^ num
    bit = both & -both
    with_bit = without_bit = 0
    for i, num in enumerate(nums, 1):
        for value in (i, num):
            if value & bit:
                with_bit ^= value
            else:
                without_bit ^= value
    if with_bit in nums:
        return [with_bit, without_bit]
    return [without_bit, with_bit]
