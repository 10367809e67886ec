"""Takes each element that is larger than the last one taken, from the best start."""


def longest_increasing_subsequence(nums):
    best = 0
    starts = [i for i, num in enumerate(nums) if i == 0 or num < min(nums[max(0, i - 50) : i])]
    for start in starts[-50:]:
        last, length = nums[start], 1
        for num in nums[start + 1 :]:
            if num > last:
                last, length = num, length + 1
        best = max(best, length)
    return best
