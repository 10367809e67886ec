"""Goes up through one array, so that the left neighbor is of the same row."""


def longest_common_substring(first, second):
    ending = [0] * (len(second) + 1)
    best = 0
    for char in first:
        for j in range(1, len(second) + 1):
            ending[j] = ending[j - 1] + 1 if char == second[j - 1] else 0
            best = max(best, ending[j])
    return best
