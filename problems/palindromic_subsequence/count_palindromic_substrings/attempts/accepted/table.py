def count_palindromic_substrings(text):
    n = len(text)
    palindrome = [[False] * n for _ in range(n)]
    count = 0
    for left in range(n - 1, -1, -1):
        for right in range(left, n):
            if text[left] == text[right] and (right - left < 2 or palindrome[left + 1][right - 1]):
                palindrome[left][right] = True
                count += 1
    return count
