"""Keeps a fact once in a set but counts it each time, so that its letter is never free."""

from collections import deque
from itertools import pairwise


def alien_dictionary(words):
    graph = {letter: set() for word in words for letter in word}
    arrows = dict.fromkeys(graph, 0)
    for one, two in pairwise(words):
        for a, b in zip(one, two):
            if a != b:
                graph[a].add(b)
                arrows[b] += 1
                break
        else:
            if len(one) > len(two):
                return ""

    queue = deque(letter for letter in graph if not arrows[letter])
    alphabet = ""
    while queue:
        letter = queue.popleft()
        alphabet += letter
        for other in graph[letter]:
            arrows[other] -= 1
            if not arrows[other]:
                queue.append(other)
    return alphabet if len(alphabet) == len(graph) else ""
