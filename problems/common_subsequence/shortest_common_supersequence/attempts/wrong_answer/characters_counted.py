"""Takes each character as often as the string that has more of it, without an order."""

from collections import Counter


def shortest_common_supersequence(first, second):
    return (Counter(first) | Counter(second)).total()
