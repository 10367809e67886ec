def longest_palindromic_subsequence(text: str) -> int:
    best = [0] * len(text)
    for left in range(len(text) - 1, -1, -1):
        best[left] = 1
        inner = 0
        for right in range(left + 1, len(text)):
            below = best[right]
            if text[left] == text[right]:
                best[right] = inner + 2
            else:
                best[right] = max(below, best[right - 1])
            inner = below
    return best[-1] if text else 0
