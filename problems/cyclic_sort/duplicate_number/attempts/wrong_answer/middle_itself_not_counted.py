"""Binary search over the numbers that counts those less than the middle, without the middle itself."""


def duplicate_number(nums):
    low, high = 1, len(nums) - 1
    while low < high:
        middle = (low + high) // 2
        if sum(num < middle for num in nums) >= middle:
            high = middle
        else:
            low = middle + 1
    return low
