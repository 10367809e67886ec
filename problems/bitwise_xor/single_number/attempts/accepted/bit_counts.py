def count_ones(nums, bit):
    ones = 0
    for num in nums:
        if num >> bit & 1:
            ones += 1
    return ones


def single_number(nums):
    single = 0
    for bit in range(32):
        if count_ones(nums, bit) % 2 == 1:
            single |= 1 << bit
    if single >= 2**31:
        single -= 2**32
    return single
