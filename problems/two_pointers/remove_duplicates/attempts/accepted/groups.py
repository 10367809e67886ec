from itertools import groupby


def remove_duplicates(nums):
    count = 0
    for num, _ in groupby(nums):
        nums[count] = num
        count += 1
    return count
