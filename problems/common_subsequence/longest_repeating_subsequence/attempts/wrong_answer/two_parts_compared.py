"""Cuts the string into two parts, in every way, and takes the longest common subsequence of both."""


def common(a, b):
    row = [0] * (len(b) + 1)
    for x in a:
        diagonal = 0
        for j, y in enumerate(b, 1):
            best = diagonal + 1 if x == y else max(row[j - 1], row[j])
            diagonal, row[j] = row[j], best
    return row[-1]


def longest_repeating_subsequence(text):
    return max((common(text[:cut], text[cut:]) for cut in range(1, len(text))), default=0)
