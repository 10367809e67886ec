"""Builds the tree anew from its preorder in each removal."""


class Node:
    def __init__(self, value):
        self.value = value
        self.left = None
        self.right = None


class SearchTree:
    def __init__(self):
        self.root = None

    def insert(self, value):
        if self.contains(value):
            return False
        self.root = self.add(self.root, value)
        return True

    def add(self, node, value):
        if node is None:
            return Node(value)
        if value < node.value:
            node.left = self.add(node.left, value)
        else:
            node.right = self.add(node.right, value)
        return node

    def remove(self, value):
        if not self.contains(value):
            return False
        values = self.preorder()
        at = values.index(value)
        end = at + 1
        while end < len(values) and values[end] < value:
            end += 1
        larger = [other for other in self.right_of(value)]
        if larger and end > at + 1:
            values.remove(min(larger))
            values[at] = min(larger)
        else:
            values.pop(at)
        self.root = None
        for other in values:
            self.root = self.add(self.root, other)
        return True

    def right_of(self, value):
        node = self.root
        while node.value != value:
            node = node.left if value < node.value else node.right
        waiting = [node.right]
        while waiting:
            node = waiting.pop()
            if node:
                yield node.value
                waiting += [node.left, node.right]

    def contains(self, value):
        node = self.root
        while node and node.value != value:
            node = node.left if value < node.value else node.right
        return node is not None

    def floor(self, value):
        best, node = None, self.root
        while node:
            if node.value <= value:
                best, node = node.value, node.right
            else:
                node = node.left
        return best

    def ceiling(self, value):
        best, node = None, self.root
        while node:
            if node.value >= value:
                best, node = node.value, node.left
            else:
                node = node.right
        return best

    def inorder(self):
        values = []

        def visit(node):
            if node:
                visit(node.left)
                values.append(node.value)
                visit(node.right)

        visit(self.root)
        return values

    def preorder(self):
        values = []

        def visit(node):
            if node:
                values.append(node.value)
                visit(node.left)
                visit(node.right)

        visit(self.root)
        return values
