"""Returns a partial order when there is a cycle."""

from collections import deque
from itertools import pairwise


def alien_dictionary(words):
    graph = {character: [] for word in words for character in word}
    edges = dict.fromkeys(graph, 0)
    for first, second in pairwise(words):
        for a, b in zip(first, second):
            if a != b:
                graph[a].append(b)
                edges[b] += 1
                break
        else:
            if len(first) > len(second):
                return ""

    queue = deque(character for character in graph if not edges[character])
    alphabet = ""
    while queue:
        character = queue.popleft()
        alphabet += character
        for other in graph[character]:
            edges[other] -= 1
            if not edges[other]:
                queue.append(other)
    return alphabet
