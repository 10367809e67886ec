"""Keeps the distinct characters in a list in order of last use, which must be searched."""


def longest_k_distinct(text, k):
    order, last = [], {}
    start = best = 0
    for i, character in enumerate(text):
        if character in last:
            order.remove(character)
        order.append(character)
        last[character] = i
        if len(order) > k:
            start = last.pop(order.pop(0)) + 1
        best = max(best, i - start + 1)
    return best
