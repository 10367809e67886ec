"""Keeps only the 30 states that are furthest in both strings together, for each length."""


def shortest_common_supersequence(first, second):
    states = {(0, 0)}
    length = 0
    while (len(first), len(second)) not in states:
        following = set()
        for i, j in states:
            if i < len(first) and j < len(second) and first[i] == second[j]:
                following.add((i + 1, j + 1))
            if i < len(first):
                following.add((i + 1, j))
            if j < len(second):
                following.add((i, j + 1))
        states = set(sorted(following, key=lambda state: (-state[0] - state[1], state))[:30])
        length += 1
    return length
