"""Looks for every order of the words, and finds a place twice when the box holds a word twice."""

from itertools import permutations


def word_concatenations(text, words):
    places = []
    for order in permutations(words):
        joined = "".join(order)
        places += [i for i in range(len(text)) if text.startswith(joined, i)]
    return sorted(places)
