def palindromic_partitioning(text: str) -> int:
    n = len(text)
    palindrome = [[False] * n for _ in range(n)]
    cuts = [0] * n
    for right in range(n):
        fewest = right
        for left in range(right, -1, -1):
            if text[left] == text[right] and (right - left < 2 or palindrome[left + 1][right - 1]):
                palindrome[left][right] = True
                fewest = min(fewest, cuts[left - 1] + 1) if left else 0
        cuts[right] = fewest
    return cuts[-1]
