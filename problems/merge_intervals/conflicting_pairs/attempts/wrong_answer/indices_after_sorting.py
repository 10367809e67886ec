"""Returns the indices that the appointments have after sorting."""


def conflicting_pairs(appointments):
    appointments.sort()
    pairs = []
    for i in range(len(appointments)):
        for j in range(i + 1, len(appointments)):
            if appointments[j][0] >= appointments[i][1]:
                break
            pairs.append([i, j])
    return pairs
