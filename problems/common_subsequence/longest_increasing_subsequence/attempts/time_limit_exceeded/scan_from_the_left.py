"""Searches the list of last numbers from the left."""


def longest_increasing_subsequence(nums):
    ends = []
    for num in nums:
        k = 0
        while k < len(ends) and ends[k] < num:
            k += 1
        ends[k : k + 1] = [num]
    return len(ends)
