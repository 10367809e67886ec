"""Counts the value itself in rank."""


class Node:
    def __init__(self, value):
        self.value = value
        self.left = None
        self.right = None
        self.height = 1
        self.size = 1


def height(node):
    return node.height if node else 0


def size(node):
    return node.size if node else 0


def update(node):
    node.height = max(height(node.left), height(node.right)) + 1
    node.size = size(node.left) + size(node.right) + 1


def rotate_right(node):
    top = node.left
    node.left = top.right
    top.right = node
    update(node)
    update(top)
    return top


def rotate_left(node):
    top = node.right
    node.right = top.left
    top.left = node
    update(node)
    update(top)
    return top


def rebalance(node):
    update(node)
    balance = height(node.left) - height(node.right)
    if balance > 1:
        if height(node.left.left) < height(node.left.right):
            node.left = rotate_left(node.left)
        return rotate_right(node)
    if balance < -1:
        if height(node.right.right) < height(node.right.left):
            node.right = rotate_right(node.right)
        return rotate_left(node)
    return node


class BalancedTree:
    def __init__(self):
        self.root = None

    def contains(self, value):
        node = self.root
        while node is not None and node.value != value:
            node = node.left if value < node.value else node.right
        return node is not None

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
        return rebalance(node)

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
            smallest = node.right
            while smallest.left is not None:
                smallest = smallest.left
            node.right = self.delete(node.right, smallest.value)
            node.value = smallest.value
        return rebalance(node)

    def rank(self, value):
        result, node = 0, self.root
        while node is not None:
            if value < node.value:
                node = node.left
            else:
                result += size(node.left) + 1
                node = node.right
        return result

    def select(self, index):
        if index < 0 or index >= size(self.root):
            raise IndexError("no such index")
        node = self.root
        while True:
            left = size(node.left)
            if index == left:
                return node.value
            if index < left:
                node = node.left
            else:
                index -= left + 1
                node = node.right

    def height(self):
        return height(self.root)
