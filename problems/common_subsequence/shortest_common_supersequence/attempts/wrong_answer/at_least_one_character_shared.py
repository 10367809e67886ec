"""Subtracts one at least, as if there were always a common character."""


def shortest_common_supersequence(first, second):
    previous = [0] * (len(second) + 1)
    for x in first:
        current = [0] * (len(second) + 1)
        for j, y in enumerate(second, 1):
            current[j] = previous[j - 1] + 1 if x == y else max(previous[j], current[j - 1])
        previous = current
    return len(first) + len(second) - max(previous[-1], 1 if first and second else 0)
