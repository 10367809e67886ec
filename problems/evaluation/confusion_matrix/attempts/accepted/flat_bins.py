def confusion_matrix(y_true, y_pred, labels):
    c = len(labels)
    row = {label: c * i for i, label in enumerate(labels)}
    column = {label: i for i, label in enumerate(labels)}
    flat = [0] * (c * c)
    for t, p in zip(y_true, y_pred):
        if t not in row or p not in column:
            raise ValueError(f"{t}, {p}")
        flat[row[t] + column[p]] += 1
    return [flat[start : start + c] for start in range(0, c * c, c)]
