"""Appends the largest number at once, but searches from the left for all others."""


def longest_increasing_subsequence(nums):
    ends = []
    for num in nums:
        if not ends or num > ends[-1]:
            ends.append(num)
            continue
        for k, end in enumerate(ends):
            if end >= num:
                ends[k] = num
                break
    return len(ends)
