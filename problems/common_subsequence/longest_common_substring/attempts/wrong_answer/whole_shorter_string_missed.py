"""Searches only lengths below that of the shorter string."""


def longest_common_substring(first, second):
    low, high = 0, max(0, min(len(first), len(second)) - 1)
    while low < high:
        middle = (low + high + 1) // 2
        if any(first[i : i + middle] in second for i in range(len(first) - middle + 1)):
            low = middle
        else:
            high = middle - 1
    return low
