"""Takes the next occurrence of each character, from every start and in both roles."""


def greedy(first, second):
    j = count = 0
    for char in first:
        found = second.find(char, j)
        if found >= 0:
            count += 1
            j = found + 1
    return count


def longest_common_subsequence(first, second):
    best = 0
    for one, other in (
        (first, second),
        (second, first),
        (first[::-1], second[::-1]),
        (second[::-1], first[::-1]),
    ):
        for start in range(len(one)):
            best = max(best, greedy(one[start:], other))
    return best
