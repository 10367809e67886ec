"""Quickselect with a two-way partition, quadratic on equal numbers."""

import random


def top_k_numbers(nums, k):
    # quickselect (Lomuto) with a random pivot: quadratic on many equal numbers
    lo, hi = 0, len(nums) - 1
    while lo < hi:
        p = random.randint(lo, hi)
        nums[p], nums[hi] = nums[hi], nums[p]
        pivot = nums[hi]
        m = lo
        for i in range(lo, hi):
            if nums[i] > pivot:
                nums[i], nums[m] = nums[m], nums[i]
                m += 1
        nums[m], nums[hi] = nums[hi], nums[m]
        if m == k - 1:
            break
        if m < k - 1:
            lo = m + 1
        else:
            hi = m - 1
    return nums[:k]
