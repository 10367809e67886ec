"""Uses -1 for 'nothing kept yet' and loses a first element that is -1."""


def remove_duplicates(nums):
    last, kept = -1, 0
    for num in nums:
        if num != last:
            nums[kept] = num
            kept += 1
            last = num
    return kept
