"""Keeps those that are still there in a dictionary by their end, where a second one replaces the first."""


def conflicting_pairs(appointments):
    there, pairs = {}, []
    for i in sorted(range(len(appointments)), key=lambda i: appointments[i]):
        start, end = appointments[i]
        there = {other: j for other, j in there.items() if other > start}
        pairs += [sorted([i, j]) for j in there.values()]
        there[end] = i
    return pairs
