"""Counts with a pass over the whole list for every distinct number."""


def top_k_frequent_numbers(nums, k):
    return sorted(set(nums), key=nums.count, reverse=True)[:k]
