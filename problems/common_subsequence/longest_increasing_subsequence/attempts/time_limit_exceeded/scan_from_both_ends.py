"""Searches the list of last numbers from both ends at once."""


def longest_increasing_subsequence(nums):
    ends = []
    for num in nums:
        low, high = 0, len(ends)
        while low < high and ends[low] < num and ends[high - 1] >= num:
            low += 1
            high -= 1
        k = high if high <= low or ends[high - 1] < num else low
        ends[k : k + 1] = [num]
    return len(ends)
