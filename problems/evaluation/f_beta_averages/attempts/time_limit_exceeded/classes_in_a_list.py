"""Keeps the classes in a list and searches it for each example."""


def f_beta(y_true, y_pred, beta, average):
    names, counts = [], []
    for t, p in zip(y_true, y_pred):
        for name in (t, p):
            if name not in names:
                names.append(name)
                counts.append([0, 0, 0])
        i, j = names.index(t), names.index(p)
        counts[i][1] += 1
        counts[j][2] += 1
        counts[i][0] += i == j
    if average == "micro":
        return sum(hits for hits, _, _ in counts) / len(y_true)
    total = 0.0
    for hits, true, predicted in counts:
        score = (1 + beta**2) * hits / (beta**2 * true + predicted) if hits else 0.0
        total += score if average == "macro" else score * true
    return total / (len(names) if average == "macro" else len(y_true))
