def longest_palindromic_substring(text):
    n = len(text)
    palindrome = [[False] * n for _ in range(n)]
    start, end = 0, 0
    for left in range(n - 1, -1, -1):
        for right in range(left, n):
            if text[left] == text[right] and (right - left < 2 or palindrome[left + 1][right - 1]):
                palindrome[left][right] = True
                if right + 1 - left > end - start:
                    start, end = left, right + 1
    return text[start:end]
