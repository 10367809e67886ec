"""Compares all pairs."""


def conflicting_pairs(appointments):
    pairs = []
    for i in range(len(appointments)):
        for j in range(i + 1, len(appointments)):
            if appointments[i][0] < appointments[j][1] and appointments[j][0] < appointments[i][1]:
                pairs.append([i, j])
    return pairs
