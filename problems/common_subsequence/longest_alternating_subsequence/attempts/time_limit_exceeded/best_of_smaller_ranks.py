"""Takes the longest over all smaller and over all larger numbers from slices."""


def longest_alternating_subsequence(nums):
    rank = {num: i for i, num in enumerate(sorted(set(nums)))}
    up, down = [0] * len(rank), [0] * len(rank)
    for num in nums:
        i = rank[num]
        after_down = 1 + max(down[:i], default=0)
        after_up = 1 + max(up[i + 1 :], default=0)
        up[i], down[i] = max(up[i], after_down), max(down[i], after_up)
    return max(up + down, default=0)
