"""Uses one array, but reads the value between the ends after it was overwritten."""


def longest_palindromic_subsequence(text):
    best = [0] * len(text)
    for left in range(len(text) - 1, -1, -1):
        best[left] = 1
        for right in range(left + 1, len(text)):
            if text[left] == text[right]:
                best[right] = (best[right - 1] if right > left + 1 else 0) + 2
            else:
                best[right] = max(best[right], best[right - 1])
    return best[-1] if text else 0
