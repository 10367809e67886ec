from bisect import bisect


def min_deletions_to_sort(nums):
    best = []
    for num in reversed(nums):
        place = bisect(best, -num - 1)
        best[place : place + 1] = [-num]
    return len(nums) - len(best)
