def edit_distance(first, second):
    if len(first) < len(second):
        first, second = second, first
    previous = [*range(len(second) + 1)]
    for i, a in enumerate(first):
        current = [i + 1]
        for j, b in enumerate(second):
            current.append(min(previous[j] + (a != b), previous[j + 1] + 1, current[-1] + 1))
        previous = current
    return previous[-1]
