"""Compares with the appointment that ends last so far, and forgets the others that are active."""


def conflicting_pairs(appointments):
    order = sorted(range(len(appointments)), key=lambda i: appointments[i])
    pairs, last = [], None
    for j in order:
        if last is not None and appointments[j][0] < appointments[last][1]:
            pairs.append(sorted([last, j]))
        if last is None or appointments[j][1] > appointments[last][1]:
            last = j
    return pairs
