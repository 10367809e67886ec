"""Treats a tree and its mirror image as the same shape."""

from judge.kit import TreeNode


def shapes(size):
    if size == 0:
        return [None]
    found = []
    for on_the_left in range(size):
        for left in shapes(on_the_left):
            for right in shapes(size - 1 - on_the_left):
                found.append((left, right))
    return found


def mirrored(shape):
    return shape and (mirrored(shape[1]), mirrored(shape[0]))


def numbered(shape, numbers):
    if shape is None:
        return None
    left = numbered(shape[0], numbers)
    return TreeNode(next(numbers), left, numbered(shape[1], numbers))


def unique_bsts(n):
    kept = []
    for shape in shapes(n):
        if repr(mirrored(shape)) >= repr(shape):
            kept.append(shape)
    return [numbered(shape, iter(range(1, n + 1))) for shape in kept]
