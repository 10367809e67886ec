def edit_distance(first, second):
    n, m = len(first), len(second)

    def slide(i, j):
        while i < n and j < m and first[i] == second[j]:
            i += 1
            j += 1
        return i

    reached = {0: slide(0, 0)}  # diagonal j - i -> how far in first, with so many edits
    edits = 0
    while reached.get(m - n, -1) < n:
        edits += 1
        further = {}
        for diagonal in range(-edits, edits + 1):
            i = max(
                reached.get(diagonal, -2) + 1,
                reached.get(diagonal + 1, -2) + 1,
                reached.get(diagonal - 1, -2),
            )
            i = min(i, n, m - diagonal)
            if i >= 0 and i + diagonal >= 0:
                further[diagonal] = slide(i, i + diagonal)
        reached = further
    return edits
