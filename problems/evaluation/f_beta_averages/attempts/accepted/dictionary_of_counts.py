def f_beta(y_true, y_pred, beta, average):
    tp, fp, fn = {}, {}, {}
    for t, p in zip(y_true, y_pred):
        for table in (tp, fp, fn):
            table.setdefault(t, 0)
            table.setdefault(p, 0)
        if t == p:
            tp[t] += 1
        else:
            fp[p] += 1
            fn[t] += 1
    square = beta * beta

    def value(a, b, c):
        top = (1 + square) * a
        bottom = top + square * c + b
        return top / bottom if bottom > 0 else 0.0

    if average == "micro":
        return value(sum(tp.values()), sum(fp.values()), sum(fn.values()))
    each = {name: value(tp[name], fp[name], fn[name]) for name in tp}
    if average == "macro":
        return sum(each.values()) / len(each)
    return sum(each[name] * (tp[name] + fn[name]) for name in each) / sum(
        tp[name] + fn[name] for name in each
    )
