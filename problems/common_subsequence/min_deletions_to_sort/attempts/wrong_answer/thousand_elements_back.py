"""Looks only at the thousand elements before each element."""


def min_deletions_to_sort(nums):
    longest = []
    for i, num in enumerate(nums):
        best = 0
        for j in range(max(0, i - 1000), i):
            if nums[j] < num and longest[j] > best:
                best = longest[j]
        longest.append(best + 1)
    return len(nums) - max(longest, default=0)
