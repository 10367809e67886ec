"""Returns the largest sum of the longest ones."""


def max_sum_increasing_subsequence(nums):
    ending = []
    for i, num in enumerate(nums):
        before = max((ending[j] for j in range(i) if nums[j] < num), default=(0, 0))
        ending.append((before[0] + 1, before[1] + num))
    return max(ending)[1]
