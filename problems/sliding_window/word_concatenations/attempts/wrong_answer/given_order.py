"""Looks for the words in the order in which they are given, and in reverse."""


def word_concatenations(text, words):
    orders = ("".join(words), "".join(reversed(words)))
    size = len(orders[0])
    return [start for start in range(len(text) - size + 1) if text[start : start + size] in orders]
