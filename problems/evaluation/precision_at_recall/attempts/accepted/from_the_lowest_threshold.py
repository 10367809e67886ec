def choose_threshold(y_true, scores, min_precision):
    rows = sorted(zip(scores, y_true))
    positives = tp = sum(y_true)
    fp = len(rows) - tp
    found = None
    i = 0
    while i < len(rows) and tp > 0:
        score = rows[i][0]
        if found is not None and tp < found[1]:
            break
        if tp >= min_precision * (tp + fp):
            found = (score, tp)
        while i < len(rows) and rows[i][0] == score:
            if rows[i][1]:
                tp -= 1
            else:
                fp -= 1
            i += 1
    if found is None:
        return None
    return found[0], found[1] / positives
