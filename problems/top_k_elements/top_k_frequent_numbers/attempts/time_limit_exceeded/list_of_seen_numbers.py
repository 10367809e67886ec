"""Searches a list of the numbers seen so far for each number."""


def top_k_frequent_numbers(nums, k):
    seen, counts = [], []
    for num in nums:
        if num in seen:
            counts[seen.index(num)] += 1
        else:
            seen.append(num)
            counts.append(1)
    pairs = sorted(zip(counts, seen))
    return [num for _, num in pairs[-k:]]
