"""Builds the whole tree again each time it has become too high."""


class Node:
    def __init__(self, value):
        self.value = value
        self.left = self.right = None
        self.height = self.size = 1


def height(node):
    return node.height if node else 0


def size(node):
    return node.size if node else 0


def update(node):
    node.height = max(height(node.left), height(node.right)) + 1
    node.size = size(node.left) + size(node.right) + 1
    return node


def in_order(node, nodes):
    if node:
        in_order(node.left, nodes)
        nodes.append(node)
        in_order(node.right, nodes)
    return nodes


def build(nodes, start, stop):
    if start == stop:
        return None
    middle = (start + stop) // 2
    node = nodes[middle]
    node.left, node.right = build(nodes, start, middle), build(nodes, middle + 1, stop)
    return update(node)


class BalancedTree:
    def __init__(self):
        self.root = None

    def contains(self, value):
        node = self.root
        while node and node.value != value:
            node = node.left if value < node.value else node.right
        return node is not None

    def insert(self, value):
        if self.contains(value):
            return False
        self.root = self.add(self.root, value)
        self.build_again_if_too_high()
        return True

    def remove(self, value):
        if not self.contains(value):
            return False
        self.root = self.delete(self.root, value)
        self.build_again_if_too_high()
        return True

    def build_again_if_too_high(self):
        if 2 ** height(self.root) > (size(self.root) + 1) ** 2:
            nodes = in_order(self.root, [])
            self.root = build(nodes, 0, len(nodes))

    def add(self, node, value):
        if node is None:
            return Node(value)
        if value < node.value:
            node.left = self.add(node.left, value)
        else:
            node.right = self.add(node.right, value)
        return update(node)

    def delete(self, node, value):
        if value < node.value:
            node.left = self.delete(node.left, value)
        elif value > node.value:
            node.right = self.delete(node.right, value)
        elif node.left is None or node.right is None:
            return node.left or node.right
        else:
            smallest = node.right
            while smallest.left:
                smallest = smallest.left
            node.value = smallest.value
            node.right = self.delete(node.right, node.value)
        return update(node)

    def rank(self, value):
        rank, node = 0, self.root
        while node:
            if node.value < value:
                rank += size(node.left) + 1
                node = node.right
            else:
                node = node.left
        return rank

    def select(self, index):
        if not 0 <= index < size(self.root):
            raise IndexError(index)
        node = self.root
        while index != size(node.left):
            if index < size(node.left):
                node = node.left
            else:
                index -= size(node.left) + 1
                node = node.right
        return node.value

    def height(self):
        return height(self.root)
