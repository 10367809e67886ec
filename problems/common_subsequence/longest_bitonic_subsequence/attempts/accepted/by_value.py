from bisect import bisect_left


def longest_bitonic_subsequence(nums):
    n = len(nums)
    # All smaller numbers come first, and equal ones from the back (or from the front, seen from the other end).
    order = sorted(range(n), key=lambda i: (nums[i], -i))
    up = [0] * n
    ends = []
    for i in order:
        k = bisect_left(ends, i)
        ends[k : k + 1] = [i]
        up[i] = k + 1
    down = [0] * n
    ends = []
    for i in sorted(range(n), key=lambda i: (nums[i], i)):
        k = bisect_left(ends, n - i)
        ends[k : k + 1] = [n - i]
        down[i] = k + 1
    return max((up[i] + down[i] - 1 for i in range(n)), default=0)
