def conflicting_pairs(appointments):
    pairs, active = [], []
    for i in sorted(range(len(appointments)), key=lambda i: appointments[i][0]):
        start = appointments[i][0]
        active = [j for j in active if appointments[j][1] > start]
        for j in active:
            pairs.append([min(i, j), max(i, j)])
        active.append(i)
    return pairs
