"""Adds a leaf at every free child and searches for each shape in the list of those found."""

from judge.kit import TreeNode


def unique_bsts(n):
    shapes = [()]
    for _ in range(n):
        larger = []
        for shape in shapes:
            for new in with_leaf(shape):
                if new not in larger:
                    larger.append(new)
        shapes = larger
    return [numbered(shape, iter(range(1, n + 1))) for shape in shapes if shape]


def with_leaf(shape):
    if not shape:
        return [((), ())]
    left, right = shape
    return [(new, right) for new in with_leaf(left)] + [(left, new) for new in with_leaf(right)]


def numbered(shape, numbers):
    if not shape:
        return None
    left = numbered(shape[0], numbers)
    return TreeNode(next(numbers), left, numbered(shape[1], numbers))
