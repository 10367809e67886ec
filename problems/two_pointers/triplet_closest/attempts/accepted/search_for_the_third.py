from bisect import bisect_left


def triplet_closest(nums, target):
    nums = sorted(nums)
    n = len(nums)
    best = None
    for i in range(n - 2):
        for j in range(i + 1, n - 1):
            rest = target - nums[i] - nums[j]
            index = bisect_left(nums, rest, j + 1, n)
            for k in (index - 1, index):
                if j < k < n:
                    distance = abs(rest - nums[k])
                    total = nums[i] + nums[j] + nums[k]
                    if best is None or (distance, total) < best:
                        best = (distance, total)
    return best[1]
