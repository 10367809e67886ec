"""Starts with steps of 65,536, which do not reach the end of the longest lists."""


def rotation_count_duplicates(nums):
    n = len(nums)
    head = nums[0]
    end = n
    while end and nums[end - 1] == head:
        end -= 1
    if end == 0:
        return 0
    if nums[end - 1] > head:
        return end % n
    pos, step = 0, 65536
    while step:
        if pos + step < end and nums[pos + step] >= head:
            pos += step
        step //= 2
    return pos + 1
