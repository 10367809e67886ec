def longest_common_subsequence(first, second):
    if len(second) > len(first):
        first, second = second, first
    previous = [0] * (len(second) + 1)
    for x in first:
        current = [0]
        for j, y in enumerate(second):
            current.append(previous[j] + 1 if x == y else max(current[-1], previous[j + 1]))
        previous = current
    return previous[-1]
