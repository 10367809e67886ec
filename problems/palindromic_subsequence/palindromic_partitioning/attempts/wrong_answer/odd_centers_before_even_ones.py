"""Extends from all characters and then from all gaps, and so reads values that are not final yet."""


def palindromic_partitioning(text):
    n = len(text)
    cuts = list(range(-1, n))
    for gap in (0, 1):
        for center in range(n):
            left, right = center, center + gap
            while left >= 0 and right < n and text[left] == text[right]:
                cuts[right + 1] = min(cuts[right + 1], cuts[left] + 1)
                left, right = left - 1, right + 1
    return cuts[n]
