"""Returns the training indices of each round instead of the folds."""


def stratified_folds(labels, k):
    fold_of = []
    seen = {}
    for label in labels:
        fold_of.append(seen.get(label, 0) % k)
        seen[label] = seen.get(label, 0) + 1
    return [[i for i, own in enumerate(fold_of) if own != fold] for fold in range(min(k, 50))]
