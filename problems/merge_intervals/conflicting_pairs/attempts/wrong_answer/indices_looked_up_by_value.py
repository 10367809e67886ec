"""Looks up indices by value, which finds only the first of equal appointments."""


def conflicting_pairs(appointments):
    indices = {}
    for i, appointment in enumerate(appointments):
        indices.setdefault(tuple(appointment), i)
    ordered = sorted(appointments)
    pairs = []
    for position, a in enumerate(ordered):
        for b in ordered[position + 1 :]:
            if b[0] >= a[1]:
                break
            pairs.append(sorted([indices[tuple(a)], indices[tuple(b)]]))
    return pairs
