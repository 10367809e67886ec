"""Uses only the longest palindrome of each center, not those inside it."""


def palindromic_partitioning(text):
    n = len(text)
    cuts = list(range(-1, n))
    for center in range(n):
        cuts[center + 1] = min(cuts[center + 1], cuts[center] + 1)
        for right in (center, center + 1):
            left = center
            while left >= 0 and right < n and text[left] == text[right]:
                left, right = left - 1, right + 1
            cuts[right] = min(cuts[right], cuts[left + 1] + 1)
    return cuts[n]
