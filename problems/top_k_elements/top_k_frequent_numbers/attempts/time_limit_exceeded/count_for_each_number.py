"""Goes through the whole list once for every different number."""


def top_k_frequent_numbers(nums, k):
    return sorted(set(nums), key=nums.count, reverse=True)[:k]
