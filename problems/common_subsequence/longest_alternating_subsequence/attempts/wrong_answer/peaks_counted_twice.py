"""Returns twice the number of peaks."""


def longest_alternating_subsequence(nums):
    distinct = [num for i, num in enumerate(nums) if i == 0 or num != nums[i - 1]]
    if len(distinct) < 2:
        return len(distinct)
    padded = [distinct[0] - 1, *distinct, distinct[-1] - 1]
    peaks = sum(a < b > c for a, b, c in zip(padded, padded[1:], padded[2:]))
    return 2 * peaks
