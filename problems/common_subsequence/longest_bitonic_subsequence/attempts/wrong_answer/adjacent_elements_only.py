"""Returns the longest bitonic stretch of adjacent elements."""


def longest_bitonic_subsequence(nums):
    best = up = down = 0
    for i, num in enumerate(nums):
        if i and num > nums[i - 1]:
            up, down = (1 if down else up) + 1, 0
        elif i and num < nums[i - 1]:
            down += 1
        else:
            up, down = 1, 0
        best = max(best, up + down)
    return best
