"""Searches the list of last elements from the end, element by element."""


def min_deletions_to_sort(nums):
    last = []
    for num in nums:
        k = len(last)
        while k > 0 and last[k - 1] >= num:
            k -= 1
        last[k : k + 1] = [num]
    return len(nums) - len(last)
