"""Always pairs equal characters that come next, whichever of the two strings has to skip less."""

from functools import cache


def edit_distance(first, second):
    @cache
    def distance(i, j):
        if i == len(first) or j == len(second):
            return len(first) - i + len(second) - j
        if first[i] == second[j]:
            return distance(i + 1, j + 1)
        skip_first = first.find(second[j], i)
        skip_second = second.find(first[i], j)
        choices = [1 + distance(i + 1, j + 1)]
        if skip_first >= 0:
            choices.append(skip_first - i + distance(skip_first, j))
        if skip_second >= 0:
            choices.append(skip_second - j + distance(i, skip_second))
        if len(choices) == 3:
            choices.pop(1 if skip_first - i > skip_second - j else 2)
        return min(choices)

    return distance(0, 0)
