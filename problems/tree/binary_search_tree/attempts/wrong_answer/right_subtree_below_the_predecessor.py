"""Moves the right subtree below the largest node of the left one, which changes the shape."""


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
        self.root = self.delete(self.root, value)
        return True

    def delete(self, node, value):
        if value < node.value:
            node.left = self.delete(node.left, value)
        elif value > node.value:
            node.right = self.delete(node.right, value)
        elif node.left is None:
            return node.right
        elif node.right is None:
            return node.left
        else:
            largest = node.left
            while largest.right:
                largest = largest.right
            largest.right = node.right
            return node.left
        return node

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
