def stratified_folds(labels, k):
    order = sorted(range(len(labels)), key=labels.__getitem__, reverse=True)
    return [order[fold::k] for fold in range(k)]
