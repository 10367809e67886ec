"""Puts the numbers into a set, which loses duplicates."""

import heapq


def top_k_numbers(nums, k):
    return heapq.nlargest(k, set(nums))
