"""Searches depth first without a mark for the letters on the path, and sees no circle."""

from itertools import pairwise


def alien_dictionary(words):
    graph = {letter: [] for word in words for letter in word}
    for one, two in pairwise(words):
        for a, b in zip(one, two):
            if a != b:
                graph[a].append(b)
                break
        else:
            if len(one) > len(two):
                return ""

    seen = set()
    done = []

    def visit(letter):
        if letter in seen:
            return
        seen.add(letter)
        for other in graph[letter]:
            visit(other)
        done.append(letter)

    for letter in graph:
        visit(letter)
    return "".join(reversed(done))
