from functools import cache


def edit_distance(first, second):
    @cache
    def distance(i, j):
        if i == len(first):
            return len(second) - j
        if j == len(second):
            return len(first) - i
        if first[i] == second[j]:
            return distance(i + 1, j + 1)
        insert = distance(i, j + 1)
        delete = distance(i + 1, j)
        replace = distance(i + 1, j + 1)
        return 1 + min(insert, delete, replace)

    return distance(0, 0)
