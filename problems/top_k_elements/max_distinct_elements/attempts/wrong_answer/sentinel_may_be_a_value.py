"""Marks the end of the sorted numbers with 10**9, which may be one of them."""


def max_distinct_elements(nums, k):
    runs, run, previous = [], 0, None
    for num in [*sorted(nums), 10**9]:
        if run and num != previous:
            runs.append(run)
            run = 0
        run += 1
        previous = num
    unique = 0
    for count in sorted(runs):
        if count - 1 > k:
            return unique
        unique += 1
        k -= count - 1
    return max(unique - k, 0)
