"""Puts the words together in every order and looks for each of them."""

from itertools import permutations


def word_concatenations(text, words):
    places = set()
    for order in permutations(words):
        joined = "".join(order)
        place = text.find(joined)
        while place >= 0:
            places.add(place)
            place = text.find(joined, place + 1)
    return sorted(places)
