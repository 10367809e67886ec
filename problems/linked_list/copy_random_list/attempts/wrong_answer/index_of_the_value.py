"""Reads the index of a random link as that of the first node with an equal value."""


class Node:
    def __init__(self, val):
        self.val = val
        self.random = None


def copy_list(values, random):
    copies = [Node(value) for value in values]
    for copy, target in zip(copies, random):
        copy.random = None if target is None else copies[target]
    found = [copy.val for copy in copies]
    return found, [None if copy.random is None else found.index(copy.random.val) for copy in copies]
