"""Uses 0 for 'nothing kept yet' and loses a first element that is 0."""


def remove_duplicates(nums):
    last, kept = 0, 0
    for num in nums:
        if num != last:
            nums[kept] = num
            kept += 1
            last = num
    return kept
