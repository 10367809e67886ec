"""Uses one array, but reads the value between the ends after it was overwritten."""


def min_palindrome_deletions(text):
    fewest = [0] * len(text)
    for left in range(len(text) - 2, -1, -1):
        fewest[left] = 0
        for right in range(left + 1, len(text)):
            if text[left] == text[right]:
                fewest[right] = fewest[right - 1]
            else:
                fewest[right] = min(fewest[right], fewest[right - 1]) + 1
    return fewest[-1] if text else 0
