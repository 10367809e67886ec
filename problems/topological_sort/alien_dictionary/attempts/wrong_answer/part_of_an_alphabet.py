"""Gives the letters that could be sorted when the others run in a circle."""

from collections import deque
from itertools import pairwise


def alien_dictionary(words):
    graph = {letter: [] for word in words for letter in word}
    arrows = dict.fromkeys(graph, 0)
    for one, two in pairwise(words):
        for a, b in zip(one, two):
            if a != b:
                graph[a].append(b)
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
    return alphabet
