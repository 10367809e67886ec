def smallest_missing_positive(nums):
    nums.sort()
    number = 1
    for num in nums:
        if num == number:
            number += 1
    return number
