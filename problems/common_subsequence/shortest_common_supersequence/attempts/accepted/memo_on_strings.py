from functools import cache


@cache
def shortest_common_supersequence(first, second):
    if not first or not second:
        return len(first + second)
    if first[0] == second[0]:
        return 1 + shortest_common_supersequence(first[1:], second[1:])
    return 1 + min(
        shortest_common_supersequence(first[1:], second), shortest_common_supersequence(first, second[1:])
    )
