"""Searches for the words in the given order and in reverse only."""


def word_concatenations(text, words):
    orders = ("".join(words), "".join(reversed(words)))
    size = len(orders[0])
    return [start for start in range(len(text) - size + 1) if text[start : start + size] in orders]
