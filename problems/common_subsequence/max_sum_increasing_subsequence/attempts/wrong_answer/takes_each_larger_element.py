"""Takes each larger element from the best start."""


def max_sum_increasing_subsequence(nums):
    best = max(nums)
    for i, start in enumerate(nums):
        last = total = start
        for num in nums[i + 1 :]:
            if num > last:
                last = num
                total = max(total, 0) + num
                best = max(best, total)
    return best
