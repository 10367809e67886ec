"""XORs all numbers, as if the duplicate occurred exactly twice."""


def duplicate_number(nums):
    left = 0
    for i, num in enumerate(nums):
        left ^= i ^ num
    return left
