"""Marks removed values, and inserts them again at their old places."""


class Node:
    def __init__(self, value):
        self.value = value
        self.left = None
        self.is_there = True
        self.right = None


class SearchTree:
    def __init__(self):
        self.root = None

    def insert(self, value):
        if self.contains(value):
            return False
        node = self.find(value)
        if node:
            node.is_there = True
        else:
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
        self.find(value).is_there = False
        return True

    def find(self, value):
        node = self.root
        while node and node.value != value:
            node = node.left if value < node.value else node.right
        return node

    def contains(self, value):
        node = self.find(value)
        return node is not None and node.is_there

    def floor(self, value):
        return max((other for other in self.inorder() if other <= value), default=None)

    def ceiling(self, value):
        return min((other for other in self.inorder() if other >= value), default=None)

    def inorder(self):
        values = []

        def visit(node):
            if node:
                visit(node.left)
                if node.is_there:
                    values.append(node.value)
                visit(node.right)

        visit(self.root)
        return values

    def preorder(self):
        values = []

        def visit(node):
            if node:
                if node.is_there:
                    values.append(node.value)
                visit(node.left)
                visit(node.right)

        visit(self.root)
        return values
