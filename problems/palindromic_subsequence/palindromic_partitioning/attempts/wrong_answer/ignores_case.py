"""Takes uppercase and lowercase for equal."""


def palindromic_partitioning(text):
    text = text.lower()
    n = len(text)
    cuts = list(range(-1, n))
    for center in range(n):
        for right in (center, center + 1):
            left = center
            while left >= 0 and right < n and text[left] == text[right]:
                cuts[right + 1] = min(cuts[right + 1], cuts[left] + 1)
                left, right = left - 1, right + 1
    return cuts[n]
