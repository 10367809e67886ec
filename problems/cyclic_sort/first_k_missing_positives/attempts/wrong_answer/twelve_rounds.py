"""Swaps once for each position, in twelve rounds at most: a long cycle needs more."""


def first_k_missing_positives(nums, k):
    n = len(nums)
    for _ in range(12):
        swapped = False
        for i in range(n):
            home = nums[i] - 1
            if 0 <= home < n and nums[home] != nums[i]:
                nums[i], nums[home] = nums[home], nums[i]
                swapped = True
        if not swapped:
            break
    out = [i for i in range(1, n + 1) if nums[i - 1] != i][:k]
    taken = {v for v in nums if v > n}
    want = n + 1
    while len(out) < k:
        if want not in taken:
            out.append(want)
        want += 1
    return out
