"""Depth-first search without a mark for the characters on the path, which misses cycles."""

from itertools import pairwise


def alien_dictionary(words):
    graph = {character: [] for word in words for character in word}
    for first, second in pairwise(words):
        for a, b in zip(first, second):
            if a != b:
                graph[a].append(b)
                break
        else:
            if len(first) > len(second):
                return ""

    seen = set()
    done = []

    def visit(character):
        if character in seen:
            return
        seen.add(character)
        for other in graph[character]:
            visit(other)
        done.append(character)

    for character in graph:
        visit(character)
    return "".join(reversed(done))
