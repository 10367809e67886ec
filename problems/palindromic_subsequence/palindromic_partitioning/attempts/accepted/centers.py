def palindromic_partitioning(text):
    n = len(text)
    cuts = [length - 1 for length in range(n + 1)]
    for center in range(n):
        for right in (center, center + 1):
            left = center
            while left >= 0 and right < n and text[left] == text[right]:
                cuts[right + 1] = min(cuts[right + 1], cuts[left] + 1)
                left, right = left - 1, right + 1
    return cuts[n]
