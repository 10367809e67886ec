"""Subtracts a common subsequence that is found greedily, the better one of both directions."""


def greedy(first, second):
    j = count = 0
    for char in first:
        found = second.find(char, j)
        if found >= 0:
            count += 1
            j = found + 1
    return count


def shortest_common_supersequence(first, second):
    return len(first) + len(second) - max(greedy(first, second), greedy(second, first))
