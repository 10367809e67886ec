"""Accepts length 4 with equal ends without a look at the two characters between them."""


def palindromic_partitioning(text):
    n = len(text)
    palindrome = [[False] * n for _ in range(n)]
    cuts = [-1]
    for right in range(n):
        for left in range(right + 1):
            if text[left] == text[right] and (right - left <= 3 or palindrome[left + 1][right - 1]):
                palindrome[left][right] = True
        cuts.append(1 + min(cuts[left] for left in range(right + 1) if palindrome[left][right]))
    return cuts[n]
