def min_palindrome_deletions(text: str) -> int:
    fewest = [0] * len(text)
    for left in range(len(text) - 2, -1, -1):
        inner = 0
        for right in range(left + 1, len(text)):
            below = fewest[right]
            if text[left] == text[right]:
                fewest[right] = inner
            else:
                fewest[right] = min(below, fewest[right - 1]) + 1
            inner = below
    return fewest[-1] if text else 0
