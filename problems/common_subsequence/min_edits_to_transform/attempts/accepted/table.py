def min_edits_to_transform(first, second):
    n, m = len(first), len(second)
    total = [[0] * (m + 1) for _ in range(n + 1)]
    for i in range(n + 1):
        total[i][0] = i
    for j in range(m + 1):
        total[0][j] = j
    for i in range(1, n + 1):
        for j in range(1, m + 1):
            if first[i - 1] == second[j - 1]:
                total[i][j] = total[i - 1][j - 1]
            else:
                total[i][j] = 1 + min(total[i - 1][j], total[i][j - 1])
    kept = (n + m - total[n][m]) // 2
    return [n - kept, m - kept]
