"""Skips pieces that are no words and lets the window continue after them."""

from collections import Counter


def word_concatenations(text, words):
    size, starts = len(words[0]), []
    for offset in range(size):
        indices = [i for i in range(offset, len(text) - size + 1, size) if text[i : i + size] in set(words)]
        for i in range(len(indices) - len(words) + 1):
            inside = indices[i : i + len(words)]
            if Counter(text[index : index + size] for index in inside) == Counter(words):
                starts.append(inside[0])
    return sorted(starts)
