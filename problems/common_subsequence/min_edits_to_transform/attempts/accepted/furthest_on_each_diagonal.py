def min_edits_to_transform(first, second):
    n, m = len(first), len(second)
    furthest = {1: 0}
    for edits in range(n + m + 1):
        for diagonal in range(-edits, edits + 1, 2):
            if diagonal == -edits or (diagonal != edits and furthest[diagonal - 1] < furthest[diagonal + 1]):
                i = furthest[diagonal + 1]
            else:
                i = furthest[diagonal - 1] + 1
            while i < n and i - diagonal < m and first[i] == second[i - diagonal]:
                i += 1
            furthest[diagonal] = i
            if i >= n and i - diagonal >= m:
                return [(edits + n - m) // 2, (edits - n + m) // 2]
