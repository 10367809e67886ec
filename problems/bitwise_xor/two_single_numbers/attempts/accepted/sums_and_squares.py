from math import isqrt


def two_single_numbers(nums):
    distinct = set(nums)
    total = 2 * sum(distinct) - sum(nums)  # a + b
    squares = 2 * sum(num * num for num in distinct) - sum(num * num for num in nums)  # a * a + b * b
    distance = isqrt(2 * squares - total * total)
    return [(total - distance) // 2, (total + distance) // 2]
