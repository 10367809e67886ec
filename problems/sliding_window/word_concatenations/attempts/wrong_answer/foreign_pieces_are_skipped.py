"""Passes over pieces that are no words and lets the window go on behind them."""

from collections import Counter


def word_concatenations(text, words):
    size, places = len(words[0]), []
    for cut in range(size):
        spots = [i for i in range(cut, len(text) - size + 1, size) if text[i : i + size] in set(words)]
        for i in range(len(spots) - len(words) + 1):
            inside = spots[i : i + len(words)]
            if Counter(text[spot : spot + size] for spot in inside) == Counter(words):
                places.append(inside[0])
    return sorted(places)
