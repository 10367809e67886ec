"""Compares substrings of every length at every pair of indices."""


def longest_common_substring(first, second):
    for size in range(min(len(first), len(second)), 0, -1):
        for i in range(len(first) - size + 1):
            for j in range(len(second) - size + 1):
                if first[i : i + size] == second[j : j + size]:
                    return size
    return 0
