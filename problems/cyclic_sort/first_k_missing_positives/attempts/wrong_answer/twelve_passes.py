"""Swaps once for each index, in only twelve passes: a long cycle needs more."""


def first_k_missing_positives(nums, k):
    n = len(nums)
    for _ in range(12):
        swapped = False
        for i in range(n):
            target = nums[i] - 1
            if 0 <= target < n and nums[target] != nums[i]:
                nums[i], nums[target] = nums[target], nums[i]
                swapped = True
        if not swapped:
            break
    out = [i for i in range(1, n + 1) if nums[i - 1] != i][:k]
    present = {v for v in nums if v > n}
    want = n + 1
    while len(out) < k:
        if want not in present:
            out.append(want)
        want += 1
    return out
