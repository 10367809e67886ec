def shortest_common_supersequence(first, second):
    previous = [0] * (len(second) + 1)
    for x in first:
        current = [0] * (len(second) + 1)
        for j, y in enumerate(second, 1):
            current[j] = previous[j - 1] + 1 if x == y else max(previous[j], current[j - 1])
        previous = current
    return len(first) + len(second) - previous[-1]
