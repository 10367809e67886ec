"""Compares indices with `is`, which works only up to 256."""


class Node:
    def __init__(self, val, index):
        self.val = val
        self.index = index
        self.random = None


def copy_list(values, random):
    copies = [Node(value, i) for i, value in enumerate(values)]
    for copy, target in zip(copies, random):
        if target is not None:
            near = [other for other in copies[target : target + 1] if other.index is target]
            copy.random = near[0] if near else None
    return [copy.val for copy in copies], [copy.random and copy.random.index for copy in copies]
