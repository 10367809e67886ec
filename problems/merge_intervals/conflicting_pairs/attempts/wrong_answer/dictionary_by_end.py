"""Keeps active appointments in a dictionary by end, where a second one replaces the first."""


def conflicting_pairs(appointments):
    active, pairs = {}, []
    for i in sorted(range(len(appointments)), key=lambda i: appointments[i]):
        start, end = appointments[i]
        active = {other: j for other, j in active.items() if other > start}
        pairs += [sorted([i, j]) for j in active.values()]
        active[end] = i
    return pairs
