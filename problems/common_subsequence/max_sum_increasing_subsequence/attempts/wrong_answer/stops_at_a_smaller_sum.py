"""Goes down from the largest smaller number, and stops at the first sum that is smaller than the best."""


def max_sum_increasing_subsequence(nums):
    best = {}
    for x in nums:
        b = 0
        for last in sorted(best, reverse=True):
            if last < x:
                b = max(b, best[last])
                if b and best[last] < b:
                    break
        best[x] = max(best.get(x, x), b + x)
    return max(best.values())
