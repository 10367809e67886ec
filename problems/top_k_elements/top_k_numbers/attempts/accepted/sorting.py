def top_k_numbers(nums, k):
    return sorted(nums, reverse=True)[:k]
