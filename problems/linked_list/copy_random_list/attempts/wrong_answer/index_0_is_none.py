"""Treats the index 0 as if there were no random link."""


class Node:
    def __init__(self, val):
        self.val = val
        self.random = None


def copy_list(values, random):
    copies = [Node(value) for value in values]
    for copy, target in zip(copies, random):
        if target:
            copy.random = copies[target]
    index = {copy: i for i, copy in enumerate(copies)}
    return [copy.val for copy in copies], [index.get(copy.random) for copy in copies]
