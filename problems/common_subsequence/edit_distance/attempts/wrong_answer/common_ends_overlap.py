"""Removes the common prefix and the common suffix, both measured on the whole strings: they may overlap."""


def edit_distance(first, second):
    shorter = min(len(first), len(second))
    head = 0
    while head < shorter and first[head] == second[head]:
        head += 1
    tail = 0
    while tail < shorter and first[-1 - tail] == second[-1 - tail]:
        tail += 1
    a = first[head : len(first) - tail]
    b = second[head : len(second) - tail]
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        diagonal, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            best = diagonal if x == y else 1 + min(diagonal, row[j - 1], row[j])
            diagonal, row[j] = row[j], best
    return row[-1]
