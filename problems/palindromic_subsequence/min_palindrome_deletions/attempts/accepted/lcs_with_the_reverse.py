def min_palindrome_deletions(text):
    n = len(text)
    common = [[0] * (n + 1) for _ in range(n + 1)]
    for i, first in enumerate(text, 1):
        for j, second in enumerate(reversed(text), 1):
            if first == second:
                common[i][j] = common[i - 1][j - 1] + 1
            else:
                common[i][j] = max(common[i - 1][j], common[i][j - 1])
    return n - common[n][n]
