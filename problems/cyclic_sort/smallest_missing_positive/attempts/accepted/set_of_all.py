def smallest_missing_positive(nums):
    taken = set(nums)
    number = 1
    while number in taken:
        number += 1
    return number
