def single_number(nums: list[int]) -> int:
    left_over = 0
    for num in nums:
        left_over ^= num
    return left_over
