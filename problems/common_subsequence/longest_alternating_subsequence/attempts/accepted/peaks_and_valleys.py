from itertools import groupby


def longest_alternating_subsequence(nums):
    distinct = [num for num, _ in groupby(nums)]
    if len(distinct) < 3:
        return len(distinct)
    inner = range(1, len(distinct) - 1)
    return 2 + sum((distinct[i] > distinct[i - 1]) == (distinct[i] > distinct[i + 1]) for i in inner)
