"""Compares windows by their sorted characters, so that a permutation counts as equal."""


def longest_common_substring(first, second):
    for size in range(min(len(first), len(second)), 0, -1):
        windows = {"".join(sorted(first[i : i + size])) for i in range(len(first) - size + 1)}
        if any("".join(sorted(second[j : j + size])) in windows for j in range(len(second) - size + 1)):
            return size
    return 0
