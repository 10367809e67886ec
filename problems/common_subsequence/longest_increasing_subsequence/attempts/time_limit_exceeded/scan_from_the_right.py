"""Searches the list of last numbers from the right."""


def longest_increasing_subsequence(nums):
    ends = []
    for num in nums:
        k = len(ends)
        while k and ends[k - 1] >= num:
            k -= 1
        ends[k : k + 1] = [num]
    return len(ends)
