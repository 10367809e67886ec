"""Extends a match only from the first occurrence of its first character."""


def longest_common_substring(first, second):
    best = 0
    for i in range(len(first)):
        j = second.find(first[i])
        if j >= 0:
            k = 0
            while i + k < len(first) and j + k < len(second) and first[i + k] == second[j + k]:
                k += 1
            best = max(best, k)
    return best
