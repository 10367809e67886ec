def shortest_common_supersequence(first, second):
    row = [second[:j] for j in range(len(second) + 1)]
    for i, x in enumerate(first, 1):
        following = [first[:i]]
        for j, y in enumerate(second, 1):
            if x == y:
                following.append(row[j - 1] + x)
            else:
                following.append(min(row[j] + x, following[j - 1] + y, key=len))
        row = following
    return len(row[-1])
