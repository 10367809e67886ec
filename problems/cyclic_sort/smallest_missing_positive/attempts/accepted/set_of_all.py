def smallest_missing_positive(nums):
    present = set(nums)
    number = 1
    while number in present:
        number += 1
    return number
