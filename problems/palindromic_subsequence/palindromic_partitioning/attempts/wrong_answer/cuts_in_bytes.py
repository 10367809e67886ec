"""Stores the numbers of cuts in bytes, which end at 255."""


def palindromic_partitioning(text):
    n = len(text)
    parts = bytearray(min(length, 255) for length in range(n + 1))
    for center in range(n):
        for right in (center, center + 1):
            left = center
            while left >= 0 and right < n and text[left] == text[right]:
                parts[right + 1] = min(parts[right + 1], parts[left] + 1)
                left, right = left - 1, right + 1
    return parts[n] - 1
