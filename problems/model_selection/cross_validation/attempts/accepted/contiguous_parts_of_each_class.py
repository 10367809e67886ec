from collections import defaultdict


def stratified_folds(labels, k):
    """The first m % k folds get one more; the rest of each class begins at another fold."""
    members = defaultdict(list)
    for i, label in enumerate(labels):
        members[label].append(i)
    folds = [[] for _ in range(k)]
    for group in members.values():
        size, extra = divmod(len(group), k)
        start = 0
        for j in range(min(k, len(group))):
            end = start + size + (j < extra)
            folds[(len(group) + j) % k].extend(group[start:end])
            start = end
    return folds
