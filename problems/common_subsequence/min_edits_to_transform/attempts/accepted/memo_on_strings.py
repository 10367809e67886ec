from functools import cache


@cache
def operations(first, second):
    if not first or not second:
        return len(first) + len(second)
    if first[0] == second[0]:
        return operations(first[1:], second[1:])
    return 1 + min(operations(first[1:], second), operations(first, second[1:]))


def min_edits_to_transform(first, second):
    total = operations(first, second)
    difference = len(first) - len(second)
    return [(total + difference) // 2, (total - difference) // 2]
