from itertools import groupby


def top_k_frequent_numbers(nums, k):
    runs = [(len(list(run)), num) for num, run in groupby(sorted(nums))]
    runs.sort(reverse=True)
    return [num for _, num in runs[:k]]
