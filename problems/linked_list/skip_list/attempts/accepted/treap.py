class Node:
    def __init__(self, value, priority):
        self.value = value
        self.priority = priority
        self.left = self.right = None


def split(node, value):
    """Return the trees of the values below and from the value on."""
    if node is None:
        return None, None
    if node.value < value:
        node.right, rest = split(node.right, value)
        return node, rest
    rest, node.left = split(node.left, value)
    return rest, node


def join(one, other):
    if one is None or other is None:
        return one or other
    if one.priority > other.priority:
        one.right = join(one.right, other)
        return one
    other.left = join(one, other.left)
    return other


class SkipList:
    def __init__(self, coin):
        self.coin = coin
        self.root = None

    def insert(self, value):
        if self.contains(value):
            return False
        below, rest = split(self.root, value)
        self.root = join(join(below, Node(value, self.coin())), rest)
        return True

    def remove(self, value):
        if not self.contains(value):
            return False
        below, rest = split(self.root, value)
        _, above = split(rest, value + 1)
        self.root = join(below, above)
        return True

    def contains(self, value):
        node = self.root
        while node and node.value != value:
            node = node.left if value < node.value else node.right
        return node is not None

    def range(self, low, high):
        found = []

        def visit(node):
            if node:
                if node.value > low:
                    visit(node.left)
                if low <= node.value <= high:
                    found.append(node.value)
                if node.value < high:
                    visit(node.right)

        visit(self.root)
        return found
