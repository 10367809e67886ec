"""Searches the list of last elements from the start, element by element."""


def min_deletions_to_sort(nums):
    last = []
    for num in nums:
        k = 0
        while k < len(last) and last[k] < num:
            k += 1
        last[k : k + 1] = [num]
    return len(nums) - len(last)
