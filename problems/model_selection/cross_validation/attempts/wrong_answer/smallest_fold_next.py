"""Puts each example into the smallest fold, so that sizes are balanced and classes are not."""


def stratified_folds(labels, k):
    from heapq import heapify, heapreplace

    folds = [[] for _ in range(k)]
    heap = [(0, fold) for fold in range(k)]
    heapify(heap)
    for i in range(len(labels)):
        size, fold = heap[0]
        folds[fold].append(i)
        heapreplace(heap, (size + 1, fold))
    return folds
