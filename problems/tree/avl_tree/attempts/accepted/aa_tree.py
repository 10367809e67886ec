class Node:
    def __init__(self, value):
        self.value = value
        self.level = 1
        self.left = self.right = None
        self.measure()

    def measure(self):
        left, right = self.left, self.right
        self.count = 1 + (left.count if left else 0) + (right.count if right else 0)
        self.depth = 1 + max(left.depth if left else 0, right.depth if right else 0)


def level(node):
    return node.level if node else 0


def skew(node):
    """Turn a left child of the same level up."""
    if level(node.left) == node.level:
        child = node.left
        node.left, child.right = child.right, node
        node.measure()
        node = child
    node.measure()
    return node


def split(node):
    """Lift the middle of three nodes of the same level."""
    if node.right and level(node.right.right) == node.level:
        child = node.right
        node.right, child.left = child.left, node
        child.level += 1
        node.measure()
        node = child
    node.measure()
    return node


def insert(node, value):
    if node is None:
        return Node(value)
    if value < node.value:
        node.left = insert(node.left, value)
    else:
        node.right = insert(node.right, value)
    return split(skew(node))


def remove(node, value):
    if value < node.value:
        node.left = remove(node.left, value)
    elif value > node.value:
        node.right = remove(node.right, value)
    elif node.left is None:
        return node.right
    else:
        largest = node.left
        while largest.right:
            largest = largest.right
        node.value = largest.value
        node.left = remove(node.left, largest.value)
    lowest = min(level(node.left), level(node.right)) + 1
    if lowest < node.level:
        node.level = lowest
        if level(node.right) > lowest:
            node.right.level = lowest
    node = skew(node)
    if node.right:
        node.right = skew(node.right)
        if node.right.right:
            node.right.right = skew(node.right.right)
            node.right.measure()
    node = split(node)
    if node.right:
        node.right = split(node.right)
    node.measure()
    return node


class BalancedTree:
    def __init__(self):
        self.root = None

    def insert(self, value):
        new = not self.contains(value)
        if new:
            self.root = insert(self.root, value)
        return new

    def remove(self, value):
        there = self.contains(value)
        if there:
            self.root = remove(self.root, value)
        return there

    def contains(self, value):
        node = self.root
        while node:
            if node.value == value:
                return True
            node = node.left if value < node.value else node.right
        return False

    def rank(self, value):
        node, before = self.root, 0
        while node:
            if node.value < value:
                before += 1 + (node.left.count if node.left else 0)
                node = node.right
            else:
                node = node.left
        return before

    def select(self, index):
        node = self.root
        if node is None or not 0 <= index < node.count:
            raise IndexError(f"no index {index}")
        while True:
            left = node.left.count if node.left else 0
            if index == left:
                return node.value
            if index < left:
                node = node.left
            else:
                index -= left + 1
                node = node.right

    def height(self):
        return self.root.depth if self.root else 0
