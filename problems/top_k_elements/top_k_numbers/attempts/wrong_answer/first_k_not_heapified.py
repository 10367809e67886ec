"""Fills the heap's list with the first k numbers and never calls heapify."""

import heapq


def top_k_numbers(nums, k):
    best = nums[:k]
    for num in nums[k:]:
        if num > best[0]:
            heapq.heapreplace(best, num)
    return best
